import { refusals } from '../core/refusal.js';

export const incentiveRefusals = {
  /** `open`, `needed` */
  INCENTIVE_STAGE_CLOSED: 'conflict',
  /** `incentive` */
  INCENTIVE_UNKNOWN: 'not-found',
  /** `incentive`: with other content. */
  INCENTIVE_ALREADY_CLAIMED: 'conflict',
  /** `status`, `needed` */
  INCENTIVE_WRONG_STATUS: 'conflict',
  INCENTIVE_TITLE_MISSING: 'invalid',
  /** `points`: not a decimal above 0 and up to 100 with at most two decimals. */
  INCENTIVE_POINTS_INVALID: 'invalid',
  /** `points`, `claimed` */
  INCENTIVE_POINTS_ABOVE_CLAIM: 'invalid',
  /** `known`: classes of the catalogue. */
  INCENTIVE_CLASS_MISSING: 'invalid',
  /** `class`, `known` (empty: the scheme has no catalogue) */
  INCENTIVE_CLASS_UNKNOWN: 'invalid',
  INCENTIVE_WITHOUT_PROOF: 'invalid',
  /** `proof`: no SHA-256. */
  INCENTIVE_PROOF_INVALID: 'invalid',
  /** `incentive`, `number`: of the same unit and class, with the same title or proof. `reasonIn`. */
  INCENTIVE_CLAIMED_BEFORE: 'conflict',
  /** `unit`, `proof`: shown by that unit for something of its own. `reasonIn`. */
  INCENTIVE_PROOF_OF_ANOTHER_UNIT: 'conflict',
  INCENTIVE_OPINION_MISSING: 'invalid',
  INCENTIVE_VERIFIER_IS_CLAIMER: 'forbidden',
  INCENTIVE_GRANTER_IS_VERIFIER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  INCENTIVE_OWN_UNIT: 'forbidden',
  /** `unit`: the actor has worked there. */
  INCENTIVE_FORMER_UNIT: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseIncentive = refusals(incentiveRefusals);
