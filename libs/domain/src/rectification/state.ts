import type {
  RectificationEvent,
  RectificationInspected,
  RectificationOrdered,
  RectificationRepeated,
  RectificationReported,
} from './events.js';

export type RectificationStatus =
  'ordered' | 'planned' | 'reported' | 'passed' | 'failed' | 'closed' | 'waived';

export type RectificationState =
  | { readonly status: 'none' }
  | {
      readonly status: RectificationStatus;
      readonly ordered: RectificationOrdered['data'];
      /** Counts from 1. */
      readonly round: number;
      readonly plan?: string;
      readonly reported?: RectificationReported['data'];
      readonly inspected?: RectificationInspected['data'];
      readonly repeated?: RectificationRepeated['data'];
    };

export const noRectification: RectificationState = { status: 'none' };

export function evolveRectification(
  state: RectificationState,
  event: RectificationEvent,
): RectificationState {
  if (event.type === 'RectificationOrdered') return { status: 'ordered', ordered: event.data, round: 1 };
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'RectificationPlanned':
      return { ...state, status: 'planned', plan: event.data.plan };
    case 'RectificationReported':
      return { ...state, status: 'reported', reported: event.data };
    case 'RectificationInspected':
      return { ...state, status: event.data.outcome, inspected: event.data };
    case 'RectificationClosed':
      return { ...state, status: 'closed' };
    case 'RectificationRepeated': {
      const { ordered } = state;
      return { status: 'ordered', ordered, round: event.data.round, repeated: event.data };
    }
    case 'SurchargeImposed':
      // Says again what the repetition beside it decided.
      return state;
    case 'RectificationWaived':
      return { ...state, status: 'waived' };
  }
}
