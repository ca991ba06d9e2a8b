import type { Actor } from '../core/actor.js';
import type { IncentiveClass, StageId } from '../scheme/scheme.js';
import type { EarlierClaim } from './events.js';

export type IncentiveCommand =
  ClaimIncentiveCommand | VerifyIncentiveCommand | RejectIncentiveCommand | GrantIncentiveCommand;

interface OnIncentive {
  readonly cycle: string;
  readonly incentive: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/** What looks like a slip, and why it is none. */
export interface Doubles {
  /** A claim of before that was not rejected and looks like the same; null: none. */
  readonly earlier: EarlierClaim | null;
  /** Another unit that has shown some of the proof for something of its own; null: nobody has. */
  readonly heldBy: { readonly unit: string; readonly proof: string } | null;
  readonly acknowledgeEarlier?: string;
  readonly acknowledgeShared?: string;
}

/** The actor claims for their unit. */
export interface ClaimIncentiveCommand extends OnIncentive, Doubles {
  readonly type: 'ClaimIncentive';
  readonly unit: string;
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  readonly title: string;
  /** Classes of the scheme's catalogue; none: incentives have no classes. */
  readonly catalogue: readonly IncentiveClass[];
  /** One of them, where there are any. */
  readonly class?: string;
  /** Positive decimal string. No cap here: it acts on the sum, when scoring. */
  readonly points: string;
  /** SHA-256 of files in the evidence store. */
  readonly proof: readonly string[];
}

/** Doubles are looked for once more: two claims made at once did not know of each other. */
export interface VerifyIncentiveCommand extends OnIncentive, Doubles {
  readonly type: 'VerifyIncentive';
  /** At most what was claimed. */
  readonly points: string;
  readonly opinion: string;
}

/** Until it is granted. */
export interface RejectIncentiveCommand extends OnIncentive {
  readonly type: 'RejectIncentive';
  readonly reason: string;
}

/** With the verified points. */
export interface GrantIncentiveCommand extends OnIncentive {
  readonly type: 'GrantIncentive';
}
