import type { PlanChangeLine, Views } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';

export interface PlanChangeRow extends PlanChangeLine {
  /** Units that carry what it touches, before or after. */
  readonly units: readonly string[];
  /** Ids of all that it touches. */
  readonly touched: readonly string[];
}

export function planChangeRow({ plans }: Views, cycle: string, line: PlanChangeLine): PlanChangeRow {
  const { indicators, added, removed, change } = line;
  const touched = [...[...indicators, ...added].map(({ id }) => id), ...removed];
  return { ...line, units: plans.unitsOfChange(cycle, change), touched };
}

const STATUSES = ['pending', 'approved', 'rejected'] as const;

export const PLAN_CHANGE_LIST: List<PlanChangeRow> = {
  name: 'plan-changes',
  key: ({ change }) => change,
  filters: {
    unit: has(({ units }) => units),
    indicator: has(({ touched }) => touched),
    status: is(({ status }) => status, STATUSES),
  },
  sorts: {
    number: ({ number }) => number,
    status: ({ status }) => STATUSES.indexOf(status),
    requestedAt: ({ requested }) => requested.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    planChangeStatus: coded('value:planChangeStatus.', ({ status }) => status),
    planChangeReason: column(({ reason }) => reason),
    basisDocument: column(({ document }) => document),
    basedOnVersion: column(({ basedOn }) => basedOn),
    planVersion: column(({ version }) => version),
    changedIndicators: column(({ indicators }) => indicators.map(({ id }) => id)),
    addedIndicators: column(({ added }) => added.map(({ id }) => id)),
    removedIndicators: column(({ removed }) => removed),
    keptScores: column(({ scored }) =>
      scored.filter(({ treat }) => treat === 'keep').map((one) => one.indicator),
    ),
    reopenedScores: column(({ scored }) =>
      scored.filter(({ treat }) => treat === 'reopen').map((one) => one.indicator),
    ),
    requestedAt: column(({ requested }) => requested.at),
    decidedAt: column(({ decided }) => decided?.stamp.at ?? null),
  },
};
