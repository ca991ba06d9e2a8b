import { on, type Change } from './change.js';

const form = on('zizhou-2020');

/** Cells that are missing or cannot be read, other ways of writing, and several changes at once. */
export const EVALUATION_FURTHER_CHANGES: readonly Change[] = [
  form(
    'an observation that is null went unseen',
    [['items|7|observed', null]],
    ['FIELD_EMPTY 7 实际完成情况'],
  ),
  form('an observation that is blank', [['items|7|observed', ' ']], ['FIELD_EMPTY 7 实际完成情况']),
  // Missing and unreadable cells
  form('the total is null', [['published_total', null]], ['FIELD_EMPTY 总分'], ['TOTAL_WRONG']),
  form('the total is left out', [['published_total', undefined]], ['FIELD_EMPTY 总分'], ['TOTAL_WRONG']),
  form('the grade is null', [['published_grade', null]], ['FIELD_EMPTY 等次']),
  form('a subtotal is null', [['published_subtotals|产出|weight', null]], ['FIELD_EMPTY 产出 权重']),
  form('there are no subtotals', [['published_subtotals', undefined]], [], ['SUBTOTAL_SCORE_WRONG']),
  form('nobody is asked to sign', [['signatures', undefined]], ['SIGNATURE_EMPTY 签字']),
  form(
    'the budget of a part is left out',
    [['budget|projects|planned', undefined]],
    ['FIELD_EMPTY 项目支出 预算数'],
  ),
  form('a rate is null', [['budget|published_rates|basic', null]], ['FIELD_EMPTY 执行率 基本支出']),
  form(
    'a part is null',
    [['statements|0|parts|1|value', null]],
    ['FIELD_EMPTY 限期整改 数值'],
    ['PARTS_LEFT_OUT'],
  ),
  form('a whole is left out', [['statements|1|total', undefined]], ['FIELD_EMPTY 道路和非煤矿山 合计']),
  form(
    'an observation is null',
    [['items|7|observed|value', null]],
    ['FIELD_EMPTY 7 数值', 'RULE_NOT_CHECKED 7'],
  ),
  form('a price is null', [['items|7|rule|points', null]], ['FIELD_EMPTY 7 分值', 'RULE_NOT_CHECKED 7']),
  form(
    'a price is left out',
    [['items|7|rule|points', undefined]],
    ['FIELD_EMPTY 7 分值', 'RULE_NOT_CHECKED 7'],
  ),
  form(
    'a kind of rule is unknown',
    [['items|12|rule|type', 'guess']],
    ['RULE_UNKNOWN 12 guess', 'RULE_NOT_CHECKED 12'],
  ),
  form(
    'remarks stand in rules and observations',
    [
      ['items|7|rule|remark', ''],
      ['items|9|observed|备注', '略'],
      ['items|6|definition', ''],
      ['items|3|basis', ''],
    ],
    [],
    ['RATE_READINGS'],
  ),
  form('amounts are in groups of thousands', [
    ['budget|planned', '1,412.41'],
    ['budget|projects|planned', '１,１２６.７７'],
  ]),
  form(
    'a rate is what a program computed',
    [['budget|published_rates|projects', 62.800000000000004]],
    ['PERCENT_WRONG 62.8 61.8'],
  ),
  form('an amount is what a program computed', [['budget|basic|executed', 284.52000000000004]]),

  // Readings of a rule
  form(
    'a begun step is counted in part',
    [
      ['items|15|observed|value', 92.4],
      ['items|15|published', 7.4],
      ['published_subtotals|满意度|score', 7.4],
      ['published_total', 93.4],
    ],
    ['STEP_READINGS 7.4 8 7'],
    ['TOTAL_WRONG'],
  ),
  form('a begun step is counted as one', [['items|15|observed|value', 93.5]], ['STEP_READINGS 8 9 8.5']),
  form(
    'a rule says what a begun step counts',
    [
      ['items|15|observed|value', 93.5],
      ['items|15|rule|steps', 'pro-rata'],
    ],
    ['SCORE_AGAINST_RULE 8 8.5'],
  ),
  form('no reading of a begun step fits', [['items|15|observed|value', 91.5]], ['SCORE_AGAINST_RULE 8 7']),
  form(
    'a third is published rounded',
    [
      ['items|13|rule', { type: 'proportional', target: { op: '>=', value: 3, measure: '次' } }],
      ['items|13|observed', { value: 2, measure: '次' }],
      ['items|13|published', 5.33],
      ['published_subtotals|效果/社会效益|score', 13.33],
      ['published_total', 91.33],
    ],
    [],
    ['TOTAL_WRONG'],
  ),
  form(
    'parts and rates at once',
    [
      ['statements|1|parts|1|value', 59],
      ['budget|published_rates|projects', 61.9],
      ['items|9|observed|value', 55],
    ],
    ['PARTS_SUM_WRONG 125 126', 'PERCENT_WRONG 61.9 61.8', 'SCORE_AGAINST_RULE 6 3.5'],
  ),
  form(
    'an item moves to another group',
    [['items|15|group', '产出/效益']],
    [
      'SUBTOTAL_WEIGHT_WRONG 34 44 产出',
      'SUBTOTAL_SCORE_WRONG 34 42 产出',
      'SUBTOTAL_WEIGHT_WRONG 10 0 满意度',
      'SUBTOTAL_SCORE_WRONG 8 0 满意度',
    ],
  ),
];
