import {
  refuseApplicability,
  refuseOrganisation,
  type Actor,
  type Indicator,
  type StageId,
} from '@kaoping/domain';
import { actsFor, type ReadModels } from '@kaoping/read-models';
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
  return forUnit(views, useCase, useCase.input.unit);
}

/**
 * The same where the command names a piece of evidence and no unit: people act for the unit they work in, or for a team
 * of theirs that carries the indicator. Who works in none passes no policy row.
 */
export function byOwnUnit(
  views: ReadModels,
  useCase: UseCase<OnIndicator>,
): About & { readonly unit: string } {
  const { input, envelope } = useCase;
  const carriers = indicatorOf(views, input.cycle, input.indicator).units.map(({ unit }) => unit);
  const unit = actsFor(cycleOf(views, input.cycle), envelope.actor, carriers);
  return forUnit(views, useCase, unit ?? '');
}

/** Facts for a command of those who judge. @throws CYCLE_UNKNOWN, PLAN_INDICATOR_UNKNOWN */
export function byOffice(
  views: ReadModels,
  useCase: UseCase<OnIndicator>,
): About & { readonly officeUnit: string } {
  return { ...about(views, useCase), officeUnit: cycleOf(views, useCase.input.cycle).officeUnit };
}

/** What was closed at the state reached when it was handed over is scored as it stands. @throws INDICATOR_CLOSED_AT_HANDOVER */
export function requireOngoing(views: ReadModels, { cycle, indicator }: OnIndicator): void {
  const into = views.plans.closedFor(cycle, indicator);
  if (into !== undefined) throw refuseOrganisation.INDICATOR_CLOSED_AT_HANDOVER({ indicator, into });
}

/** A unit that the indicator does not apply to has nothing to do with it. */
function forUnit(
  views: ReadModels,
  useCase: UseCase<OnIndicator>,
  unit: string,
): About & { readonly unit: string } {
  const { cycle, indicator } = useCase.input;
  if (views.notApplicable.excuses(cycle, indicator, unit))
    throw refuseApplicability.INDICATOR_NOT_APPLICABLE({ indicator, units: [unit] });
  return { ...about(views, useCase), unit };
}

/** The indicator with those of its units that it applies to: the first of them leads. */
function about(views: ReadModels, { input, envelope }: UseCase<OnIndicator>): About {
  const { openStages } = cycleOf(views, input.cycle);
  const planned = indicatorOf(views, input.cycle, input.indicator);
  const indicator = views.notApplicable.demanded(input.cycle, planned);
  if (indicator.units.length === 0) {
    const units = planned.units.map(({ unit }) => unit);
    throw refuseApplicability.INDICATOR_NOT_APPLICABLE({ indicator: planned.id, units });
  }
  return { cycle: input.cycle, indicator, openStages, actor: envelope.actor };
}
