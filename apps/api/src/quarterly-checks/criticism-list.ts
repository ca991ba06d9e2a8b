import { isCriticised } from '@kaoping/domain';
import type { CheckSheet, ListAmendment } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';
import type { CheckRow } from './check-lists.js';

const ORIGINS = ['behind', 'added', 'removed'] as const;

/** One item that is behind, or that somebody put on the list of what is criticised (通报批评名单). */
export interface CriticismRow extends Omit<CheckRow, 'adjustments' | 'light'> {
  /** Stands on the list, or stood on it when the circular was issued. */
  readonly listed: boolean;
  readonly origin: (typeof ORIGINS)[number];
  readonly amended: ListAmendment | null;
}

export function criticismRows(sheet: CheckSheet, items: readonly CheckRow[]): readonly CriticismRow[] {
  return items.flatMap(({ adjustments: _, light: _light, ...item }) => {
    const amended = sheet.amended.find(({ indicator }) => indicator === item.indicator) ?? null;
    const listed = isCriticised(item, sheet.amended);
    if (!listed && item.status !== 'behind') return [];
    const origin = !listed ? 'removed' : item.status === 'behind' ? 'behind' : 'added';
    return [{ ...item, listed, origin, amended }];
  });
}

export const CRITICISM_LIST: List<CriticismRow> = {
  name: 'criticism-list',
  key: ({ indicator }) => indicator,
  filters: {
    unit: has(({ units }) => units),
    listed: is(({ listed }) => String(listed), ['true', 'false']),
    origin: is(({ origin }) => origin, ORIGINS),
  },
  sorts: { plan: ({ place }) => place, origin: ({ origin }) => ORIGINS.indexOf(origin) },
  sort: 'plan',
  columns: {
    indicator: column(({ indicator }) => indicator),
    title: column(({ title }) => title),
    units: column(({ units }) => units),
    due: column(({ due }) => due),
    reached: column(({ reached }) => reached),
    checkStatus: coded('value:checkStatus.', ({ status }) => status),
    criticised: coded('value:boolean.', ({ listed }) => String(listed)),
    criticismOrigin: coded('value:criticismOrigin.', ({ origin }) => origin),
    amendedReason: column(({ amended }) => amended?.reason ?? null),
  },
};
