import type { Deadline } from '@kaoping/domain';
import type { CycleView } from '../cycles/cycle-view.js';
import { heirOf } from '../cycles/succession.js';
import type { WorkSources } from '../worklist/work-sources.js';
import type { About } from './about.js';
import { termsToAnswer, termsToRectify } from './deadlines-of-findings.js';
import { deadlinesOfIndicators } from './deadlines-of-indicators.js';
import { termToAppeal } from './deadlines-of-results.js';

/** Whatever carries a deadline in events and is not done yet. */
const KINDS: readonly ((about: About) => readonly Deadline[])[] = [
  deadlinesOfIndicators,
  termsToAnswer,
  termsToRectify,
  termToAppeal,
];

/**
 * Every deadline of a cycle that still waits for somebody on a day, by the events as they stand: what is done, checked or
 * does not apply any more has none, and a right has none after its last day.
 * @param today ISO date
 * @param subjects looks at these indicators, findings and orders alone; absent: at all
 */
export function deadlinesOf(
  cycle: CycleView,
  views: WorkSources,
  today: string,
  subjects?: ReadonlySet<string>,
): readonly Deadline[] {
  return KINDS.flatMap((kind) => kind({ cycle, views, ...(subjects && { subjects }) }))
    .filter(({ subject, until, right }) => (subjects?.has(subject) ?? true) && !(right && until < today))
    .map((deadline) => ({ ...deadline, units: withHeirs(cycle, deadline.units) }));
}

/** Who has taken a unit over has what it had to do. */
const withHeirs = (cycle: CycleView, units: readonly string[]): readonly string[] => [
  ...new Set(units.map((unit) => heirOf(cycle, unit))),
];
