import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { cycleDecider, cycleStream, type StageId } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { gate } from './gate.js';

/** Asks to leave a stage (环节推进). Refused while anything blocks it, naming what. */
export class RequestTransition extends UseCase<{ readonly cycle: string; readonly from: StageId }> {
  static readonly command = 'request-transition';
}

@CommandHandler(RequestTransition)
export class RequestTransitionHandler implements ICommandHandler<RequestTransition> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: RequestTransition): Promise<Outcome> {
    const { input, envelope } = useCase;
    const request = derivedId('transition', envelope.commandId);
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: cycleDecider,
        stream: cycleStream(input.cycle),
        command: {
          type: 'RequestTransition',
          request,
          from: input.from,
          actor: envelope.actor,
          ...gate(await this.desk.viewsAtHead(), input.cycle, input.from),
        },
        id: request,
      },
    );
  }
}
