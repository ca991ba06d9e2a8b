import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StageId } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { gate, impartiality } from './gate.js';
import { carryOutOnCycle } from './on-cycle.js';

/** Moves on over what still blocks, with the reason; what blocked is kept as it was. The chair alone may. */
export class ForceTransition extends UseCase<{
  readonly cycle: string;
  readonly from: StageId;
  readonly reason: string;
}> {
  static readonly command = 'force-transition';
}

@CommandHandler(ForceTransition)
export class ForceTransitionHandler implements ICommandHandler<ForceTransition> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ForceTransition): Promise<Outcome> {
    const { cycle, ...input } = useCase.input;
    const { actor, commandId } = useCase.envelope;
    const request = derivedId('transition', commandId);
    const views = await this.desk.viewsAtHead();
    const facts = { ...gate(views, cycle, input.from), ...impartiality(views, cycle, input.from) };
    const command = { type: 'ForceTransition', ...input, request, actor, ...facts } as const;
    return carryOutOnCycle(this.desk, useCase, command, request);
  }
}
