import { refusals } from '../core/refusal.js';

/** What is wrong with the shape of a plan, whatever its sums say; found by `findPlanFaults`. */
export const planFaults = {
  PLAN_TOTAL_INVALID: 'invalid',
  PLAN_CATEGORY_REPEATED: 'invalid',
  PLAN_GROUP_REPEATED: 'invalid',
  PLAN_INDICATOR_REPEATED: 'invalid',
  PLAN_INDICATOR_ID_INVALID: 'invalid',
  PLAN_TITLE_MISSING: 'invalid',
  PLAN_CATEGORY_UNKNOWN: 'invalid',
  PLAN_GROUP_UNKNOWN: 'invalid',
  PLAN_UNIT_UNKNOWN: 'invalid',
  PLAN_UNIT_MISSING: 'invalid',
  PLAN_UNIT_REPEATED: 'invalid',
  PLAN_SHARE_INVALID: 'invalid',
  /** `indicator`: only some of its units say whether they lead or assist, or none of them leads. */
  PLAN_ROLES_INCOMPLETE: 'invalid',
  PLAN_WEIGHT_INVALID: 'invalid',
  PLAN_TARGET_INVALID: 'invalid',
  PLAN_DUE_INVALID: 'invalid',
  PLAN_MILESTONES_INVALID: 'invalid',
  /** `indicator`, `path` (in the rule), `problem` (code of the fault), `found` */
  PLAN_RULE_INVALID: 'invalid',
} as const;

export const planRefusals = {
  ...planFaults,
  PLAN_UNKNOWN: 'not-found',
  PLAN_NOT_EDITABLE: 'conflict',
  PLAN_INDICATOR_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
  PLAN_PLACE_UNKNOWN: 'invalid',
  PLAN_PLACE_SIGNED: 'conflict',
  /** `place`, `roles` */
  PLAN_PLACE_NOT_YOURS: 'forbidden',
  /** `place`: the one that this person signed. */
  PLAN_SIGNED_BY_YOU_ALREADY: 'conflict',
  PLAN_FINDING_UNKNOWN: 'not-found',
  PLAN_EMPTY: 'conflict',
  PLAN_SUMS_OPEN: 'conflict',
  PLAN_SIGNATURES_MISSING: 'conflict',
  PLAN_NOT_IN_REVIEW: 'conflict',
  PLAN_REVIEW_OUT_OF_TURN: 'conflict',
  PLAN_REVIEWER_IS_SUBMITTER: 'forbidden',
  PLAN_REVIEWER_PASSED_FIRST: 'forbidden',
  PLAN_NOT_REVIEWED: 'conflict',
  PLAN_ALREADY_PUBLISHED: 'conflict',
  DATE_INVALID: 'invalid',
  PLAN_QUARTER_TREATMENT_MISSING: 'invalid',
  PLAN_QUARTER_NOT_EARLIER: 'invalid',
  PLAN_NOT_PUBLISHED: 'conflict',
  PLAN_CHANGE_EMPTY: 'invalid',
  /** `indicator`: it is in the plan just so. */
  PLAN_CHANGE_WITHOUT_DIFFERENCE: 'invalid',
  /** `basedOn`, `version`: the one in force. */
  PLAN_CHANGE_OUTDATED: 'conflict',
  /** `indicator`: the plan has it or had it once. */
  PLAN_INDICATOR_ID_USED: 'conflict',
  /** `indicator`, `score`: given already, and nothing says what becomes of it. */
  PLAN_CHANGE_POLICY_MISSING: 'invalid',
  /** `indicator`: none that the change alters. */
  PLAN_CHANGE_POLICY_UNFIT: 'invalid',
  /** `indicator` */
  PLAN_CHANGE_POLICY_REPEATED: 'invalid',
  /** `indicator`, `deadline`, `today`: missing, no date, or over. */
  PLAN_CHANGE_DEADLINE_INVALID: 'invalid',
  /** `indicator`, `deadline`, `latest` */
  PLAN_CHANGE_DEADLINE_TOO_LATE: 'invalid',
  /** `indicator`, `score`, `weight`: the new one, which no score exceeds. */
  PLAN_CHANGE_KEPT_ABOVE_WEIGHT: 'conflict',
  PLAN_CHANGE_PENDING: 'conflict',
  PLAN_CHANGE_UNKNOWN: 'not-found',
  PLAN_APPROVER_IS_REQUESTER: 'forbidden',
  /** `indicator`, `quarter`, `due`: what was due by the end of a quarter whose check is open or over. */
  MILESTONE_QUARTER_CHECKED: 'conflict',
  /** `indicator`, `unit`: the actor works there or heads it. */
  MILESTONE_OF_OWN_UNIT: 'forbidden',
} as const;

export const refusePlan = refusals(planRefusals);
