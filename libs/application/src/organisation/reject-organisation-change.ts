import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { carryOutOnOrganisation, changeOf, type NamedChange } from './on-organisation.js';

/** Leaves the units as they are, or takes one's own proposal back. */
export class RejectOrganisationChange extends UseCase<NamedChange & { readonly reason: string }> {
  static readonly command = 'reject-organisation-change';
}

@CommandHandler(RejectOrganisationChange)
export class RejectOrganisationChangeHandler implements ICommandHandler<RejectOrganisationChange> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RejectOrganisationChange): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.lookUps();
    const { concerned: units } = changeOf(views, input);
    const { openStages, officeUnit } = cycleOf(views, input.cycle);
    return carryOutOnOrganisation(
      this.desk,
      useCase,
      { units, officeUnit },
      { ...input, openStages, actor: envelope.actor, type: 'RejectChange' },
    );
  }
}
