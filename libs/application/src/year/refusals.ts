import { refusals } from '@kaoping/domain';

/** Why a case cannot be played. */
export const yearRefusals = {
  /** `what`: the parser's words. */
  CASE_NOT_JSON: 'invalid',
  /** `found`: the kind of the case; only an annual plan has a year to play. */
  CASE_NOT_A_PLAN: 'invalid',
  /** `field`: path of what is missing or wrong. */
  CASE_FIELD_INVALID: 'invalid',
  /** `errors`: `path: code` of everything that the plan's reader found. */
  CASE_PLAN_INVALID: 'invalid',
  CASE_OFFICE_MISSING: 'invalid',
} as const;

export const refuseCase = refusals(yearRefusals);
