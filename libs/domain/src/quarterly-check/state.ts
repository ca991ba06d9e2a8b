import type {
  CheckItem,
  CircularCriticismIssued,
  CriticismListAmended,
  QuarterlyCheckClosed,
  QuarterlyCheckEvent,
  QuarterlyCheckOpened,
  QuarterMarkedUnchecked,
} from './events.js';

export type QuarterlyCheckState = { readonly status: 'none' } | OpenCheck | ClosedCheck | UncheckedQuarter;

export interface OpenCheck {
  readonly status: 'open';
  readonly opened: QuarterlyCheckOpened['data'];
  /** As opened, with what was adjusted since. */
  readonly items: readonly CheckItem[];
  /** Items put on the list of what is criticised or taken off it, the last word on each. */
  readonly amended: readonly CriticismListAmended['data'][];
  readonly criticism: CircularCriticismIssued['data'] | null;
}

export interface ClosedCheck {
  readonly status: 'closed';
  readonly closed: QuarterlyCheckClosed['data'];
}

export interface UncheckedQuarter {
  readonly status: 'unchecked';
  readonly marked: QuarterMarkedUnchecked['data'];
}

export const noQuarterlyCheck: QuarterlyCheckState = { status: 'none' };

export function evolveQuarterlyCheck(
  state: QuarterlyCheckState,
  event: QuarterlyCheckEvent,
): QuarterlyCheckState {
  switch (event.type) {
    case 'QuarterlyCheckOpened':
      return { status: 'open', opened: event.data, items: event.data.items, amended: [], criticism: null };
    case 'QuarterMarkedUnchecked':
      return { status: 'unchecked', marked: event.data };
    case 'QuarterlyCheckClosed':
      return { status: 'closed', closed: event.data };
    case 'QuarterlyCheckItemAdjusted': {
      const { indicator, to } = event.data;
      if (state.status !== 'open') return state;
      const items = state.items.map((item) =>
        item.indicator === indicator ? { ...item, status: to } : item,
      );
      return { ...state, items };
    }
    case 'CriticismListAmended': {
      if (state.status !== 'open') return state;
      const others = state.amended.filter(({ indicator }) => indicator !== event.data.indicator);
      return { ...state, amended: [...others, event.data] };
    }
    case 'CircularCriticismIssued':
      return state.status === 'open' ? { ...state, criticism: event.data } : state;
  }
}

export function itemsBehind({ items }: OpenCheck): readonly CheckItem[] {
  return items.filter(({ status }) => status === 'behind');
}

/** What somebody said of one item of the list. */
type Amended = Pick<CriticismListAmended['data'], 'indicator' | 'listed'>;

/** Whether an item stands on the list of what is criticised: what is behind, unless somebody said otherwise. */
export function isCriticised(
  { indicator, status }: Pick<CheckItem, 'indicator' | 'status'>,
  amended: readonly Amended[],
): boolean {
  return amended.find((one) => one.indicator === indicator)?.listed ?? status === 'behind';
}

/** The proposed list as it stands, in the order of the sheet. */
export function itemsCriticised({
  items,
  amended,
}: {
  readonly items: readonly CheckItem[];
  readonly amended: readonly Amended[];
}): readonly CheckItem[] {
  return items.filter((item) => isCriticised(item, amended));
}
