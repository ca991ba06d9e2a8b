import { refusals } from '../core/refusal.js';

export const resultRefusals = {
  RESULT_INPUTS_INCOMPLETE: 'conflict',
  RESULT_WITHOUT_UNITS: 'conflict',
  RESULT_NOT_COMPUTED: 'conflict',
  RESULT_COMPUTATION_OUTDATED: 'conflict',
  RESULT_ALREADY_DECIDED: 'conflict',
  RESULT_NOT_DECIDED: 'conflict',
  DATE_INVALID: 'invalid',
  DECISION_FIELD_MISSING: 'invalid',
  /** `date`, `today` */
  DECISION_DATE_AHEAD: 'invalid',
  DECISION_BEFORE_COMPUTATION: 'invalid',
  NOTICE_PERIOD_INVALID: 'invalid',
  NOTICE_TOO_SHORT: 'invalid',
  NOTICE_BEFORE_DECISION: 'invalid',
  NOTICE_IN_THE_PAST: 'invalid',
  NOTICE_ALREADY_OPEN: 'conflict',
  /** `from`, `latest`, `within` */
  NOTICE_TOO_FAR_AHEAD: 'invalid',
  /** `days`, `most`, `latest` */
  NOTICE_TOO_LONG: 'invalid',
  /** `until`, `today` */
  NOTICE_OVER: 'conflict',
  /** `from`, `until` */
  NOTICE_UNCHANGED: 'invalid',
  /** `from`, `today` */
  NOTICE_HAS_BEGUN: 'conflict',
  /** `until`, `today` */
  NOTICE_ENDS_IN_THE_PAST: 'invalid',
  RESULT_NOT_ON_NOTICE: 'conflict',
  NOTICE_STILL_OPEN: 'conflict',
  RESULT_FINALISER_COMPUTED_IT: 'forbidden',
  RESULT_ALREADY_FINAL: 'conflict',
  RESULT_NOT_FINAL: 'conflict',
  BULLETIN_FIELD_MISSING: 'invalid',
  BULLETIN_ALREADY_ISSUED: 'conflict',
  DECISION_ATTACHMENT_MISSING: 'invalid',
  /** `days`, `required`: working days, both ends included. */
  NOTICE_WORKING_DAYS_SHORT: 'invalid',
  /** `count`, `appeals` */
  RESULT_APPEALS_UNDECIDED: 'conflict',
  /** `count`: rulings that no computation has counted. */
  RESULT_NOT_RECOMPUTED: 'conflict',
  RESULT_NOTHING_TO_RECOMPUTE: 'conflict',
  CORRECTION_BEFORE_FINAL: 'conflict',
  /** `correction` */
  CORRECTION_UNKNOWN: 'not-found',
  /** `correction`: another one waits for its approval. */
  CORRECTION_PENDING: 'conflict',
  /** `correction` */
  CORRECTION_ALREADY_DECIDED: 'conflict',
  CORRECTION_WITHOUT_ITEMS: 'invalid',
  /** `unit`, `kind`, `subject` */
  CORRECTION_ITEM_UNKNOWN: 'not-found',
  /** `unit`, `subject` */
  CORRECTION_ITEM_REPEATED: 'invalid',
  /** `unit`, `subject`, `found`, `least`, `most`, `decimals` */
  CORRECTION_VALUE_INVALID: 'invalid',
  /** `unit`, `subject`, `found` */
  CORRECTION_CHANGES_NOTHING: 'invalid',
  CORRECTION_APPROVER_IS_PROPOSER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  CORRECTION_OWN_UNIT: 'forbidden',
  /** `unit`: a veto is the chair's to put into force and to lift, here as anywhere. */
  CORRECTION_APPROVER_NOT_CHAIR: 'forbidden',
  /** `unit`, `known`: triggers that the scheme declares. */
  CORRECTION_VETO_CLASS_MISSING: 'invalid',
  /** `class`, `known` */
  CORRECTION_VETO_CLASS_UNKNOWN: 'invalid',
  /** `unit` */
  CORRECTION_VETO_WITHOUT_PROOF: 'invalid',
  REASON_MISSING: 'invalid',
} as const;

export const refuseResult = refusals(resultRefusals);
