import {
  ASSESSED_STAGES,
  comparePoints,
  HUNDRED_POINTS,
  parsePoints,
  type Deadline,
  type Indicator,
} from '@kaoping/domain';
import type { CycleView } from '../cycles/cycle-view.js';
import { demandedIn } from '../plan/demanded-in.js';
import type { WorkSources } from '../worklist/work-sources.js';

/** What one kind of deadline is told from. */
interface About {
  readonly cycle: CycleView;
  readonly views: WorkSources;
  /** In force, each with those of its units that it is demanded of. */
  readonly indicators: readonly Indicator[];
}

/** One line a kind of deadline: whatever carries one in events and is not done yet. */
const KINDS: readonly ((about: About) => readonly Deadline[])[] = [milestones, completions, amendments];

/**
 * Every deadline of a cycle that still waits for somebody, by the events as they stand: what is done, checked or does not
 * apply any more has none.
 * @param subjects looks at these indicators alone; absent: at all
 */
export function deadlinesOf(
  cycle: CycleView,
  views: WorkSources,
  subjects?: ReadonlySet<string>,
): readonly Deadline[] {
  if (!ASSESSED_STAGES.some((stage) => cycle.openStages.includes(stage))) return [];
  const all = demandedIn(cycle.cycle, views);
  const indicators = subjects === undefined ? all : all.filter(({ id }) => subjects.has(id));
  return KINDS.flatMap((kind) => kind({ cycle, views, indicators }));
}

/**
 * What is due at the end of a quarter and not reached, until the quarter is closed. A quarter that was over when the plan
 * came set nobody a deadline, and the last milestone of an indicator is its due date.
 */
function milestones({ cycle, views, indicators }: About): readonly Deadline[] {
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
function completions({ cycle, views, indicators }: About): readonly Deadline[] {
  if (!cycle.openStages.includes('execution')) return [];
  return indicators
    .filter((one) => !isWhole(views.quarterlyChecks.itemNow(cycle.cycle, one, 4).reached))
    .map((indicator) => deadline('completion', indicator, { until: indicator.due, mark: indicator.due }));
}

/**
 * An assessment that was returned, or whose scores a change of the plan has set aside, and that has not been handed in
 * again; each time sets a deadline of its own.
 */
function amendments({ cycle, views, indicators }: About): readonly Deadline[] {
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
