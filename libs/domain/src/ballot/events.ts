import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const BALLOT_RIGHT_CATEGORY = 'ballotRight';
export const BALLOT_CATEGORY = 'ballot';

/** `hash` is of the voter's code, 40 hex digits; the code itself is never stored. */
export const ballotRightStream = (cycle: string, hash: string): string =>
  streamName(BALLOT_RIGHT_CATEGORY, cycle, hash);

export const ballotStream = (cycle: string, ballot: string): string =>
  streamName(BALLOT_CATEGORY, cycle, ballot);

export type BallotRightEvent = BallotRightIssued | BallotRightUsed;

export type BallotRightIssued = DomainEvent<'BallotRightIssued', { readonly cycle: string }>;
export type BallotRightUsed = DomainEvent<'BallotRightUsed', { readonly cycle: string }>;

export type BallotEvent = BallotCast;

/** One choice per unit. No shared id with the right, no actor, no time. Shapes are not final before ballot secrecy. */
export type BallotCast = DomainEvent<
  'BallotCast',
  { readonly cycle: string; readonly ratings: Readonly<Record<string, string>> }
>;
