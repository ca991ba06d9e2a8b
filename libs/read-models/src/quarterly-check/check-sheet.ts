import type { CheckItem, CheckStatus, QuarterNumber } from '@kaoping/domain';
import { stampOf, type FactOf, type Stamp } from '../facts.js';

/** The sheet of one quarterly check (季度检查), frozen as it stood when the check was opened, adjustments marked. */
export interface CheckSheet {
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  readonly status: 'open' | 'closed' | 'unchecked';
  /** ISO date that the items were taken at; null for an unchecked quarter. */
  readonly asOf: string | null;
  /** The plan was published after this quarter. */
  readonly afterwards: boolean;
  readonly items: readonly SheetItem[];
  /** Items put on the list of what is criticised or taken off it, the last word on each. */
  readonly amended: readonly ListAmendment[];
  readonly criticisms: readonly Criticism[];
  readonly counts: CheckCounts;
  readonly opened: Stamp | null;
  readonly closed: { readonly by: string; readonly stamp: Stamp } | null;
  readonly unchecked: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  /** Of the check's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface SheetItem extends CheckItem {
  readonly adjustments: readonly {
    readonly from: CheckStatus;
    readonly to: CheckStatus;
    readonly by: string;
    readonly reason: string;
    readonly stamp: Stamp;
  }[];
}

/** An item that somebody put on the proposed list, or took off it. */
export interface ListAmendment {
  readonly indicator: string;
  readonly listed: boolean;
  readonly by: string;
  readonly reason: string;
  readonly stamp: Stamp;
}

/** 通报批评. */
export interface Criticism {
  readonly number: string;
  readonly by: string;
  readonly items: readonly {
    readonly indicator: string;
    readonly units: readonly string[];
    readonly reason?: string;
  }[];
  readonly stamp: Stamp;
}

export interface CheckCounts {
  readonly onSchedule: number;
  readonly behind: number;
  readonly notDue: number;
}

export type CheckFact = FactOf<
  | 'QuarterlyCheckOpened'
  | 'QuarterlyCheckItemAdjusted'
  | 'CriticismListAmended'
  | 'CircularCriticismIssued'
  | 'QuarterlyCheckClosed'
  | 'QuarterMarkedUnchecked'
>;

export function evolveSheet(sheet: CheckSheet | undefined, fact: CheckFact): CheckSheet {
  const { cycle, quarter } = fact.data;
  const before = sheet ?? noSheet(cycle, quarter);
  const after = { ...before, ...change(before, fact), revision: String(fact.revision) };
  return { ...after, counts: countsOf(after.items) };
}

function noSheet(cycle: string, quarter: QuarterNumber): CheckSheet {
  return {
    ...{
      cycle,
      quarter,
      status: 'open',
      asOf: null,
      afterwards: false,
      items: [],
      amended: [],
      criticisms: [],
    },
    ...{ counts: countsOf([]), opened: null, closed: null, unchecked: null, revision: '0' },
  };
}

function change(sheet: CheckSheet, fact: CheckFact): Partial<CheckSheet> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'QuarterlyCheckOpened': {
      const { asOf, afterwards, items } = fact.data;
      return { asOf, afterwards, items: items.map((item) => ({ ...item, adjustments: [] })), opened: stamp };
    }
    case 'QuarterlyCheckItemAdjusted': {
      const { indicator, from, to, adjustedBy: by, reason } = fact.data;
      const adjusted = (item: SheetItem): SheetItem => ({
        ...item,
        status: to,
        adjustments: [...item.adjustments, { from, to, by, reason, stamp }],
      });
      return { items: sheet.items.map((item) => (item.indicator === indicator ? adjusted(item) : item)) };
    }
    case 'CriticismListAmended': {
      const { indicator, listed, amendedBy: by, reason } = fact.data;
      const others = sheet.amended.filter((one) => one.indicator !== indicator);
      return { amended: [...others, { indicator, listed, by, reason, stamp }] };
    }
    case 'CircularCriticismIssued': {
      const { number, issuedBy: by, items } = fact.data;
      return { criticisms: [...sheet.criticisms, { number, by, items, stamp }] };
    }
    case 'QuarterlyCheckClosed':
      return { status: 'closed', closed: { by: fact.data.closedBy, stamp } };
    case 'QuarterMarkedUnchecked': {
      const { markedBy: by, reason } = fact.data;
      return { status: 'unchecked', unchecked: { by, reason, stamp } };
    }
  }
}

export function countsOf(items: readonly { readonly status: CheckStatus }[]): CheckCounts {
  const count = (status: CheckStatus) => items.filter((item) => item.status === status).length;
  return { onSchedule: count('on-schedule'), behind: count('behind'), notDue: count('not-due') };
}
