import type { CheckStatus, Indicator, Light, Milestone, Observation, QuarterNumber } from '@kaoping/domain';
import { atEachQuarter } from '@kaoping/domain';
import type { EventRef } from '../facts.js';
import type { QuarterlyChecks } from '../quarterly-check/quarterly-checks.projection.js';
import { countsOf, type CheckCounts } from '../quarterly-check/check-sheet.js';
import type { Assessments } from '../registers/assessments.projection.js';
import type { NotApplicableRegister } from '../registers/not-applicable.projection.js';
import type { Cycles } from '../cycles/cycles.projection.js';
import { latestReport } from './latest-report.js';
import { lightToday } from './light-today.js';
import type { Plans } from './plan.projection.js';

/** How far one indicator is (序时进度). Percents are decimal strings of the whole year's work. */
export interface IndicatorProgress {
  readonly indicator: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly weight: string;
  readonly units: readonly string[];
  /** Those of the units that it does not apply to, approved. */
  readonly notApplicable: readonly string[];
  /** Responsible leaders by post. */
  readonly leaders: readonly string[];
  readonly dueDate: string;
  /** Due at the end of the quarter held against; null before the first closed quarter. */
  readonly due: string | null;
  readonly reached: string | null;
  /** `not-due` before the first closed quarter. */
  readonly status: CheckStatus;
  /** By the scheme's rule, on the day that is asked for; null where it applies to no unit. */
  readonly light: Light | null;
  /** Due at the end of each quarter, as it is now. */
  readonly milestones: readonly Milestone[];
  /** As the plan had it, where it was changed since. */
  readonly originalMilestones: readonly Milestone[] | null;
  readonly latest: {
    readonly asOf: string;
    readonly totals: readonly string[];
    /** Where the indicator has a rule. */
    readonly observation: Observation | null;
    readonly at: string | null;
    readonly ref: EventRef;
  } | null;
}

export interface PlanProgress {
  readonly cycle: string;
  /** The last closed one, which `due` and `status` are held against. */
  readonly quarter: QuarterNumber | null;
  readonly indicators: readonly IndicatorProgress[];
  readonly byUnit: readonly ProgressCount[];
  readonly byLeader: readonly ProgressCount[];
  readonly byCategory: readonly ProgressCount[];
}

/** How the indicators of one unit, post or category stand. */
export interface ProgressCount extends CheckCounts {
  readonly key: string;
  readonly indicators: number;
  readonly unreported: number;
}

interface ProgressSources {
  readonly cycles: Cycles;
  readonly plans: Plans;
  readonly assessments: Assessments;
  readonly notApplicable: NotApplicableRegister;
  readonly quarterlyChecks: QuarterlyChecks;
}

/**
 * Progress of the plan in force against the last closed quarter.
 * @param today ISO date, which the traffic lights are shown for
 */
export function planProgress(cycle: string, sources: ProgressSources, today: string): PlanProgress {
  const { cycles, plans, notApplicable, quarterlyChecks } = sources;
  const split = cycles.schemeOf(cycle)?.milestoneSplit ?? [];
  const quarter = quarterlyChecks.closedQuarter(cycle);
  // Before the first closed quarter nothing is due, but how much is reached is known all the same.
  const items = quarterlyChecks.itemsNow(cycle, quarter ?? 1);
  const byId = new Map(items.map((item) => [item.indicator, item]));
  const indicators = plans.indicators(cycle).map((indicator): IndicatorProgress => {
    const { due = null, reached = null, status = 'not-due' } = byId.get(indicator.id) ?? {};
    const progress = latestReport(cycle, indicator, sources);
    const held = quarter === null ? ({ due: null, status: 'not-due' } as const) : { due, status };
    const latest = progress && latestOf(progress);
    const excused = indicator.units
      .map(({ unit }) => unit)
      .filter((unit) => notApplicable.excuses(cycle, indicator.id, unit));
    const light = byId.has(indicator.id) ? lightToday(cycle, indicator, { reached, today }, sources) : null;
    const milestones = {
      milestones: atEachQuarter(indicator, split),
      originalMilestones: plans.milestoneChanges(cycle, indicator.id)[0]?.from ?? null,
    };
    return {
      ...described(indicator),
      notApplicable: excused,
      ...held,
      ...milestones,
      reached,
      light,
      latest,
    };
  });
  const applicable = indicators.filter((indicator) => demandedOf(indicator).length > 0);
  return {
    cycle,
    quarter,
    indicators,
    byUnit: counted(indicators, demandedOf),
    byLeader: counted(applicable, ({ leaders }) => leaders),
    byCategory: counted(applicable, ({ category }) => [category]),
  };
}

function described({ id, title, category, group, weight, units, leaders, due }: Indicator) {
  return {
    indicator: id,
    title,
    category,
    group,
    weight,
    units: units.map(({ unit }) => unit),
    leaders,
    dueDate: due,
  };
}

const demandedOf = ({ units, notApplicable }: IndicatorProgress): readonly string[] =>
  units.filter((unit) => !notApplicable.includes(unit));

type LatestReport = NonNullable<ReturnType<Assessments['assessment']>['progress']>;

function latestOf({ asOf, totals, observation, stamp }: LatestReport): IndicatorProgress['latest'] {
  return { asOf, totals, observation: observation ?? null, at: stamp.at, ref: stamp.ref };
}

function counted(
  indicators: readonly IndicatorProgress[],
  keysOf: (indicator: IndicatorProgress) => readonly string[],
): readonly ProgressCount[] {
  const byKey = new Map<string, IndicatorProgress[]>();
  for (const indicator of indicators) {
    for (const key of keysOf(indicator)) byKey.set(key, [...(byKey.get(key) ?? []), indicator]);
  }
  return [...byKey].map(([key, members]) => ({
    key,
    indicators: members.length,
    unreported: members.filter(({ latest }) => latest === null).length,
    ...countsOf(members),
  }));
}
