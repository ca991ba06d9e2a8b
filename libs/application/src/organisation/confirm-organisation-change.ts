import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import {
  carriedParts,
  carryOutOnOrganisation,
  changeOf,
  undecidedIn,
  type NamedChange,
} from './on-organisation.js';

/** The handover: from here indicators, open matters and whoever acts are those of the units that take over. */
export class ConfirmOrganisationChange extends UseCase<NamedChange> {
  static readonly command = 'confirm-organisation-change';
}

@CommandHandler(ConfirmOrganisationChange)
export class ConfirmOrganisationChangeHandler implements ICommandHandler<ConfirmOrganisationChange> {
  constructor(private readonly desk: CommandDesk) {}

  /** Judged by views at the head of the log: what is carried now is what is handed over. */
  async execute(useCase: ConfirmOrganisationChange): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.viewsAtHead();
    const { concerned } = changeOf(views, input);
    const { openStages } = cycleOf(views, input.cycle);
    return carryOutOnOrganisation(
      this.desk,
      useCase,
      { units: concerned },
      {
        ...{ ...input, openStages, actor: envelope.actor, today: envelope.today, type: 'ConfirmChange' },
        carried: carriedParts(views, input.cycle),
        undecided: undecidedIn(views, input.cycle),
      },
    );
  }
}
