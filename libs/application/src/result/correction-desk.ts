import { Injectable } from '@nestjs/common';
import { resultDecider, resultStream, type ResultCommand } from '@kaoping/domain';
import type { CorrectionLine, ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a correction that was proposed names. */
export interface NamedCorrection {
  readonly cycle: string;
  readonly correction: string;
}

/** Corrections belong to no stage: a final result can be corrected as long as there is one. */
@Injectable()
export class CorrectionDesk {
  constructor(private readonly desk: CommandDesk) {}

  /** @param concerned whose scores follow; recusal goes by them */
  async carryOut<Input extends { readonly cycle: string }>(
    useCase: UseCase<Input>,
    concerned: (views: ReadModels) => readonly string[],
    command: (views: ReadModels, concerned: readonly string[]) => ResultCommand,
    id: string,
  ): Promise<Outcome> {
    const views = await this.desk.viewsAtHead();
    const { cycle, officeUnit } = cycleOf(views, useCase.input.cycle);
    const units = concerned(views);
    return this.desk.carryOut(
      useCase,
      { units, officeUnit },
      { decider: resultDecider, stream: resultStream(cycle), command: command(views, units), id },
    );
  }
}

/** Every unit whose score follows from an item of the correction: of a joint indicator all that carry it. */
export function concernedBy(views: ReadModels, cycle: string, line: CorrectionLine | undefined) {
  const units = (line?.items ?? []).flatMap(
    ({ unit, ...item }) => views.itemInForce(cycle, unit, item)?.units ?? [unit],
  );
  return [...new Set(units)];
}
