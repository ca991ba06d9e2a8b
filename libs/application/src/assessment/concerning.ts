import type { Actor, Indicator, StageId } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, indicatorOf } from '../cycle/look-up.js';

/** What every command on an assessment names. */
export interface OnIndicator {
  readonly cycle: string;
  /** Id of the indicator in the plan in force. */
  readonly indicator: string;
}

interface About {
  readonly cycle: string;
  readonly indicator: Indicator;
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/** Facts for a command that a responsible unit gives. @throws CYCLE_UNKNOWN, PLAN_INDICATOR_UNKNOWN */
export function byUnit(
  views: ReadModels,
  useCase: UseCase<OnIndicator & { readonly unit: string }>,
): About & { readonly unit: string } {
  return { ...about(views, useCase), unit: useCase.input.unit };
}

/**
 * The same where the command names a piece of evidence and no unit: people act for the unit they work in. Who works in
 * none passes no policy row.
 */
export function byOwnUnit(
  views: ReadModels,
  useCase: UseCase<OnIndicator>,
): About & { readonly unit: string } {
  return { ...about(views, useCase), unit: useCase.envelope.actor.unit ?? '' };
}

/** Facts for a command of those who judge. @throws CYCLE_UNKNOWN, PLAN_INDICATOR_UNKNOWN */
export function byOffice(
  views: ReadModels,
  useCase: UseCase<OnIndicator>,
): About & { readonly officeUnit: string } {
  return { ...about(views, useCase), officeUnit: cycleOf(views, useCase.input.cycle).officeUnit };
}

function about(views: ReadModels, { input, envelope }: UseCase<OnIndicator>): About {
  const { openStages } = cycleOf(views, input.cycle);
  const indicator = indicatorOf(views, input.cycle, input.indicator);
  return { cycle: input.cycle, indicator, openStages, actor: envelope.actor };
}
