import { reportFor, type Indicator } from '@kaoping/domain';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { AssessmentLine } from '../registers/assessment-line.js';
import type { Assessments } from '../registers/assessments.projection.js';
import type { Plans } from './plan.projection.js';

/** The latest report that an indicator goes by: its own, or the one of the unit above whose result it inherits. */
export function latestReport(
  cycle: string,
  indicator: Indicator,
  {
    cycles,
    plans,
    assessments,
  }: { readonly cycles: Cycles; readonly plans: Plans; readonly assessments: Assessments },
): AssessmentLine['progress'] {
  return reportFor(indicator, {
    units: cycles.cycle(cycle)?.units ?? [],
    indicators: plans.indicators(cycle),
    reportOf: (id) => assessments.assessment(cycle, id).progress,
  });
}
