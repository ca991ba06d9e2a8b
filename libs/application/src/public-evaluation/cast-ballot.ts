import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { BallotCast } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { assertNotFrozen } from '../core/frozen-cycle.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { BallotBox } from './ballot-box.js';
import { publicComponentOf } from './public-component.js';

/** One voter's ballot; it rates every unit. Open to the public: the code is what entitles. */
export class CastBallot extends UseCase<BallotCast['data'] & { readonly code: string }> {
  static readonly command = 'cast-ballot';
}

@CommandHandler(CastBallot)
export class CastBallotHandler implements ICommandHandler<CastBallot> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly box: BallotBox,
  ) {}

  async execute({ input, envelope }: CastBallot): Promise<Outcome> {
    authorise(envelope.actor, CastBallot.command, {});
    const { cycle, code, ratings } = input;
    const views = await this.desk.lookUps();
    const { openStages, units } = cycleOf(views, cycle);
    const options = publicComponentOf(views, cycle).options.map(({ id }) => id);
    const ids = units.map(({ id }) => id);
    const command = { type: 'CastBallot', cycle, ratings, units: ids, options, openStages } as const;
    const used = await this.box.cast(code, command, () => assertNotFrozen(views, cycle, CastBallot.command));
    const { position, repeated } = used;
    return { commandId: envelope.commandId, position: position?.toString(), revision: undefined, repeated };
  }
}
