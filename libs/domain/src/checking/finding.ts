/**
 * `error`: the document contradicts itself; `warning`: a rule of good practice is broken; `question`: several readings
 * are possible, and the message names them.
 */
export type Severity = 'error' | 'warning' | 'question';

/** Every code there is, with its severity. Each has a text of the same name in the namespace `check`. */
export const CHECK_CODES = {
  /** `name`, `found` (what the parts weigh), `expected` (what is declared) */
  WEIGHTS_SUM_WRONG: 'error',
  /** `item`, `rest` (sum of the others), `declared` (what all should weigh), `expected` */
  WEIGHT_MISSING: 'error',
  /** `found`, `expected` (100): and nothing declares a sum. */
  WEIGHTS_SUM_UNUSUAL: 'warning',
  /** `item`: and nothing declares a sum that it could be told from. */
  WEIGHT_UNKNOWN: 'warning',
  /** `found` (claimed), `expected` (sum of the items) */
  TOTAL_WRONG: 'error',
  /** `name`, `found`, `expected` */
  SUBTOTAL_WEIGHT_WRONG: 'error',
  SUBTOTAL_SCORE_WRONG: 'error',
  /** `item` */
  SCORE_MISSING: 'warning',
  /** `item`, `found`, `expected` (the weight) */
  SCORE_ABOVE_WEIGHT: 'error',
  /** `item`, `found`, `expected` (0) */
  SCORE_BELOW_ZERO: 'error',
  /** `item`, `found`, `expected` (by the rule) */
  SCORE_AGAINST_RULE: 'error',
  /** `item`, `found`, `completed`, `begun`, `proRata` (scores by what a begun step counts) */
  STEP_READINGS: 'question',
  /** `name`, `part`, `whole`, `found`, `expected` (at the published decimals), `exact` (one decimal more) */
  PERCENT_WRONG: 'error',
  /** `name`, `found`, `expected` (sum of the parts) */
  AMOUNTS_SUM_WRONG: 'error',
  /** `found`, `expected` (100) */
  PERCENTS_SUM_WRONG: 'error',
  /** `score`, `found` (grade given), `expected` (grade of the band that holds the score), `range` */
  GRADE_WRONG: 'error',
  /** `score`, `found`, `expected` (the grade's own range) */
  GRADE_NOT_REACHED: 'error',
  /** `unit`, `found` (claimed), `expected` (computed) */
  GRADE_CLAIMED: 'error',
  /** `lower`, `upper` (names), `from`, `to`: between them nothing holds. */
  GRADES_GAP: 'warning',
  /** `lower`, `upper`, `from`, `to`: between them both hold. */
  GRADES_OVERLAP: 'error',
  /** `name`, `from`, `to`: it begins above its own end. */
  GRADES_INVERTED: 'error',
  /** `name`, `text`, `found` (range of its fields), `expected` (range of its text) */
  GRADE_TEXT_DIFFERS: 'question',
  /** `name`, `found` (how often), `expected` (1) */
  GRADE_REPEATED: 'error',
  /** `name`, `found`, `expected` (where the grade begins in either table): which of the two is meant? */
  GRADE_LIMITS_DIFFER: 'question',
  /** `range`: all scores in it, at one end, have no grade. */
  GRADES_END_OPEN: 'warning',
  /** `item`, `range` */
  RULE_BANDS_END_OPEN: 'warning',
  /** `item`, `less`, `more` (ranges), `found`, `expected` (their points): is the better of two bands to give less? */
  RULE_BANDS_UNEVEN: 'question',
  /** `item`, `from`, `to` */
  RULE_BANDS_GAP: 'warning',
  RULE_BANDS_OVERLAP: 'error',
  /** `item`, `from`, `to`: it begins above its own end. */
  RULE_BAND_INVERTED: 'error',
  /** `name`, `parts`, `found` (their sum), `expected` (the whole) */
  PARTS_SUM_WRONG: 'error',
  /** The same, and the parts come to less where parts may be left out. */
  PARTS_LEFT_OUT: 'question',
  /** `name`, `found` (those singled out), `expected` (the whole) */
  PART_ABOVE_WHOLE: 'error',
  /** `found`, `expected`: more staff than authorised. */
  STAFF_ABOVE_AUTHORISED: 'question',
  /** `item`, `op`, `target`, `rule` (type), `found`, `expected` (comparators that suit the rule) */
  RULE_AGAINST_COMPARATOR: 'error',
  /** `item`, `found`, `expected` (what is known) */
  OP_UNKNOWN: 'warning',
  /** `item`, `found` (type) */
  RULE_UNKNOWN: 'warning',
  /** `item`, `field`, `found`, `expected` */
  RULE_UNREADABLE: 'question',
  /** `item`, `found` (most that the rule gives), `expected` (the weight) */
  RULE_ABOVE_WEIGHT: 'error',
  /** The same, and the rule gives less: which of the two is meant? */
  RULE_BELOW_WEIGHT: 'question',
  /** `item`, `found` (where the rule is full), `expected` (the target): which of the two is meant? */
  RULE_TARGET_DIFFERS: 'question',
  /** `reason`, `found` (prices with the units that paid them) */
  PRICES_DIFFER: 'warning',
  HEAD_PRICES_DIFFER: 'warning',
  /** `of`, `rank`, `unit`, `found` (holders, 1), `expected` */
  RANK_SHARED_ALONE: 'warning',
  /** `of`, `rank`, `units`, `found` (holders) */
  RANK_NOT_MARKED_SHARED: 'warning',
  /** `of`, `rank`, `unit`, `found`, `expected` */
  RANK_BONUS_WRONG: 'error',
  /** `of`, and of both units the place and the count */
  RANK_AGAINST_COUNT: 'error',
  /** `of`, `found` (next place given), `expected`: the ledger may leave out who holds it. */
  RANK_SKIPPED: 'question',
  /** The same where a vetoed unit, whose additions are not shown, may hold the place. */
  RANK_NOT_SHOWN: 'question',
  /** `unit`, `base`, `deductions`, `additions`, `found`, `expected` */
  LEDGER_TOTAL_WRONG: 'error',
  /** `unit`, `found`, `expected` */
  VETO_SCORE_WRONG: 'error',
  /** `upper`, `lower` (units), `found`, `expected` (their scores): is the order wrong, or a score? */
  ORDER_WRONG: 'question',
  /** `earlier`, `later` (fields), `found`, `expected` (their dates) */
  DATES_OUT_OF_ORDER: 'warning',
  /** `item`, `found`, `expected` (year) */
  DUE_OUTSIDE_YEAR: 'warning',
  /** `item`, `found` (due), `expected` (issued) */
  DUE_BEFORE_ISSUE: 'question',
  /** `item`, `found`, `expected`: two due dates for one item. */
  DUE_DIFFERS: 'error',
  /** `item`, `found`, `expected` (a day as it should be written): 月底前 is told, and no day. */
  DUE_UNREADABLE: 'warning',
  /** `found`: no day, no month or no year of any calendar. */
  DATE_INVALID: 'error',
  /** `unit`, `items` */
  UNIT_WITHOUT_CLERK: 'warning',
  /** `unit`, `items` */
  UNIT_UNKNOWN: 'error',
  /** `unit`, `found` (how often), `expected` (1) */
  UNIT_REPEATED: 'error',
  /** `found`, `names` */
  NUMBER_REPEATED: 'error',
  /** `name` */
  SIGNATURE_EMPTY: 'warning',
  /** `field`, `item` (empty: the document) */
  FIELD_EMPTY: 'warning',
  /** `field`, `item`, `found`: no number where one belongs. */
  NUMBER_UNREADABLE: 'warning',
  /** `field`, `item`, `found`, `expected` (`≥0`): a number that cannot be. */
  NUMBER_OUT_OF_RANGE: 'error',
  /** `item`, `found`, `expected` (without its sign): a decrease, or a sign too many? */
  TARGET_BELOW_ZERO: 'question',
  /** `unit`, `reason`, `found`, `expected` (without its sign): taken, or given back? */
  ENTRY_BELOW_ZERO: 'question',
  /** `unit`, `reason`, `found` (its field), `expected` (its own words): how many people; `price` and `priceSaid` by either. */
  HEADS_DIFFER: 'error',
  /** `field` (its path), `found`, `expected` (what may stand there): something of another kind, which cannot be read. */
  TYPE_WRONG: 'error',
  /** `item`, `found`, `spent`, `turned` */
  RATE_READINGS: 'question',
  /** `item`: the engine does not know the rule or cannot read the observation. */
  RULE_NOT_CHECKED: 'question',
  /** `fault` (code of the scheme's refusal) and that refusal's own parameters */
  SCHEME_FAULT: 'error',
  /** `upper`, `lower` (units), `upperRank`, `lowerRank`, `upperFinal`, `lowerFinal`, `found`, `expected` (places of the wrong one) */
  RESULT_RANK_WRONG: 'error',
  /** `unit`, `found`, `expected` (place by the finals) */
  RESULT_PLACE_WRONG: 'error',
  /** `unit`, `part` (name of the component), `found`, `expected` (what its parts come to) */
  RESULT_COMPONENT_WRONG: 'error',
  /** `unit`, `found`, `expected` (what its indicators weigh) */
  RESULT_WEIGHT_WRONG: 'error',
  /** `unit`, `found`, `expected` (by the formula, rounding, limits and veto) */
  RESULT_TOTAL_WRONG: 'error',
  /** `unit`, `found`, `expected` (true or false), `final`: a result with a final waits for nothing, one without is provisional. */
  RESULT_PROVISIONAL_WRONG: 'error',
  /** `unit`, `score`, `found`, `expected` (by bands and quotas) */
  RESULT_GRADE_WRONG: 'error',
  /** `unit`, `formula`: it cannot be read or evaluated. */
  FORMULA_NOT_CHECKED: 'question',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECK_CODES;

/** Texts of a code that differ by the case, `FIELD_EMPTY_WHOLE`: named under `variant` in the parameters. */
export const CHECK_VARIANTS = [
  'FIELD_EMPTY_WHOLE',
  'NUMBER_UNREADABLE_WHOLE',
  'NUMBER_UNREADABLE_UNIT',
  'NUMBER_OUT_OF_RANGE_WHOLE',
  'ENTRY_BELOW_ZERO_ADDED',
  'SIGNATURE_EMPTY_AT',
  'SIGNATURE_EMPTY_ALL',
  'PERCENT_WRONG_PLAIN',
  'HEADS_DIFFER_PRICED',
  'PRICES_DIFFER_TIMES',
  'GRADES_GAP_POINT',
  'GRADES_OVERLAP_POINT',
  'RULE_BANDS_GAP_POINT',
  'RULE_BANDS_OVERLAP_POINT',
  'DATE_INVALID_MONTH',
  'DATE_INVALID_YEAR',
  'RESULT_RANK_WRONG_GROUP',
  'RESULT_PLACE_WRONG_GROUP',
  'RESULT_PROVISIONAL_WRONG_OPEN',
] as const;

/** One thing that is wrong or open. `expected` and `found` stand in `params` too, for the message. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Dotted path into the document; lists are entered by number or name, so that order does not matter. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  readonly params: Readonly<Record<string, string>>;
}

export function findingOf(
  code: CheckCode,
  place: string,
  {
    expected = '',
    found = '',
    ...params
  }: Readonly<Record<string, string>> & { expected?: string; found?: string },
): Finding {
  return {
    code,
    severity: CHECK_CODES[code],
    place,
    expected,
    found,
    params: { ...params, place, expected, found },
  };
}

/** What is wrong at one place is told once: the check that knows the field says it best. */
export const notAmong = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] =>
  others.filter(({ place }) => !findings.some((one) => one.place === place));
