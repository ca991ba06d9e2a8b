import { refusals } from '../core/refusal.js';

export const vetoRefusals = {
  /** `open`, `needed` */
  VETO_STAGE_CLOSED: 'conflict',
  /** The scheme of the cycle knows no veto. */
  VETO_NOT_IN_SCHEME: 'conflict',
  /** `unit` */
  VETO_UNKNOWN: 'not-found',
  /** `unit`, `status` (`proposed`, `confirmed`): with another reason, or by somebody else. */
  VETO_ALREADY_PROPOSED: 'conflict',
  /** `unit`: revoked, so that there is nothing to confirm. */
  VETO_REVOKED: 'conflict',
  VETO_CONFIRMER_IS_PROPOSER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  VETO_OWN_UNIT: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseVeto = refusals(vetoRefusals);
