import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StageId } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { wayBack } from './gate.js';
import { carryOutOnCycle } from './on-cycle.js';

/** Opens an earlier stage again before anybody has asked to leave the present one: a meeting sends the result back. */
export class ReturnStage extends UseCase<{
  readonly cycle: string;
  readonly from: StageId;
  readonly to: StageId;
  readonly reason: string;
}> {
  static readonly command = 'return-stage';
}

@CommandHandler(ReturnStage)
export class ReturnStageHandler implements ICommandHandler<ReturnStage> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReturnStage): Promise<Outcome> {
    const { cycle, ...input } = useCase.input;
    const { actor, commandId } = useCase.envelope;
    const request = derivedId('return', commandId);
    const facts = wayBack(await this.desk.viewsAtHead(), cycle, input.from);
    const command = { type: 'ReturnStage', ...input, request, actor, ...facts } as const;
    return carryOutOnCycle(this.desk, useCase, command, request);
  }
}
