import type { DelegationEvent, DelegationGranted } from './events.js';

/** What was granted in one stream, by id: the delegations of a cycle. Earlier logs have a stream for each of them. */
export type DelegationsState = ReadonlyMap<string, GrantedDelegation>;

export interface GrantedDelegation {
  readonly granted: DelegationGranted['data'];
  /** By whom; null while it stands. */
  readonly revokedBy: string | null;
}

export const noDelegations: DelegationsState = new Map();

export function evolveDelegations(state: DelegationsState, event: DelegationEvent): DelegationsState {
  const { delegation } = event.data;
  if (event.type === 'DelegationGranted')
    return new Map(state).set(delegation, { granted: event.data, revokedBy: null });
  const known = state.get(delegation);
  if (known === undefined || known.revokedBy !== null) return state;
  return new Map(state).set(delegation, { ...known, revokedBy: event.data.revokedBy });
}
