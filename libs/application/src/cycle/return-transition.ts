import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { cycleDecider, cycleStream } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';

export class ReturnTransition extends UseCase<{
  readonly cycle: string;
  readonly request: string;
  readonly reason: string;
}> {
  static readonly command = 'return-transition';
}

@CommandHandler(ReturnTransition)
export class ReturnTransitionHandler implements ICommandHandler<ReturnTransition> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReturnTransition): Promise<Outcome> {
    const { input, envelope } = useCase;
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: cycleDecider,
        stream: cycleStream(input.cycle),
        command: {
          type: 'ReturnTransition',
          request: input.request,
          reason: input.reason,
          actor: envelope.actor,
        },
        id: input.request,
      },
    );
  }
}
