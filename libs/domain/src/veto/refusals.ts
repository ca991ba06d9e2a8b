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
  /** `known`: triggers that the scheme declares. */
  VETO_CLASS_MISSING: 'invalid',
  /** `class`, `known` (empty: the scheme declares none) */
  VETO_CLASS_UNKNOWN: 'invalid',
  /** The scheme declares triggers, and a proposal then brings proof. */
  VETO_WITHOUT_PROOF: 'invalid',
  /** `proof`: no SHA-256. */
  VETO_PROOF_INVALID: 'invalid',
  /** A chair is there who need not be recused. */
  VETO_CONFIRMER_NOT_CHAIR: 'forbidden',
  /** The same: what only the chair puts into force, only the chair takes back. */
  VETO_REVOKER_NOT_CHAIR: 'forbidden',
  VETO_CONFIRMER_IS_PROPOSER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  VETO_OWN_UNIT: 'forbidden',
  /** `unit`: the actor has worked there. */
  VETO_FORMER_UNIT: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseVeto = refusals(vetoRefusals);
