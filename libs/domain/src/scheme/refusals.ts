import { refusals } from '../core/refusal.js';

/** `path` names the place in the scheme as the document has it, e.g. `components.1.max` or `bands.1.from`. */
export const schemeRefusals = {
  /** `scheme`, `version`: a cycle names a version that nobody published. */
  SCHEME_UNKNOWN: 'not-found',
  /** `path` (empty for the whole), `problem` (missing, unknown-field, wrong-type, wrong-value), `expected`, `found` */
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
  /** `path`, `found` (characters), `max` */
  SCHEME_TEXT_TOO_LONG: 'invalid',
  /** `path`, `found`, `min`: not a decimal, or below `min`. */
  SCHEME_DECIMAL_INVALID: 'invalid',
  /** `path`, `found`, `min`, `max`: not a whole number between these. */
  SCHEME_NUMBER_INVALID: 'invalid',
  /** `path`, `found`: not above 0 and at most 100. */
  SCHEME_PERCENT_INVALID: 'invalid',
  /** `path`, `found`: a weight or a factor that is not above 0. */
  SCHEME_NUMBER_NOT_POSITIVE: 'invalid',
  /** `path`, `min`, `max`: a lower end that is not below the upper one. */
  SCHEME_RANGE_EMPTY: 'invalid',
  /** `path`, `field`, `found`: what the method or the setting `found` cannot do without. */
  SCHEME_FIELD_NEEDED: 'invalid',
  /** `path`, `field`, `found`: what the method `found` never reads. */
  SCHEME_FIELD_UNUSED: 'invalid',
  /** `path`, `found`: what the roll-up weighs is no month (`2026-01`). */
  SCHEME_PERIOD_INVALID: 'invalid',
  /** `path`, `found` */
  SCHEME_NAME_REPEATED: 'invalid',
  /** `path`, `found`: cannot stand in a formula as one name. */
  SCHEME_NAME_INVALID: 'invalid',
  /** `path`, `component`: without it nothing is ranked. */
  SCHEME_COMPONENT_MISSING: 'invalid',
  /** `path`, `component`: a setting of a component that the scheme does not have. */
  SCHEME_COMPONENT_UNKNOWN: 'invalid',
  /** `path`, `at` (characters before it), `problem` (a FormulaErrorCode), `found` */
  SCHEME_FORMULA_INVALID: 'invalid',
  /** `path`, `component`, `name`: declared and not in the formula. */
  SCHEME_COMPONENT_UNUSED: 'invalid',
  /** `path`, `at`, `found`: a divisor that depends on scores could come to 0. */
  SCHEME_DIVISOR_NOT_CONSTANT: 'invalid',
  /** `path` (the lower of two), `problem` (`gap`, `overlap`, `empty`, `order`), `names`, `from`, `below`; ∞ and −∞ for open ends */
  SCHEME_BANDS_INVALID: 'invalid',
  /** `path`, `found`, `known`: no grade of this scheme. */
  SCHEME_GRADE_UNKNOWN: 'invalid',
  /** `path`, `found`, `known`: no class of the incentive catalogue. */
  SCHEME_CLASS_UNKNOWN: 'invalid',
  /** `path`, `found`: who may not hold this grade would get the next one, and there is none. */
  SCHEME_GRADE_LOWEST: 'invalid',
  /** `path`, `found`, `before`: a later place earns more than the one before. */
  SCHEME_BONUS_RISES: 'invalid',
  /** `path`, `expected`, `found`: the weights of the indicators miss the declared total, and nobody answers for it. */
  SCHEME_TOTAL_DEVIATES: 'invalid',
  /** `path`, `expected`, `found`: what is acknowledged is not what the weights add up to. */
  SCHEME_ACKNOWLEDGEMENT_WRONG: 'invalid',
  /** `path`, `found`: the declared total itself is acknowledged, so that there is nothing to answer for. */
  SCHEME_ACKNOWLEDGEMENT_NEEDLESS: 'invalid',
  /** `path`, `found` */
  SCHEME_INDICATOR_ID_INVALID: 'invalid',
  /** `path`, `found`, `min` */
  SCHEME_RULE_NUMBER_TOO_SMALL: 'invalid',
  /** `path`, `found` */
  SCHEME_RULE_NUMBER_NOT_POSITIVE: 'invalid',
  /** `path`, `found`, `max` */
  SCHEME_RULE_NUMBER_TOO_LARGE: 'invalid',
  /** `path`, `found`, `before` */
  SCHEME_RULE_POINTS_RISE: 'invalid',
  /** `path`, `found`, `weight` */
  SCHEME_RULE_POINTS_ABOVE_WEIGHT: 'invalid',
  /** `path` */
  SCHEME_RULE_LIST_EMPTY: 'invalid',
  /** `path`, `found` */
  SCHEME_RULE_NAME_REPEATED: 'invalid',
  /** `path`, `from`, `to` */
  SCHEME_RULE_BANDS_GAP: 'invalid',
  /** `path`, `from`, `to` */
  SCHEME_RULE_BANDS_OVERLAP: 'invalid',
  /** `path`, `from`, `to` */
  SCHEME_RULE_BAND_EMPTY: 'invalid',
  /** `path`, `field` */
  SCHEME_RULE_FIELD_NEEDED: 'invalid',
  /** `path`, `field`, `found` */
  SCHEME_RULE_FIELD_UNUSED: 'invalid',
  /** `path`, `field`, `needs`: says nothing without the other. */
  SCHEME_RULE_FIELD_ALONE: 'invalid',
  /** `path`, `one`, `other` */
  SCHEME_RULE_CONTRADICTORY: 'invalid',
  /** `path`, `found`: four percentages that never fall and end at 100. */
  SCHEME_MILESTONES_INVALID: 'invalid',
  /** `path`, `found`: the stage that another one stands beside is not there, or itself stands beside one. */
  SCHEME_STAGE_UNKNOWN: 'invalid',
  /** `path`, `needed`, `found`: a stage that is of no use without it */
  SCHEME_STAGE_NEEDED: 'invalid',
  /** `path`, `found`, `after`: the year has them the other way round. */
  SCHEME_STAGES_OUT_OF_ORDER: 'invalid',
  /** `path`, `found`, `with`: a stage of a month and one of a year in the same scheme. */
  SCHEME_STAGES_MIXED: 'invalid',
  /** `path`, `found`: a return leads to an earlier stage of its own right. */
  SCHEME_RETURN_INVALID: 'invalid',
  /** `path`, `problem` (`no-roles`, `role-repeated`, `person-no-id`, `person-repeated`, `beside-a-stage`) */
  SCHEME_APPROVALS_INVALID: 'invalid',
} as const;

export const refuseScheme = refusals(schemeRefusals);
