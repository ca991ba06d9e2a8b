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
  /** `range`: all scores in it, at one end, have no grade. */
  GRADES_END_OPEN: 'warning',
  /** `item`, `range` */
  RULE_BANDS_END_OPEN: 'warning',
  /** `item`, `from`, `to` */
  RULE_BANDS_GAP: 'warning',
  RULE_BANDS_OVERLAP: 'error',
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
  /** `item`, `found` (most that the rule gives), `expected` (the weight) */
  RULE_ABOVE_WEIGHT: 'error',
  RULE_BELOW_WEIGHT: 'error',
  /** `item`, `found` (where the rule is full), `expected` (the target) */
  RULE_TARGET_DIFFERS: 'error',
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
  /** `of`, `found` (next place given), `expected` */
  RANK_SKIPPED: 'warning',
  /** The same where a vetoed unit, whose additions are not shown, may hold the place. */
  RANK_NOT_SHOWN: 'question',
  /** `unit`, `base`, `deductions`, `additions`, `found`, `expected` */
  LEDGER_TOTAL_WRONG: 'error',
  /** `unit`, `found`, `expected` */
  VETO_SCORE_WRONG: 'error',
  /** `upper`, `lower` (units), `found`, `expected` */
  ORDER_WRONG: 'error',
  /** `earlier`, `later` (fields), `found`, `expected` (their dates) */
  DATES_OUT_OF_ORDER: 'warning',
  /** `item`, `found`, `expected` (year) */
  DUE_OUTSIDE_YEAR: 'warning',
  /** `item`, `found` (due), `expected` (issued) */
  DUE_BEFORE_ISSUE: 'question',
  /** `item`, `found`, `expected`: two due dates for one item. */
  DUE_DIFFERS: 'error',
  /** `found` */
  DATE_INVALID: 'error',
  /** `unit`, `items` */
  UNIT_WITHOUT_CLERK: 'warning',
  /** `unit`, `items` */
  UNIT_UNKNOWN: 'error',
  /** `found`, `names` */
  NUMBER_REPEATED: 'error',
  /** `name` */
  SIGNATURE_EMPTY: 'warning',
  /** `field`, `item` */
  FIELD_EMPTY: 'warning',
  /** `item`, `found`, `spent`, `turned` */
  RATE_READINGS: 'question',
  /** `item`: the engine does not know the rule or cannot read the observation. */
  RULE_NOT_CHECKED: 'question',
  /** `fault` (code of the scheme's refusal) and that refusal's own parameters */
  SCHEME_FAULT: 'error',
  /** `upper`, `lower`, `found`, `expected` */
  RESULT_RANK_WRONG: 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECK_CODES;

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
