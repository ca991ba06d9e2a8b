import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StageId } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { wayBack } from './gate.js';
import { cycleOf } from './look-up.js';
import { carryOutOnCycle } from './on-cycle.js';

/** Returns what was asked for (退回): the stage stays open, or an earlier one that is named opens again. */
export class ReturnTransition extends UseCase<{
  readonly cycle: string;
  readonly request: string;
  readonly reason: string;
  readonly to?: StageId;
}> {
  static readonly command = 'return-transition';
}

@CommandHandler(ReturnTransition)
export class ReturnTransitionHandler implements ICommandHandler<ReturnTransition> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReturnTransition): Promise<Outcome> {
    const { cycle, ...input } = useCase.input;
    const views = await this.desk.viewsAtHead();
    const facts = wayBack(views, cycle, cycleOf(views, cycle).transition?.request.from);
    const command = { type: 'ReturnTransition', ...input, actor: useCase.envelope.actor, ...facts } as const;
    return carryOutOnCycle(this.desk, useCase, command, input.request);
  }
}
