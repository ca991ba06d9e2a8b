import { refusals } from '../core/refusal.js';

export const applicabilityRefusals = {
  /** `open`, `needed` */
  NOT_APPLICABLE_STAGE_CLOSED: 'conflict',
  /** `declaration` */
  NOT_APPLICABLE_UNKNOWN: 'not-found',
  /** `indicator`, `unit`, `status` (`declared`, `approved`) */
  NOT_APPLICABLE_ALREADY_DECLARED: 'conflict',
  /** `indicator`: revoked, so that there is nothing to approve. */
  NOT_APPLICABLE_REVOKED: 'conflict',
  NOT_APPLICABLE_APPROVER_IS_DECLARER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  NOT_APPLICABLE_OWN_UNIT: 'forbidden',
  /** `unit`, `indicator`: it is none of those that carry the indicator. */
  NOT_APPLICABLE_NOT_CARRIED: 'invalid',
  /** `indicator`, `units`: approved, so that nothing is demanded of these units. */
  INDICATOR_NOT_APPLICABLE: 'conflict',
  REASON_MISSING: 'invalid',
} as const;

export const refuseApplicability = refusals(applicabilityRefusals);
