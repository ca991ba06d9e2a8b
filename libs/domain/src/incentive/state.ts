import type { IncentiveClaimed, IncentiveEvent } from './events.js';

export type IncentiveState =
  { readonly status: 'none' } | ClaimedIncentive | VerifiedIncentive | RejectedIncentive | GrantedIncentive;

export type IncentiveStatus = IncentiveState['status'];

type Claim = IncentiveClaimed['data'];

export interface ClaimedIncentive {
  readonly status: 'claimed';
  readonly claim: Claim;
}

export interface VerifiedIncentive {
  readonly status: 'verified';
  readonly claim: Claim;
  /** What the grant will give, at most what was claimed. */
  readonly points: string;
  readonly opinion: string;
  readonly verifiedBy: string;
  readonly verifiedFor?: string;
}

export interface RejectedIncentive {
  readonly status: 'rejected';
  readonly claim: Claim;
}

export interface GrantedIncentive {
  readonly status: 'granted';
  readonly claim: Claim;
  readonly points: string;
}

export const noIncentive: IncentiveState = { status: 'none' };

export function evolveIncentive(state: IncentiveState, event: IncentiveEvent): IncentiveState {
  if (event.type === 'IncentiveClaimed') return { status: 'claimed', claim: event.data };
  if (state.status === 'none') return state;
  const { claim } = state;
  switch (event.type) {
    case 'IncentiveVerified': {
      const { points, opinion, verifiedBy, onBehalfOf: verifiedFor } = event.data;
      const verified = { status: 'verified', claim, points, opinion, verifiedBy } as const;
      return verifiedFor === undefined ? verified : { ...verified, verifiedFor };
    }
    case 'IncentiveRejected':
      return { status: 'rejected', claim };
    case 'IncentiveGranted':
      return { status: 'granted', claim, points: event.data.points };
  }
}
