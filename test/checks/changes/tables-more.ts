import { on, type Change } from './change.js';

const table = on('zhijiang-2026');

/** Cells that are missing or cannot be read, other ways of writing, and several changes at once. */
export const TABLE_FURTHER_CHANGES: readonly Change[] = [
  // Missing and unreadable cells
  table(
    'a target in Chinese numerals under a comparator went unseen',
    [['items|Q1|target', '三百五十四']],
    ['NUMBER_UNREADABLE Q1 三百五十四'],
  ),
  table('a target in words under a comparator', [['items|Q1|target', 'many']], ['NUMBER_UNREADABLE many']),
  table('a target with its measure', [['items|Q1|target', '354家次']], ['NUMBER_UNREADABLE 354家次']),
  table('a target that is a list', [['items|Q1|target', []]], ['NUMBER_UNREADABLE Q1']),
  table('a target that is true', [['items|Q1|target', true]], ['NUMBER_UNREADABLE Q1 true']),
  table(
    'a day that no calendar has was told twice',
    [['filledOn', '2025-12-32']],
    ['DATE_INVALID 2025-12-32'],
    ['DATES_OUT_OF_ORDER'],
  ),
  table(
    'the day of review is null',
    [['reviewedOn', null]],
    ['FIELD_EMPTY 审核日期'],
    ['DATES_OUT_OF_ORDER'],
  ),
  table(
    'the day of filling in is left out',
    [['filledOn', undefined]],
    ['FIELD_EMPTY 填报日期'],
    ['DATES_OUT_OF_ORDER'],
  ),
  table(
    'no total is declared',
    [['weightsTotal', undefined]],
    ['WEIGHTS_SUM_UNUSUAL 91 100'],
    ['WEIGHTS_SUM_WRONG'],
  ),
  table(
    'the total is null',
    [['weightsTotal', null]],
    ['FIELD_EMPTY 权重合计', 'WEIGHTS_SUM_UNUSUAL 91 100'],
    ['WEIGHTS_SUM_WRONG'],
  ),
  table('no review is asked for', [['reviews', undefined]], ['SIGNATURE_EMPTY 签字']),
  table('a review has no name and no sign', [['reviews|1', null]], ['SIGNATURE_EMPTY 审核 第2处']),
  table('a measure is null', [['items|Q4|measure', null]]),
  table('a grade has no points', [['items|B3|rule|map|一般', null]], ['FIELD_EMPTY B3 一般']),
  table('a band has no points', [['items|S1|rule|bands|1|points', undefined]], ['FIELD_EMPTY S1 分值']),
  table('a step has no days', [['items|T1|rule|every|days', null]], ['FIELD_EMPTY T1 天数']),
  table('remarks are blank', [
    ['remark', ''],
    ['items|Q1|remark', ''],
    ['items|S1|rule|bands|0|备注', ''],
    ['items|C1|comment', ' '],
  ]),

  // Comparators and rules
  table('a comparator is no comparator', [['items|Q1|op', '=>']], ['OP_UNKNOWN Q1 =>']),
  table(
    'a ceiling in words is scored in proportion',
    [['items|Q6|op', '不超过']],
    ['RULE_AGAINST_COMPARATOR Q6 不超过'],
  ),
  table('comparators are words', [
    ['items|Q6|op', '不少于'],
    ['items|C1|op', '不高于'],
    ['items|T5|op', '＜＝'],
    ['items|B1|op', '定性'],
  ]),
  table('a rule is of no known kind', [['items|Q3|rule|type', 'magic']], ['RULE_UNKNOWN Q3 magic']),
  table('a rule is a text', [['items|Q3|rule', '按比例得分']], ['RULE_UNKNOWN Q3 按比例得分']),
  table(
    'a rule brings a comparator that goes the other way',
    [['items|Q2|rule|target', { op: '<=', value: 300, measure: '次' }]],
    ['RULE_AGAINST_COMPARATOR Q2 >= 300次'],
  ),
  table('a ceiling is scored in inverse proportion, and the rule says so', [
    ['items|Q2|op', '<='],
    ['items|Q2|rule|target', { op: '<=', value: 300, measure: '次' }],
  ]),
  table(
    'a day is not to be reached before',
    [['items|T1|op', '>=']],
    ['RULE_AGAINST_COMPARATOR T1 >= 2026-12-31'],
  ),
  table('a day is a limit', [['items|T1|op', '<=']]),
  table(
    'a word has no measure',
    [
      ['items|L2|op', '定性'],
      ['items|L2|target', '及时处置'],
    ],
    ['RULE_AGAINST_COMPARATOR L2 及时处置”'],
  ),

  // Bands as published grades have them
  table(
    'bands end with numbers that they hold',
    [
      ['items|S1|rule|bands|1', { from: 80, through: 89, points: 8 }],
      ['items|S1|rule|bands|2', undefined],
    ],
    ['RULE_BANDS_GAP S1 89 90', 'RULE_BANDS_GAP S1 60 80'],
  ),
  table('bands meet in other words', [
    [
      'items|S1|rule|bands',
      [
        { min: 90, points: 10 },
        { above: 80, below: 90, points: 8 },
        { above: 60, upTo: 80, points: 5 },
        { max: 60, points: 0 },
      ],
    ],
  ]),
  table(
    'two bands hold the same value',
    [['items|S1|rule|bands|1', { from: 80, through: 90, points: 8 }]],
    ['RULE_BANDS_OVERLAP S1 90 两种得分'],
  ),
  table(
    'no band holds the seam',
    [['items|S1|rule|bands|0', { above: 90, points: 10 }]],
    ['RULE_BANDS_GAP S1 90 没有规定得分'],
  ),
  table('an open end is null', [['items|S1|rule|bands|0|to', null]]),
  table(
    'a gap of a tenth',
    [['items|S1|rule|bands|3', { through: 59.9, points: 0 }]],
    ['RULE_BANDS_GAP S1 59.9 60'],
  ),

  // Several at once, and what looks like a fault
  table(
    'weights, a date and a rule',
    [
      ['items|L1|weight', 14],
      ['filledOn', '2025-12-20'],
      ['items|Q7|op', '≤'],
    ],
    ['WEIGHTS_SUM_WRONG 100 101', 'DATES_OUT_OF_ORDER 2025-12-20 2025-12-14', 'RULE_AGAINST_COMPARATOR Q7 ≤'],
    ['WEIGHTS_SUM_WRONG 91', 'DATES_OUT_OF_ORDER 2025-12-15'],
  ),
  table('two weights change and the sum stays', [
    ['items|Q1|weight', 0.75],
    ['items|Q2|weight', '1.25'],
  ]),
  table(
    'the weight of a rubric makes up the sum',
    [['items|B1|weight', 19]],
    ['RULE_BELOW_WEIGHT B1 10 19'],
    ['WEIGHTS_SUM_WRONG'],
  ),
  table('other targets', [
    ['items|Q1|target', '1,354'],
    ['items|L1|target', 95.5],
    ['items|T2|target', 60],
  ]),
];
