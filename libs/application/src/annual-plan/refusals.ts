import { refusals } from '@kaoping/domain';

/** What an import is refused for before the plan itself is looked at. */
export const planImportRefusals = {
  PLAN_IMPORT_UNREADABLE: 'invalid',
  /** `at`: place of a text with a control character, or one of no width, in it. */
  PLAN_IMPORT_UNSEEN_CHARACTER: 'invalid',
  PLAN_IMPORT_INVALID: 'invalid',
  PLAN_IMPORT_SOURCE_MISSING: 'invalid',
  CASE_UNKNOWN: 'not-found',
  PREVIOUS_PLAN_UNKNOWN: 'not-found',
  /** `scheme`, `version`: it brings no indicators to draft from. */
  SCHEME_WITHOUT_INDICATORS: 'conflict',
} as const;

export const refusePlanImport = refusals(planImportRefusals);
