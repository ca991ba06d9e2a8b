import { on, type Change } from './change.js';

const table = on('zhijiang-2026');

/** One place changed, with exactly what that leads to. */
export const TABLE_CHANGES: readonly Change[] = [
  table('the weights come to the total', [['items|C1|weight', 29]], [], ['WEIGHTS_SUM_WRONG']),
  table('the total that is there is declared', [['weightsTotal', 91]], [], ['WEIGHTS_SUM_WRONG']),
  table(
    'a weight is missing',
    [['items|Q4|weight', null]],
    ['WEIGHT_MISSING Q4 90 100 10'],
    ['WEIGHTS_SUM_WRONG'],
  ),
  table('the form is filled in before the reviews', [['filledOn', '2025-12-13']], [], ['DATES_OUT_OF_ORDER']),
  table(
    'the reviews are earlier still',
    [['reviewedOn', '2025-12-01']],
    ['DATES_OUT_OF_ORDER 2025-12-15 2025-12-01'],
    ['DATES_OUT_OF_ORDER'],
  ),
  table(
    'a ceiling is scored in proportion',
    [['items|L1|op', '<=']],
    ['RULE_AGAINST_COMPARATOR L1 <= 按比例'],
  ),
  table(
    'a qualitative target is scored in proportion',
    [['items|L1|op', 'qualitative']],
    ['RULE_AGAINST_COMPARATOR L1 qualitative'],
  ),
  table('a floor is punished for being passed', [['items|C1|op', '>=']], ['RULE_AGAINST_COMPARATOR C1 >=']),
  table('bands rise under a ceiling', [['items|S1|op', '<=']], ['RULE_AGAINST_COMPARATOR S1 <=']),
  table(
    'a number is scored by a rubric',
    [
      ['items|B1|op', '>='],
      ['items|B1|target', 90],
    ],
    ['RULE_AGAINST_COMPARATOR B1 >='],
  ),
  table(
    'a floor of percent is scored by lateness',
    [['items|L3|rule', { type: 'lateness', every: { days: 5 }, points: 1 }]],
    ['RULE_AGAINST_COMPARATOR L3'],
  ),
  table('a limit of days is scored by lateness', [
    ['items|T2|rule', { type: 'lateness', every: { days: 5 }, points: 1 }],
  ]),
  table('a proportional rule stands under =', [['items|Q1|op', '=']]),
  table(
    'a due date differs from the target',
    [['items|T1|target', '2026-11-30']],
    ['DUE_DIFFERS 2026-11-30 2026-12-31'],
  ),
  table('bands leave a gap', [['items|S1|rule|bands|2|to', 75]], ['RULE_BANDS_GAP S1 75 80']),
  table('bands leave a gap and say that they are partial', [
    ['items|S1|rule|bands|2|to', 75],
    ['items|S1|rule|partial', true],
  ]),
  table('bands overlap', [['items|S1|rule|bands|1|from', 75]], ['RULE_BANDS_OVERLAP 80 75']),
  table('a band is missing', [['items|S1|rule|bands|2', undefined]], ['RULE_BANDS_GAP 60 80']),
  table('the lowest band is missing', [['items|S1|rule|bands|3', undefined]], ['RULE_BANDS_END_OPEN S1 60']),
  table(
    'a band gives more than the weight',
    [['items|S1|rule|bands|0|points', 12]],
    ['RULE_ABOVE_WEIGHT 12 10'],
  ),
  table(
    'the best band gives less than the weight',
    [['items|S1|rule|bands|0|points', 9]],
    ['RULE_BELOW_WEIGHT 9 10'],
  ),
  table(
    'the best grade gives more than the weight',
    [['items|B2|rule|map|明显', 11]],
    ['RULE_ABOVE_WEIGHT 11 10'],
  ),
  table('bands are full below the target', [['items|S1|target', 95]], ['RULE_TARGET_DIFFERS 95 90']),
  table('a name is empty', [['items|Q2|name', '']], ['FIELD_EMPTY 名称']),
  table('a review is empty', [['reviews|0', '']], ['SIGNATURE_EMPTY 1']),
];
