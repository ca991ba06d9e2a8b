import type {
  CheckItem,
  CircularCriticismIssued,
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
      return { status: 'open', opened: event.data, items: event.data.items, criticism: null };
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
    case 'CircularCriticismIssued':
      return state.status === 'open' ? { ...state, criticism: event.data } : state;
  }
}

export function itemsBehind({ items }: OpenCheck): readonly CheckItem[] {
  return items.filter(({ status }) => status === 'behind');
}
