import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { StageId } from '../scheme/scheme.js';

export const DELEGATION_CATEGORY = 'delegation';

/** One for the cycle: who acts for whom is decided on what was granted before, so that two at once cannot make a chain. */
export const delegationStream = (cycle: string): string => streamName(DELEGATION_CATEGORY, cycle);

export type DelegationEvent = DelegationGranted | DelegationRevoked;

interface About {
  readonly cycle: string;
  readonly delegation: string;
}

/** A leader names a deputy (代办人) for days, both included. */
export type DelegationGranted = DomainEvent<
  'DelegationGranted',
  About & {
    readonly principal: string;
    readonly deputy: string;
    readonly from: string;
    readonly until: string;
    /** Empty: all stages. */
    readonly stages: readonly StageId[];
    /** Empty: all units, and what concerns the cycle as a whole. */
    readonly units: readonly string[];
    readonly reason: string;
  }
>;

export type DelegationRevoked = DomainEvent<
  'DelegationRevoked',
  About & { readonly revokedBy: string; readonly reason: string }
>;
