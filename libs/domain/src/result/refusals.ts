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
  NOTICE_PERIOD_INVALID: 'invalid',
  NOTICE_TOO_SHORT: 'invalid',
  NOTICE_BEFORE_DECISION: 'invalid',
  NOTICE_ALREADY_OPEN: 'conflict',
  RESULT_NOT_ON_NOTICE: 'conflict',
  NOTICE_STILL_OPEN: 'conflict',
  RESULT_FINALISER_COMPUTED_IT: 'forbidden',
  RESULT_ALREADY_FINAL: 'conflict',
  RESULT_NOT_FINAL: 'conflict',
  BULLETIN_FIELD_MISSING: 'invalid',
  BULLETIN_ALREADY_ISSUED: 'conflict',
} as const;

export const refuseResult = refusals(resultRefusals);
