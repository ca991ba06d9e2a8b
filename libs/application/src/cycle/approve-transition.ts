import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { cycleDecider, cycleStream } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { gate } from './gate.js';
import { cycleOf } from './look-up.js';

/** One approval; the last one that the scheme asks for moves the cycle on. What blocks is looked at once more. */
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
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: cycleDecider,
        stream: cycleStream(input.cycle),
        command: {
          type: 'ApproveTransition',
          request: input.request,
          actor: envelope.actor,
          ...gate(views, input.cycle, from),
        },
        id: input.request,
      },
    );
  }
}
