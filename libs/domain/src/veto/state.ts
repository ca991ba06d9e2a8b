import type { VetoConfirmed, VetoEvent, VetoProposed, VetoRevoked } from './events.js';

export type VetoState =
  | { readonly status: 'none' }
  | { readonly status: 'proposed'; readonly proposed: VetoProposed['data'] }
  | {
      readonly status: 'confirmed';
      readonly proposed: VetoProposed['data'];
      readonly confirmed: VetoConfirmed['data'];
    }
  | { readonly status: 'revoked'; readonly revoked: VetoRevoked['data'] };

export const noVeto: VetoState = { status: 'none' };

export function evolveVeto(state: VetoState, event: VetoEvent): VetoState {
  switch (event.type) {
    case 'VetoProposed':
      return { status: 'proposed', proposed: event.data };
    case 'VetoConfirmed':
      if (state.status !== 'proposed') return state;
      return { ...state, status: 'confirmed', confirmed: event.data };
    case 'VetoRevoked':
      return { status: 'revoked', revoked: event.data };
  }
}
