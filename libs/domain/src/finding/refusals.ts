import { refusals } from '../core/refusal.js';

export const findingRefusals = {
  /** `open`, `needed` */
  FINDING_STAGE_CLOSED: 'conflict',
  /** `finding` */
  FINDING_UNKNOWN: 'not-found',
  /** `finding`: with other content. */
  FINDING_ALREADY_LOGGED: 'conflict',
  /** `finding`, `status` (`confirmed`, `withdrawn`) */
  FINDING_CLOSED: 'conflict',
  /** `field` */
  FINDING_TEXT_MISSING: 'invalid',
  FINDING_WITHOUT_CHARGE: 'invalid',
  FINDING_WITHOUT_INSPECTOR: 'invalid',
  /** `person` */
  FINDING_INSPECTOR_REPEATED: 'invalid',
  /** `photo`: no SHA-256. */
  FINDING_PHOTO_INVALID: 'invalid',
  /** `unit` */
  FINDING_UNIT_NOT_CHARGED: 'forbidden',
  /** `unit`, and `person` where it is an inspector other than the actor. */
  FINDING_OWN_UNIT: 'forbidden',
  FINDING_CONFIRMER_IS_INSPECTOR: 'forbidden',
  /** `unit` */
  CHARGE_REPEATED: 'invalid',
  /** `unit`, `points`: not a decimal above 0 and up to 100. */
  CHARGE_POINTS_INVALID: 'invalid',
  /** `unit`: heads without a price, a price without heads, or no whole number of heads. */
  CHARGE_HEADS_INVALID: 'invalid',
  /** `unit`, `points`, `heads`, `perHead`, `expected` */
  CHARGE_HEADS_MISMATCH: 'invalid',
  /** `unit`, `points`, `decimals` */
  CHARGE_POINTS_TOO_PRECISE: 'invalid',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseFinding = refusals(findingRefusals);
