import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { gate, impartiality } from './gate.js';
import { cycleOf } from './look-up.js';
import { carryOutOnCycle } from './on-cycle.js';

/** One approval; the last one that is asked for moves the cycle on. What blocks is looked at once more. */
export class ApproveTransition extends UseCase<{ readonly cycle: string; readonly request: string }> {
  static readonly command = 'approve-transition';
}

@CommandHandler(ApproveTransition)
export class ApproveTransitionHandler implements ICommandHandler<ApproveTransition> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ApproveTransition): Promise<Outcome> {
    const { input, envelope } = useCase;
    const views = await this.desk.viewsAtHead();
    const from = cycleOf(views, input.cycle).transition?.request.from;
    const facts = { ...gate(views, input.cycle, from), ...impartiality(views, input.cycle, from) };
    const { request } = input;
    const command = { type: 'ApproveTransition', request, actor: envelope.actor, ...facts } as const;
    return carryOutOnCycle(this.desk, useCase, command, request);
  }
}
