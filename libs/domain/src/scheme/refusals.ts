import { refusals } from '../core/refusal.js';

/** `path` names the place in the scheme, e.g. `components.leader.max` or `bands.1.from`. */
export const schemeRefusals = {
  /** `scheme`, `version`: a cycle names a version that nobody published. */
  SCHEME_UNKNOWN: 'not-found',
  /** `path`: missing, of another type, or not a field of a scheme; empty for the whole. */
  SCHEME_SHAPE_INVALID: 'invalid',
  /** `found` */
  SCHEME_ID_INVALID: 'invalid',
  /** `expected`, `found`: a stream holds the versions of one scheme. */
  SCHEME_ID_CHANGED: 'conflict',
  /** `expected`, `found` */
  SCHEME_VERSION_NOT_NEXT: 'conflict',
  /** `version`: published before with other content. */
  SCHEME_VERSION_IN_FORCE: 'conflict',
  /** `path` */
  SCHEME_FIELD_EMPTY: 'invalid',
  /** `path`, `found`, `min`: not a decimal, or below `min`. */
  SCHEME_DECIMAL_INVALID: 'invalid',
  /** `path`, `found`, `min`, `max`: not a whole number between these. */
  SCHEME_NUMBER_INVALID: 'invalid',
  /** `path`, `min`, `max` */
  SCHEME_RANGE_EMPTY: 'invalid',
  /** `path`, `found` */
  SCHEME_NAME_REPEATED: 'invalid',
  /** `path`, `found`: cannot stand in a formula as one name. */
  SCHEME_NAME_INVALID: 'invalid',
  /** `path`, `component`: without it nothing is ranked. */
  SCHEME_COMPONENT_MISSING: 'invalid',
  /** `path`, `at` (characters before it), `problem` (a FormulaErrorCode), `found` */
  SCHEME_FORMULA_INVALID: 'invalid',
  /** `path`, `component`, `name`: declared and not in the formula. */
  SCHEME_COMPONENT_UNUSED: 'invalid',
  /** `path`, `at`, `found`: a divisor that depends on scores could come to 0. */
  SCHEME_DIVISOR_NOT_CONSTANT: 'invalid',
  /** `path`, `problem` (`gap`, `overlap`, `empty`), `from`, `below`; ∞ and −∞ for open ends */
  SCHEME_BANDS_INVALID: 'invalid',
  /** `path`, `found`: four percentages that never fall and end at 100. */
  SCHEME_MILESTONES_INVALID: 'invalid',
  /** `path`, `found`: the stage that another one stands beside is not there, or itself stands beside one. */
  SCHEME_STAGE_UNKNOWN: 'invalid',
  /** `path`, `found`, `after`: the year has them the other way round. */
  SCHEME_STAGES_OUT_OF_ORDER: 'invalid',
  /** `path`, `problem` (`no-roles`, `role-repeated`, `beside-a-stage`) */
  SCHEME_APPROVALS_INVALID: 'invalid',
} as const;

export const refuseScheme = refusals(schemeRefusals);
