import {
  refuseCycle,
  refusePlan,
  refuseScheme,
  type Indicator,
  type Scheme,
  type StageId,
} from '@kaoping/domain';
import type { CycleView, ReadModels } from '@kaoping/read-models';

/** The cycle as the views know it. @throws CYCLE_UNKNOWN */
export function cycleOf(views: ReadModels, cycle: string): CycleView {
  const view = views.cycles.cycle(cycle);
  if (view === undefined) throw refuseCycle.CYCLE_UNKNOWN({ cycle });
  return view;
}

/** The indicator as the plan in force defines it. @throws CYCLE_UNKNOWN, PLAN_INDICATOR_UNKNOWN */
export function indicatorOf(views: ReadModels, cycle: string, indicator: string): Indicator {
  cycleOf(views, cycle);
  const found = views.plans.indicator(cycle, indicator);
  if (found === undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator });
  return found;
}

/** @throws SCHEME_UNKNOWN */
export function schemeVersion(
  views: ReadModels,
  { id, version }: { readonly id: string; readonly version: number },
): Scheme {
  const scheme = views.cycles.scheme(id, version);
  if (scheme === undefined) throw refuseScheme.SCHEME_UNKNOWN({ scheme: id, version });
  return scheme;
}

/** The scheme version that the cycle names. @throws CYCLE_UNKNOWN, SCHEME_UNKNOWN */
export function schemeOf(views: ReadModels, cycle: string): Scheme {
  return schemeVersion(views, cycleOf(views, cycle).scheme);
}

/** Refuses a command outside its stage. @throws STAGE_NOT_OPEN */
export function requireStage(cycle: CycleView, ...stages: readonly StageId[]): void {
  if (stages.some((stage) => cycle.openStages.includes(stage))) return;
  throw refuseCycle.STAGE_NOT_OPEN({ stage: stages, open: cycle.openStages });
}
