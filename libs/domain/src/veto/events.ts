import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const VETO_CATEGORY = 'veto';

export const vetoStream = (cycle: string, unit: string): string => streamName(VETO_CATEGORY, cycle, unit);

export type VetoEvent = VetoProposed | VetoConfirmed | VetoRevoked;

interface About {
  readonly cycle: string;
  readonly unit: string;
}

export type VetoProposed = DomainEvent<
  'VetoProposed',
  About & {
    readonly reason: string;
    /** Trigger of the scheme (否决情形); absent where it declares none. */
    readonly class?: string;
    /** SHA-256 of the proof in the evidence store. */
    readonly proof?: readonly string[];
    readonly proposedBy: string;
    readonly onBehalfOf?: string;
  }
>;

/** Takes effect from here, as the scheme says; the reason is the proposal's, so that the fact stands by itself. */
export type VetoConfirmed = DomainEvent<
  'VetoConfirmed',
  About & { readonly reason: string; readonly class?: string; readonly confirmedBy: string }
>;

/** Of a proposal or of a confirmed veto: what was suspended counts again. A unit can be proposed anew. */
export type VetoRevoked = DomainEvent<
  'VetoRevoked',
  About & { readonly reason: string; readonly revokedBy: string }
>;
