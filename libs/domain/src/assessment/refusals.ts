import { refusals } from '../core/refusal.js';

export const assessmentRefusals = {
  /** `open`, `needed`: stages; one of those needed must be open. */
  ASSESSMENT_STAGE_CLOSED: 'conflict',
  /** `status`, `needed` */
  ASSESSMENT_WRONG_STATUS: 'conflict',
  /** `unit`, `indicator` */
  UNIT_NOT_RESPONSIBLE: 'forbidden',
  /** `unit`, `lead`: the lead unit scores and files for all of a joint indicator. */
  UNIT_NOT_LEAD: 'forbidden',
  /** `expected`, `found`: one value per target, and one percent where there is no target. */
  PROGRESS_VALUES_MISCOUNTED: 'invalid',
  /** `position` (from 1), `value` */
  PROGRESS_NOT_DECIMAL: 'invalid',
  /** `position`, `total`: a percent, after this report. */
  PROGRESS_ABOVE_HUNDRED: 'invalid',
  /** `position`, `total` */
  PROGRESS_TOTAL_TOO_LARGE: 'invalid',
  /** `position`, `total`, `found`: below the running total, and no correction says why. */
  PROGRESS_FALLS: 'conflict',
  /** `indicator`, `rule`: it has a rule, which reads an observation and no values. */
  OBSERVATION_NEEDED: 'invalid',
  /** `indicator`: it has no rule that could read an observation. */
  OBSERVATION_NOT_WANTED: 'invalid',
  /** An observation tells how things stand at the day, never what was added since. */
  OBSERVATION_OF_PERIOD: 'invalid',
  /** `indicator`, `count`; every fault with its path goes with it. */
  OBSERVATION_UNFIT: 'invalid',
  /** `indicator`: no other authority scores it, so no result of one is registered. */
  EXTERNAL_RESULT_NOT_EXPECTED: 'invalid',
  /** `field`: blank. */
  EXTERNAL_RESULT_INCOMPLETE: 'invalid',
  /** `arrivedOn`, `today` */
  EXTERNAL_RESULT_DATE_AHEAD: 'invalid',
  /** `arrivedOn`, `from`: of the cycle. */
  EXTERNAL_RESULT_DATE_EARLY: 'invalid',
  /** `indicator`, `score`, `document`: of the one that stands and differs, and no correction says why. */
  EXTERNAL_RESULT_STANDS: 'conflict',
  /** `indicator`, `score`: verified; it is reopened first. */
  EXTERNAL_RESULT_AFTER_VERIFICATION: 'conflict',
  /** `indicator`, `document`: the office has registered it, so that no unit reports another. */
  EXTERNAL_RESULT_REGISTERED: 'conflict',
  /** `asOf`, `today` */
  PROGRESS_DATE_AHEAD: 'invalid',
  /** `asOf`, `from`, `to`: of the cycle. */
  PROGRESS_DATE_OUTSIDE: 'invalid',
  /** `asOf`, `last`: before the last report, and no correction says why. */
  PROGRESS_OUT_OF_ORDER: 'conflict',
  /** `date` */
  DATE_INVALID: 'invalid',
  /** `field` */
  EVIDENCE_REFERENCE_INVALID: 'invalid',
  /** `evidence`: the id is taken, by another file or by one that was withdrawn or replaced. */
  EVIDENCE_ALREADY_SUBMITTED: 'conflict',
  /** `evidence` */
  EVIDENCE_UNKNOWN: 'not-found',
  /** `evidence`, `standing` (`withdrawn`, `replaced`) */
  EVIDENCE_NOT_IN_PLACE: 'conflict',
  /** `evidence`, `unit`: whose it is. */
  EVIDENCE_OF_OTHER_UNIT: 'forbidden',
  /** `unit`, `indicator`: that the same file stands for. `reasonIn`. */
  EVIDENCE_FILE_OF_ANOTHER_UNIT: 'conflict',
  /** `score`: a self-score above zero needs evidence. */
  EVIDENCE_MISSING: 'conflict',
  /** `score`: ASCII digits, not negative. */
  SCORE_NOT_DECIMAL: 'invalid',
  /** `score`, `decimals` */
  SCORE_TOO_PRECISE: 'invalid',
  /** `score`, `weight` */
  SCORE_ABOVE_WEIGHT: 'invalid',
  /** `deadline`, `today` */
  ASSESSMENT_DEADLINE_PAST: 'invalid',
  SELF_SCORE_MISSING: 'conflict',
  CONFIRMER_IS_FILER: 'forbidden',
  /** `unit`: the actor answers for it, or it is the office's own and the actor is no leader. */
  VERIFIER_OF_OWN_UNIT: 'forbidden',
  REASON_MISSING: 'invalid',
} as const;

export const refuseAssessment = refusals(assessmentRefusals);
