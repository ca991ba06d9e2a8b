import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  concernedBy,
  type Actor,
  type ChangeKind,
  type Reorganisation,
  type TeamTerms,
} from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { boundsOfChange, carriedParts, carryOutOnOrganisation } from './on-organisation.js';

/** Proposes that units are merged or closed, or that a temporary team is formed or ends. */
export class ProposeOrganisationChange extends UseCase<
  Omit<Reorganisation, 'change'> & { readonly kind: ChangeKind }
> {
  static readonly command = 'propose-organisation-change';
}

@CommandHandler(ProposeOrganisationChange)
export class ProposeOrganisationChangeHandler implements ICommandHandler<ProposeOrganisationChange> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: ProposeOrganisationChange): Promise<Outcome> {
    const { input, envelope } = useCase;
    const staff = await this.staffOf(input.team);
    const views = await this.desk.viewsAtHead();
    const cycle = cycleOf(views, input.cycle);
    const { openStages, officeUnit } = cycle;
    return carryOutOnOrganisation(
      this.desk,
      useCase,
      { units: concernedBy(input), officeUnit },
      {
        ...{ ...input, ...boundsOfChange(cycle), openStages, staff },
        ...{ carried: carriedParts(views, input.cycle), actor: envelope.actor, type: 'ProposeChange' },
        change: derivedId('organisation-change', envelope.commandId),
      },
    );
  }

  private async staffOf(team: TeamTerms | undefined): Promise<readonly Actor[]> {
    const persons = team === undefined ? [] : [...new Set([team.head, ...team.members])];
    const known = await Promise.all(persons.map((person) => this.staff.actorOf(person)));
    return known.filter((actor) => actor !== undefined);
  }
}
