import type { ByDeputy } from '../core/actor.js';
import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const INCENTIVE_CATEGORY = 'incentive';

export const incentiveStream = (cycle: string, incentive: string): string =>
  streamName(INCENTIVE_CATEGORY, cycle, incentive);

export type IncentiveEvent = IncentiveClaimed | IncentiveVerified | IncentiveRejected | IncentiveGranted;

interface About {
  readonly cycle: string;
  readonly incentive: string;
}

/** A claim of the same unit and class with the same title or some of the same proof, as the register numbers it. */
export interface EarlierClaim {
  readonly incentive: string;
  readonly number: number;
}

export type IncentiveClaimed = DomainEvent<
  'IncentiveClaimed',
  About & {
    readonly unit: string;
    readonly title: string;
    readonly points: string;
    /** Of the scheme's catalogue; absent where it has none. */
    readonly class?: string;
    /** SHA-256 of the proof in the evidence store; none only where the class does not demand it. */
    readonly proof: readonly string[];
    readonly claimedBy: string;
  } & DoublesDeclared
>;

export interface DoublesDeclared {
  /** An earlier claim that looks like the same, and why this is another one. */
  readonly earlier?: EarlierClaim & { readonly reason: string };
  /** A unit that has shown the same file for something of its own, and why it proves this too. */
  readonly sharedWith?: { readonly unit: string; readonly proof: string; readonly reason: string };
}

export type IncentiveVerified = DomainEvent<
  'IncentiveVerified',
  About &
    ByDeputy & {
      readonly points: string;
      readonly verifiedBy: string;
      readonly opinion: string;
    } & DoublesDeclared
>;

export type IncentiveRejected = DomainEvent<
  'IncentiveRejected',
  About & { readonly rejectedBy: string; readonly reason: string }
>;

/** Counts from here. The caps act when scoring and refuse nothing. */
export type IncentiveGranted = DomainEvent<
  'IncentiveGranted',
  About & {
    readonly unit: string;
    readonly points: string;
    /** As in the claim. */
    readonly class?: string;
    /** Points of the claim, where the verification found fewer. */
    readonly claimed?: string;
    readonly grantedBy: string;
  }
>;
