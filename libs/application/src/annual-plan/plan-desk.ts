import { Injectable } from '@nestjs/common';
import {
  annualPlanStream,
  ASSESSED_STAGES,
  planDecider,
  withPartialSteps,
  type Indicator,
  type PlanBounds,
  type PlanCommand,
  type Scheme,
  type StageId,
} from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { CycleView, ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, requireStage, schemeOf } from '../cycle/look-up.js';

/** What every command on an annual plan has in common: its stream, its stage, and what of the cycle it is checked against. */
@Injectable()
export class PlanDesk {
  constructor(private readonly desk: CommandDesk) {}

  /**
   * @param concerning what the policy row asks for beyond roles; a recusal is judged by views at the head of the log
   * @throws CYCLE_UNKNOWN, STAGE_NOT_OPEN, and what the plan itself refuses
   */
  async carryOut<Input extends { readonly cycle: string }>(
    useCase: UseCase<Input>,
    stages: readonly StageId[],
    command: (cycle: CycleView, scheme: Scheme, views: ReadModels) => PlanCommand,
    id?: string,
    concerning?: (views: ReadModels) => PolicyFacts,
  ): Promise<Outcome> {
    const views = concerning ? await this.desk.viewsAtHead() : await this.desk.lookUps();
    const cycle = cycleOf(views, useCase.input.cycle);
    const scheme = schemeOf(views, cycle.cycle);
    return this.desk.carryOut(useCase, concerning?.(views) ?? {}, {
      decider: planDecider,
      stream: annualPlanStream(cycle.cycle),
      command: withStepsOf(scheme, command(cycle, scheme, views)),
      precondition: () => requireStage(cycle, ...stages),
      ...(id !== undefined && { id }),
    });
  }
}

/** A rule in a plan is complete in itself: what the scheme says of a step that is begun is written into it. */
function withStepsOf({ partialSteps }: Scheme, command: PlanCommand): PlanCommand {
  const completed = (indicator: Indicator): Indicator =>
    indicator.rule === undefined
      ? indicator
      : { ...indicator, rule: withPartialSteps(indicator.rule, partialSteps) };
  switch (command.type) {
    case 'DraftPlan':
      return { ...command, indicators: command.indicators.map(completed) };
    case 'RequestPlanChange': {
      const [indicators, added] = [command.indicators, command.added].map((all) => all.map(completed));
      return { ...command, indicators: indicators ?? [], added: added ?? [] };
    }
    case 'AddIndicator':
    case 'ChangeIndicator':
      return { ...command, indicator: completed(command.indicator) };
    default:
      return command;
  }
}

/** A plan is written while it is drafted, and again after a review returned it. */
export const WHILE_DRAFTING: readonly StageId[] = ['drafting', 'review'];

/** A published plan changes until the computation begins: what is decided on stands. */
export const WHILE_IN_FORCE: readonly StageId[] = ASSESSED_STAGES;

/** Definitions older than a handover still name the units that they were made for. */
export function boundsOf({ roll, period }: CycleView): PlanBounds {
  return { knownUnits: roll.map(({ id }) => id), period };
}
