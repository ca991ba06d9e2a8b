import { Injectable } from '@nestjs/common';
import {
  quarterlyCheckDecider,
  quarterlyCheckStream,
  type PreviousCheck,
  type QuarterlyCheckCommand,
  type QuarterNumber,
} from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { CycleView, ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, requireStage } from '../cycle/look-up.js';

/** What a command on a quarterly check is decided by besides its own stream. */
export interface CheckFacts {
  readonly cycle: CycleView;
  readonly previous: PreviousCheck;
  readonly views: ReadModels;
}

/** What every command on a quarterly check (季度检查) has in common: its stream, its stage, and the quarter before. */
@Injectable()
export class CheckDesk {
  constructor(private readonly desk: CommandDesk) {}

  /**
   * Judged by views that have reached the head of the log: the check freezes what they say.
   * @param concerning what the policy row asks for beyond roles
   */
  async carryOut<Input extends { readonly cycle: string; readonly quarter: QuarterNumber }>(
    useCase: UseCase<Input>,
    command: (facts: CheckFacts) => QuarterlyCheckCommand,
    concerning: (facts: CheckFacts) => PolicyFacts = () => ({}),
  ): Promise<Outcome> {
    const { cycle: id, quarter } = useCase.input;
    const facts = await this.facts(id, quarter);
    const { cycle } = facts;
    return this.desk.carryOut(useCase, concerning(facts), {
      decider: quarterlyCheckDecider,
      stream: quarterlyCheckStream(id, quarter),
      command: command(facts),
      precondition: () => requireStage(cycle, 'execution'),
      id: String(quarter),
    });
  }

  /** @throws CYCLE_UNKNOWN */
  async facts(id: string, quarter: QuarterNumber): Promise<CheckFacts> {
    const views = await this.desk.viewsAtHead();
    const cycle = cycleOf(views, id);
    return { cycle, views, previous: previousOf(views, id, quarter) };
  }
}

function previousOf(views: ReadModels, cycle: string, quarter: QuarterNumber): PreviousCheck {
  return quarter === 1 ? 'none' : views.quarterlyChecks.statusOf(cycle, (quarter - 1) as QuarterNumber);
}
