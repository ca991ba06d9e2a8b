import type { DelegationEvent, DelegationGranted, DelegationRevoked } from './events.js';

export type DelegationState =
  | { readonly status: 'none' }
  | { readonly status: 'granted'; readonly granted: DelegationGranted['data'] }
  | {
      readonly status: 'revoked';
      readonly granted: DelegationGranted['data'];
      readonly revoked: DelegationRevoked['data'];
    };

export const noDelegation: DelegationState = { status: 'none' };

export function evolveDelegation(state: DelegationState, event: DelegationEvent): DelegationState {
  switch (event.type) {
    case 'DelegationGranted':
      return { status: 'granted', granted: event.data };
    case 'DelegationRevoked':
      return state.status === 'granted' ? { ...state, status: 'revoked', revoked: event.data } : state;
  }
}
