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
  /** An inspection is open, undercover or joint. */
  FINDING_MODE_MISSING: 'invalid',
  /** `source`, `mode`: nobody of ours went there openly or undercover. */
  FINDING_MODE_UNFIT: 'invalid',
  FINDING_WITHOUT_INSPECTOR: 'invalid',
  /** `person` */
  FINDING_INSPECTOR_REPEATED: 'invalid',
  /** `person`: goes on an inspection without an account here. */
  FINDING_INSPECTOR_UNKNOWN: 'not-found',
  /** `person`: neither inspector nor of the office. */
  FINDING_INSPECTOR_UNFIT: 'invalid',
  /** `photo`: no SHA-256. */
  FINDING_PHOTO_INVALID: 'invalid',
  /** `needed`: an inspection is made by so many. */
  FINDING_INSPECTORS_TOO_FEW: 'invalid',
  /** `foundAt`, `now`: later than now, or no time. */
  FINDING_TIME_INVALID: 'invalid',
  /** `day`; `from`, `to` of the cycle. */
  FINDING_OUTSIDE_PERIOD: 'invalid',
  /** `points`: what the incident costs is no decimal above 0 and up to 100 with two decimals. */
  FINDING_PRICE_INVALID: 'invalid',
  /** `price`, `expected`: the catalogue sets the price. */
  FINDING_PRICE_IN_CATALOGUE: 'invalid',
  /** `number`, `book`, `cycle`, `finding`, `points` of the earlier one; `unit`, `price` now. `reasonIn`. */
  FINDING_PRECEDENT_DIFFERS: 'conflict',
  /** `total`: percent that all shares come to; declared with a reason in `reasonIn` where it is not 100. */
  FINDING_SHARES_NOT_WHOLE: 'conflict',
  /** `code` */
  BREACH_UNKNOWN: 'not-found',
  /** `code`, `breach`, `name` */
  BREACH_NAMED_OTHERWISE: 'invalid',
  /** `unit` of the actor, `inCharge`: the section in charge of the breach, empty where there is none. */
  FINDING_NOT_IN_CHARGE: 'forbidden',
  /** `unit`, `person` */
  FINDING_FORMER_UNIT: 'forbidden',
  /** `until`, `days`, `today` */
  FINDING_ANSWER_LATE: 'conflict',
  /** `units`, `until`, `today` */
  FINDING_ANSWER_AWAITED: 'conflict',
  /** `finding`: no section in charge recorded it. */
  FINDING_NOT_TO_VERIFY: 'conflict',
  /** `finding`, `unit`: the section that recorded it. */
  FINDING_NOT_VERIFIED: 'conflict',
  /** Logged, recorded, corrected or verified by the actor. */
  FINDING_STEP_BEFORE_IS_YOURS: 'forbidden',
  /** `person`: who signed first; a deputy and the one acted for are one. */
  FINDING_SIGNER_AGAIN: 'forbidden',
  /** `units` charged, which stay. */
  CORRECTION_OF_UNITS: 'invalid',
  CORRECTION_NEEDS_LEADER: 'forbidden',
  /** `total`, `limit`: two leaders sign what costs more than the limit, and a correction has one. */
  CORRECTION_ABOVE_LIMIT: 'conflict',
  CORRECTOR_IS_CONFIRMER: 'forbidden',
  WITHDRAWER_IS_CONFIRMER: 'forbidden',
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
  /** `unit`, `points`, `expected` by price, heads and share. */
  CHARGE_PRICE_MISMATCH: 'invalid',
  /** `unit`, `share`: no percent above 0 and up to 100 with four decimals. */
  CHARGE_SHARE_INVALID: 'invalid',
  /** `unit`, `share`: of an incident without a price. */
  CHARGE_SHARE_OF_NOTHING: 'invalid',
  /** `unit`, `points`, `decimals` */
  CHARGE_POINTS_TOO_PRECISE: 'invalid',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseFinding = refusals(findingRefusals);
