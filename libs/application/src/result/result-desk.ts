import { Injectable } from '@nestjs/common';
import { resultDecider, resultStream, type ResultCommand, type StageId } from '@kaoping/domain';
import type { CycleView, ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, requireStage } from '../cycle/look-up.js';

/** What every command on a result has in common: its stream and its stage, judged by views at the head of the log. */
@Injectable()
export class ResultDesk {
  constructor(private readonly desk: CommandDesk) {}

  async carryOut<Input extends { readonly cycle: string }>(
    useCase: UseCase<Input>,
    stage: StageId | ((cycle: CycleView, views: ReadModels) => StageId),
    command: (cycle: CycleView, views: ReadModels) => ResultCommand,
  ): Promise<Outcome> {
    const views = await this.desk.viewsAtHead();
    const cycle = cycleOf(views, useCase.input.cycle);
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: resultDecider,
        stream: resultStream(cycle.cycle),
        command: command(cycle, views),
        precondition: () => requireStage(cycle, typeof stage === 'string' ? stage : stage(cycle, views)),
      },
    );
  }
}
