import type { Light, Quarter } from '@kaoping/domain';
import type { CheckCounts, CheckSheet, SheetItem } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { coded, column, has, is, type List } from '../lists/list.js';
import { CHECK_STATUSES, LIGHTS } from '../plan/progress-list.js';

const QUARTER_STATUSES = ['none', 'open', 'closed', 'unchecked'] as const;

/** One quarter of a cycle and how far its check is. */
export interface CheckLine extends Quarter, CheckCounts {
  readonly status: (typeof QUARTER_STATUSES)[number];
  readonly asOf: string | null;
  readonly afterwards: boolean;
  readonly criticisms: number;
  /** Of the check's stream; null while there is none. */
  readonly revision: string | null;
}

/** A quarter that the plan's publication left unchecked has a status and no sheet. */
export function checkLine(
  quarter: Quarter,
  status: CheckLine['status'],
  sheet: CheckSheet | undefined,
  counts: CheckCounts,
): CheckLine {
  const { asOf = null, afterwards = false, criticisms = [], revision = null } = sheet ?? {};
  return { ...quarter, ...counts, status, asOf, afterwards, criticisms: criticisms.length, revision };
}

export const CHECK_LIST: List<CheckLine> = {
  name: 'quarterly-checks',
  key: ({ quarter }) => String(quarter),
  filters: {
    status: is(({ status }) => status, QUARTER_STATUSES),
    quarter: is(({ quarter }) => String(quarter)),
  },
  sorts: { quarter: ({ quarter }) => quarter, behind: ({ behind }) => behind },
  sort: 'quarter',
  columns: {
    quarter: column(({ quarter }) => quarter),
    from: column(({ from }) => from),
    to: column(({ to }) => to),
    sheetStatus: coded('value:sheetStatus.', ({ status }) => status),
    asOf: column(({ asOf }) => asOf),
    afterwards: column(({ afterwards }) => afterwards),
    onSchedule: column(({ onSchedule }) => onSchedule),
    behind: column(({ behind }) => behind),
    notDue: column(({ notDue }) => notDue),
    criticismCount: column(({ criticisms }) => criticisms),
  },
};

export type CheckRow = SheetItem & {
  readonly title: string;
  readonly place: number;
  /** By the scheme's rule, against what the sheet froze. */
  readonly light: Light;
};

export const CHECK_ITEM_LIST: List<CheckRow> = {
  name: 'quarterly-check',
  key: ({ indicator }) => indicator,
  filters: {
    unit: has(({ units }) => units),
    status: is(({ status }) => status, CHECK_STATUSES),
    light: is(({ light }) => light, LIGHTS),
    adjusted: is(({ adjustments }) => String(adjustments.length > 0), ['true', 'false']),
  },
  sorts: {
    plan: ({ place }) => place,
    status: ({ status }) => status,
    due: ({ due }) => decimalOrder(due),
    reached: ({ reached }) => decimalOrder(reached),
  },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    units: column(({ units }) => units),
    due: column(({ due }) => due),
    reached: column(({ reached }) => reached),
    checkStatus: coded('value:checkStatus.', ({ status }) => status),
    light: coded('value:light.', ({ light }) => light),
    adjustedFrom: coded('value:checkStatus.', ({ adjustments }) => adjustments.at(-1)?.from ?? null),
    adjustedReason: column(({ adjustments }) => adjustments.at(-1)?.reason ?? null),
  },
};
