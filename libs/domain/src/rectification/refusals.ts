import { refusals } from '../core/refusal.js';

export const rectificationRefusals = {
  /** `open`, `needed` */
  RECTIFICATION_STAGE_CLOSED: 'conflict',
  /** `order` */
  RECTIFICATION_UNKNOWN: 'not-found',
  /** `order`: with other content. */
  RECTIFICATION_ALREADY_ORDERED: 'conflict',
  /** `status`, `needed` */
  RECTIFICATION_WRONG_STATUS: 'conflict',
  /** `unit`, `grade` of the unit, null without one, and `lowest`: after the bulletin only the lowest is ordered to. */
  RECTIFICATION_GRADE_NOT_LOWEST: 'conflict',
  /** `finding`, `unit`: not confirmed, or of another unit. */
  RECTIFICATION_FINDING_UNFIT: 'conflict',
  /** `order`, `number`, `unit`: about the same finding or grade. `reasonIn`. */
  RECTIFICATION_ORDERED_BEFORE: 'conflict',
  /** `field` */
  RECTIFICATION_TEXT_MISSING: 'invalid',
  /** `days`, `most`: of the plan or the report, which comes no sooner than the plan. */
  RECTIFICATION_DAYS_INVALID: 'invalid',
  /** `person`: without an account here. */
  RECTIFICATION_CLOSER_UNKNOWN: 'not-found',
  /** `person` */
  RECTIFICATION_CLOSER_NOT_LEADER: 'invalid',
  /** `person`: without a role that closes orders off. */
  RECTIFICATION_CLOSER_UNFIT: 'invalid',
  /** `person`: nobody closes off what they, or the one they act for, ordered. */
  RECTIFICATION_CLOSER_IS_ORDERER: 'forbidden',
  /** `person`: ordered it or closes it off. */
  RECTIFICATION_WAIVER_HAS_PART: 'forbidden',
  /** `unit`, and `person` where it is not the actor. */
  RECTIFICATION_OWN_UNIT: 'forbidden',
  /** `unit`, `person` */
  RECTIFICATION_FORMER_UNIT: 'forbidden',
  /** `unit`: the order is for another. */
  RECTIFICATION_NOT_YOURS: 'forbidden',
  RECTIFICATION_WITHOUT_EVIDENCE: 'invalid',
  /** `needed`: re-inspected by so many, each once. */
  RECTIFICATION_INSPECTORS_TOO_FEW: 'invalid',
  /** `person`: without an account here. */
  RECTIFICATION_INSPECTOR_UNKNOWN: 'not-found',
  /** `person`: neither inspector nor of the office. */
  RECTIFICATION_INSPECTOR_UNFIT: 'invalid',
  /** `person`: who closes it off does not re-inspect it. */
  RECTIFICATION_CLOSER_INSPECTS: 'forbidden',
  /** `closer`: closed off by the person named. */
  RECTIFICATION_NOT_CLOSER: 'forbidden',
  /** `points`: no decimal above 0 and up to 100 with two decimals. */
  SURCHARGE_INVALID: 'invalid',
  /** `open`: nothing counts any more. */
  SURCHARGE_TOO_LATE: 'conflict',
  /** A repetition costs something while it still counts. */
  SURCHARGE_MISSING: 'invalid',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseRectification = refusals(rectificationRefusals);
