import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const APPLICABILITY_CATEGORY = 'applicability';

/** One stream per indicator, so that no unit is declared twice at the same moment. */
export const applicabilityStream = (cycle: string, indicator: string): string =>
  streamName(APPLICABILITY_CATEGORY, cycle, indicator);

export type ApplicabilityEvent =
  NonApplicabilityDeclared | NonApplicabilityApproved | NonApplicabilityRevoked;

interface About {
  readonly cycle: string;
  readonly indicator: string;
  /** Id of the declaration. */
  readonly declaration: string;
  /** Units that carry the indicator and that it shall not apply to. */
  readonly units: readonly string[];
  readonly reason: string;
}

export type NonApplicabilityDeclared = DomainEvent<
  'NonApplicabilityDeclared',
  About & { readonly declaredBy: string }
>;

/**
 * From here the indicator leaves the denominator of these units, or its weight is spread over their others, as the scheme
 * says. The reason is the declaration's, so that the fact stands by itself.
 */
export type NonApplicabilityApproved = DomainEvent<
  'NonApplicabilityApproved',
  About & { readonly approvedBy: string }
>;

/** Of a declaration, approved or not yet: the indicator applies to these units as the plan says. */
export type NonApplicabilityRevoked = DomainEvent<
  'NonApplicabilityRevoked',
  About & { readonly revokedBy: string }
>;
