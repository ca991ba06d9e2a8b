import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ChangeDocument } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { boundsOfChange, carryOutOnOrganisation } from './on-organisation.js';

/** A unit is called something else from here; what it is and has stays. */
export class RenameUnit extends UseCase<{
  readonly cycle: string;
  readonly unit: string;
  readonly name: string;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly document: ChangeDocument;
}> {
  static readonly command = 'rename-unit';
}

@CommandHandler(RenameUnit)
export class RenameUnitHandler implements ICommandHandler<RenameUnit> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RenameUnit): Promise<Outcome> {
    const { input, envelope } = useCase;
    const cycle = cycleOf(await this.desk.lookUps(), input.cycle);
    const { openStages, officeUnit } = cycle;
    return carryOutOnOrganisation(
      this.desk,
      useCase,
      { units: [input.unit], officeUnit },
      {
        ...{ ...input, ...boundsOfChange(cycle), openStages },
        ...{ actor: envelope.actor, today: envelope.today, type: 'RenameUnit' },
        change: derivedId('rename', envelope.commandId),
      },
    );
  }
}
