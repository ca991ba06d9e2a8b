import { atEachQuarter, type QuarterNumber } from '@kaoping/domain';
import type { MilestoneChange, Views } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { has, column, is, type List } from '../lists/list.js';

/** What is due of one indicator at the end of one quarter (序时进度). */
export interface MilestoneRow {
  readonly indicator: string;
  readonly title: string;
  readonly units: readonly string[];
  readonly quarter: QuarterNumber;
  readonly percent: string;
  /** As the plan, or the scheme's split, had it. */
  readonly original: string;
  readonly changed: boolean;
  /** Changes of this quarter, oldest first. */
  readonly changes: readonly (Pick<MilestoneChange, 'by' | 'reason' | 'stamp'> & {
    readonly from: string;
    readonly to: string;
  })[];
  readonly place: number;
}

export function milestoneRows({ plans, cycles }: Views, cycle: string): readonly MilestoneRow[] {
  const split = cycles.schemeOf(cycle)?.milestoneSplit ?? [];
  return plans.indicators(cycle).flatMap((indicator, index) => {
    const made = plans.milestoneChanges(cycle, indicator.id);
    return atEachQuarter(indicator, split).map(({ quarter, percent }): MilestoneRow => {
      const changes = made
        .map(({ from, to, by, reason, stamp }) => ({
          ...{ from: percentAt(from, quarter), to: percentAt(to, quarter), by, reason, stamp },
        }))
        .filter(({ from, to }) => from !== to);
      const original = changes[0]?.from ?? percent;
      const units = indicator.units.map(({ unit }) => unit);
      const about = { indicator: indicator.id, title: indicator.title, units, quarter };
      return {
        ...about,
        percent,
        original,
        changed: percent !== original,
        changes,
        place: index * 4 + quarter,
      };
    });
  });
}

function percentAt(milestones: MilestoneChange['from'], quarter: QuarterNumber): string {
  return milestones.find((one) => one.quarter === quarter)?.percent ?? '0';
}

export const MILESTONE_LIST: List<MilestoneRow> = {
  name: 'milestones',
  key: ({ indicator, quarter }) => `${indicator} ${quarter}`,
  filters: {
    indicator: is(({ indicator }) => indicator),
    unit: has(({ units }) => units),
    quarter: is(({ quarter }) => String(quarter)),
    changed: is(({ changed }) => String(changed), ['true', 'false']),
  },
  sorts: {
    plan: ({ place }) => place,
    quarter: ({ quarter }) => quarter,
    percent: ({ percent }) => decimalOrder(percent),
  },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    units: column(({ units }) => units),
    quarter: column(({ quarter }) => quarter),
    due: column(({ percent }) => percent),
    originalDue: column(({ original }) => original),
    milestoneReason: column(({ changes }) => changes.at(-1)?.reason ?? null),
    recordedAt: column(({ changes }) => changes.at(-1)?.stamp.at ?? null),
  },
};
