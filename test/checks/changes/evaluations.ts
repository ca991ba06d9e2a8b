import { on, type Change } from './change.js';

const form = on('zizhou-2020');

/** One place changed, with exactly what that leads to. */
export const EVALUATION_CHANGES: readonly Change[] = [
  form(
    'an item is scored against its rule',
    [['items|15|published', 9]],
    ['SCORE_AGAINST_RULE 9 8', 'SUBTOTAL_SCORE_WRONG 8 9 满意度', 'TOTAL_WRONG 96 95'],
    ['TOTAL_WRONG'],
  ),
  form('another satisfaction was observed', [['items|15|observed|value', 90]], ['SCORE_AGAINST_RULE 8 5']),
  form('fewer checks were made', [['items|7|observed|value', 4]], ['SCORE_AGAINST_RULE 5 3']),
  form('the target of a count rises', [['items|9|rule|target', 62]], ['SCORE_AGAINST_RULE 6 5']),
  form('another grade was given', [['items|14|observed|grade', '良好']], ['SCORE_AGAINST_RULE 10 8']),
  form(
    'a rubric changes',
    [['items|14|rule|map|优秀', 9]],
    ['SCORE_AGAINST_RULE 10 9', 'RULE_BELOW_WEIGHT 9 10'],
  ),
  form('a condition is not met', [['items|12|observed|met', false]], ['SCORE_AGAINST_RULE 8 0']),
  form('a clause is missing', [['items|11|observed|missing', 1]], ['SCORE_AGAINST_RULE 9 8']),
  form('a price rises', [['items|4|rule|points', 2]], ['SCORE_AGAINST_RULE 3 1']),
  form(
    'a score is above its weight',
    [['items|13|published', 9]],
    ['SCORE_ABOVE_WEIGHT 9 8', 'SCORE_AGAINST_RULE 9 8', 'SUBTOTAL_SCORE_WRONG 16 17', 'TOTAL_WRONG 96 95'],
    ['TOTAL_WRONG'],
  ),
  form('the right total is claimed', [['published_total', 94]], [], ['TOTAL_WRONG']),
  form('another total is claimed', [['published_total', 98]], ['TOTAL_WRONG 98 94'], ['TOTAL_WRONG']),
  form(
    'the right subtotal is claimed',
    [['published_subtotals|投入/预算编制|score', 26]],
    [],
    ['SUBTOTAL_SCORE_WRONG'],
  ),
  form(
    'another subtotal is claimed',
    [['published_subtotals|产出|score', 33]],
    ['SUBTOTAL_SCORE_WRONG 33 34 产出'],
  ),
  form(
    'another subtotal of weights is claimed',
    [['published_subtotals|产出|weight', 35]],
    ['SUBTOTAL_WEIGHT_WRONG 35 34'],
  ),
  form(
    'an item weighs more',
    [['items|7|weight', 6]],
    ['WEIGHTS_SUM_WRONG 101 100', 'SUBTOTAL_WEIGHT_WRONG 34 35', 'SCORE_AGAINST_RULE 5 6'],
  ),
  form('the budget rate is right', [['budget|published_rates|total', 69.4]], [], ['PERCENT_WRONG']),
  form(
    'the budget rate is cut and not rounded',
    [['budget|published_rates|projects', 61]],
    ['PERCENT_WRONG 61 62 61.8'],
  ),
  form('a rate of a part is wrong', [['budget|published_rates|basic', 99.5]], ['PERCENT_WRONG 99.5 99.6']),
  form(
    'a part of the budget changes',
    [['budget|basic|planned', 286.64]],
    ['AMOUNTS_SUM_WRONG 1412.41 1413.41', 'PERCENT_WRONG 99.6 99.3'],
  ),
  form('parts do not come to the whole', [['statements|1|parts|0|value', 66]], ['PARTS_SUM_WRONG 124 125']),
  form(
    'parts marked partial come to more',
    [['statements|0|parts|0|value', 44]],
    ['PARTS_SUM_WRONG 68 60'],
    ['PARTS_LEFT_OUT'],
  ),
  form('a signature is missing', [['signatures|1', '']], ['SIGNATURE_EMPTY 2']),
  form('a signature has a label only', [['signatures|1', '单位意见：']], ['SIGNATURE_EMPTY 单位意见']),
  form(
    'the grade does not fit declared bands',
    [
      [
        'grades',
        [
          { name: '优秀', from: 97 },
          { name: '良好', to: 97 },
        ],
      ],
    ],
    ['GRADE_WRONG 96 优秀 良好'],
  ),
  form('an item has no score', [['items|8|published', null]], ['SCORE_MISSING 8'], ['TOTAL_WRONG']),
];
