import {
  ASSESSED_STAGES,
  comparePoints,
  HUNDRED_POINTS,
  parsePoints,
  type Deadline,
  type Indicator,
} from '@kaoping/domain';
import { demandedIn } from '../plan/demanded-in.js';
import type { About } from './about.js';

/** What the indicators in force are due by, each from those of its units that it is demanded of, in the stages that assess them. */
export function deadlinesOfIndicators(about: About): readonly Deadline[] {
  const { cycle, views, subjects } = about;
  if (!ASSESSED_STAGES.some((stage) => cycle.openStages.includes(stage))) return [];
  const all = demandedIn(cycle.cycle, views);
  const indicators = subjects === undefined ? all : all.filter(({ id }) => subjects.has(id));
  return KINDS.flatMap((kind) => kind({ ...about, indicators }));
}

interface AboutIndicators extends About {
  readonly indicators: readonly Indicator[];
}

/** One line a kind of deadline. */
const KINDS: readonly ((about: AboutIndicators) => readonly Deadline[])[] = [
  milestones,
  completions,
  amendments,
];

/**
 * What is due at the end of a quarter and not reached, until the quarter is closed. A quarter that was over when the plan
 * came set nobody a deadline, and the last milestone of an indicator is its due date.
 */
function milestones({ cycle, views, indicators }: AboutIndicators): readonly Deadline[] {
  const publishedOn = views.plans.plan(cycle.cycle)?.published?.on ?? cycle.period.to;
  if (!cycle.openStages.includes('execution')) return [];
  return cycle.quarters
    .filter(({ to }) => to >= publishedOn)
    .filter(({ quarter }) => ['none', 'open'].includes(views.quarterlyChecks.statusOf(cycle.cycle, quarter)))
    .flatMap(({ quarter, to }) => {
      const excused = new Set(
        views.quarterlyChecks
          .sheet(cycle.cycle, quarter)
          ?.items.filter(({ status, adjustments }) => adjustments.length > 0 && status !== 'behind')
          .map(({ indicator }) => indicator),
      );
      return indicators
        .filter(({ id, due }) => !excused.has(id) && to < due)
        .filter((one) => views.quarterlyChecks.itemNow(cycle.cycle, one, quarter).status === 'behind')
        .map((indicator) => deadline('milestone', indicator, { until: to, mark: `q${quarter}` }));
    });
}

/** The due date of an indicator (完成时限) of which not all is reached. */
function completions({ cycle, views, indicators }: AboutIndicators): readonly Deadline[] {
  if (!cycle.openStages.includes('execution')) return [];
  return indicators
    .filter((one) => !isWhole(views.quarterlyChecks.itemNow(cycle.cycle, one, 4).reached))
    .map((indicator) => deadline('completion', indicator, { until: indicator.due, mark: indicator.due }));
}

/**
 * An assessment that was returned, or whose scores a change of the plan has set aside, and that has not been handed in
 * again; each time sets a deadline of its own.
 */
function amendments({ cycle, views, indicators }: AboutIndicators): readonly Deadline[] {
  return indicators.flatMap((indicator) => {
    const { status, returned, setAside } = views.assessments.assessment(cycle.cycle, indicator.id);
    const again = status === 'returned' ? returned : status === 'reporting' ? setAside.at(-1) : null;
    if (again === null || again === undefined) return [];
    const lead = { ...indicator, units: indicator.units.slice(0, 1) };
    return [deadline('amendment', lead, { until: again.deadline, mark: `r${again.stamp.ref.revision}` })];
  });
}

function deadline(
  kind: Deadline['kind'],
  { id: subject, units }: Indicator,
  { until, mark }: { readonly until: string; readonly mark: string },
): Deadline {
  return { id: `${kind}-${subject}-${mark}`, kind, subject, units: units.map(({ unit }) => unit), until };
}

function isWhole(reached: string | null): boolean {
  return reached !== null && comparePoints(parsePoints(reached), HUNDRED_POINTS) >= 0;
}
