import type { CaseName } from './published-cases.js';

export interface Change {
  readonly of: CaseName;
  readonly what: string;
  readonly changes: readonly (readonly [path: string, value: unknown])[];
  /** What is found beyond the unchanged document: code, then what must stand in expected, found or message. */
  readonly gains: readonly string[];
  /** Codes of findings of the unchanged document that are gone. */
  readonly loses?: readonly string[];
}

const on =
  (of: CaseName) =>
  (
    what: string,
    changes: readonly (readonly [string, unknown])[],
    gains: readonly string[] = [],
    loses: readonly string[] = [],
  ): Change => ({ of, what, changes, gains, loses });

const plan = on('quanzhou-2024');
const ledger = on('shiyan-2022-04');
const form = on('zizhou-2020');
const table = on('zhijiang-2026');
const report = on('daxiang-2023');

const group = 'categories|A|groups|1-2';
const item = `${group}|items|1-2-2`;

/** One published document after another, changed in one place, with exactly what that change leads to. */
export const CHANGES: readonly Change[] = [
  plan('an item weighs more than published', [[`${item}|weight`, 2]], ['WEIGHTS_SUM_WRONG 5 5.5']),
  plan('an item weighs a third decimal more', [[`${item}|weight`, 1.501]], ['WEIGHTS_SUM_WRONG 5 5.001']),
  plan('an item has no weight', [[`${item}|weight`, null]], ['WEIGHT_MISSING 1-2-2 3.5 5 1.5']),
  plan('a cell marked as inferred has no weight', [['categories|A|groups|1-7|items|1-7-2|weight', null]]),
  plan(
    'a group weighs more',
    [[`${group}|weight`, 6]],
    ['WEIGHTS_SUM_WRONG 6 5 应急物资', 'WEIGHTS_SUM_WRONG 68 69 职能工作目标'],
  ),
  plan(
    'a category weighs less',
    [['categories|B|weight', 19]],
    ['WEIGHTS_SUM_WRONG 20 19', 'WEIGHTS_SUM_WRONG 100 99'],
  ),
  plan('another total is declared', [['weightsTotal', 110]], ['WEIGHTS_SUM_WRONG 110 100']),
  plan('an item is left out', [[item, undefined]], ['WEIGHTS_SUM_WRONG 5 3.5']),
  plan(
    'the top grade begins at 89',
    [['publishedGrades|优秀|from', 89]],
    ['GRADES_OVERLAP 89'],
    ['GRADES_GAP 89 90'],
  ),
  plan(
    'a grade ends at 88',
    [['publishedGrades|良好|through', 88]],
    ['GRADES_GAP 88 90'],
    ['GRADES_GAP 89 90'],
  ),
  plan(
    'bands of grades meet',
    [
      ['publishedGrades|良好', { name: '良好', from: 80, to: 90 }],
      ['publishedGrades|合格', { name: '合格', from: 70, to: 80 }],
    ],
    [],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan('the applied grades leave a gap', [['grades|合格|to', 78]], ['GRADES_GAP 78 80']),
  plan('the applied grades overlap', [['grades|合格|to', 82]], ['GRADES_OVERLAP 82 80']),
  plan('the lowest grade is missing', [['grades|差', undefined]], ['GRADES_END_OPEN 70']),
  plan('another unit has no clerk', [['contacts|3', undefined]], ['UNIT_WITHOUT_CLERK 减灾科']),
  plan('the missing clerk is named', [['contacts|+', '执法监督科']], [], ['UNIT_WITHOUT_CLERK 执法监督科']),
  plan('a unit loses its other name', [['units|u05|aliases', []]], ['UNIT_WITHOUT_CLERK 防汛科']),
  plan('a contact goes by the plain name', [['contacts|5', '防汛科']]),
  plan('an item names an unknown unit', [[`${item}|unit`, '宣传科']], ['UNIT_WITHOUT_CLERK 宣传科 1-2-2']),
  plan(
    'a joint unit is unknown',
    [['categories|D|groups|8|items|8|jointUnits', ['财务科']]],
    ['UNIT_WITHOUT_CLERK 财务科'],
  ),
  plan(
    'a unit has a clerk and is not listed',
    [
      [`${item}|unit`, '宣传科'],
      ['contacts|+', '宣传科'],
    ],
    ['UNIT_UNKNOWN 宣传科'],
  ),
  plan('an item has no unit', [[`${item}|unit`, '']], ['FIELD_EMPTY 责任单位']),
  plan('an item has no title', [[`${item}|title`, '']], ['FIELD_EMPTY 名称']),
  plan('a signature is empty', [['signOff|2', '']], ['SIGNATURE_EMPTY 3']),
  plan(
    'a signature is given by place and not signed',
    [
      [
        'signOff',
        [
          { place: '经办人', signedBy: '甲' },
          { place: '单位盖章', signedBy: '' },
        ],
      ],
    ],
    ['SIGNATURE_EMPTY 单位盖章'],
  ),
  plan('nobody signs', [['signOff', []]], ['SIGNATURE_EMPTY 签字盖章']),
  plan(
    'an item is due in another year',
    [[`${item}|due`, '2025-03-31']],
    ['DUE_OUTSIDE_YEAR 2025-03-31 2024'],
  ),
  plan('an item is due on a day that is none', [[`${item}|due`, '2024-11-31']], ['DATE_INVALID 2024-11-31']),
  plan('an item has no due date', [[`${item}|due`, null]], ['FIELD_EMPTY 完成时限']),
  plan(
    'it is issued before it is filled in',
    [['issuedOn', '2024-07-10']],
    ['DATES_OUT_OF_ORDER 2024-07-17 2024-07-10'],
  ),
  plan('two items share a number', [[`${group}|items|1-2-3|no`, '1-2-2']], ['NUMBER_REPEATED 1-2-2']),

  ledger(
    'a unit is given too much',
    [['units|宣教中心|published', 98]],
    ['LEDGER_TOTAL_WRONG 宣教中心 98 97.5'],
  ),
  ledger(
    'a deduction changes',
    [['units|应急救援中心|deductions|督导督办需加强|points', 1]],
    [
      'LEDGER_TOTAL_WRONG 应急救援中心 98.5 98',
      'PRICES_DIFFER 督导督办需加强 0.5 1 应急救援中心 火灾防治管理科',
    ],
  ),
  ledger(
    'a deduction and its total change',
    [
      ['units|执法支队|deductions|当月无新闻稿|points', 1.5],
      ['units|执法支队|published', 96.5],
    ],
    ['PRICES_DIFFER 当月无新闻稿 1 1.5 执法支队', 'ORDER_WRONG 96.5 97'],
  ),
  ledger(
    'a breach has one price',
    [
      ['units|综合协调科|deductions|支部主题党日未开展|points', 0.5],
      ['units|综合协调科|published', 97],
    ],
    [],
    ['PRICES_DIFFER 支部主题党日未开展'],
  ),
  ledger(
    'a breach costs more a head',
    [
      ['units|调查评估科|deductions|平时考核系统未按时填报2人|points', 2],
      ['units|调查评估科|published', 97],
    ],
    ['HEAD_PRICES_DIFFER 0.5 1 调查评估科', 'ORDER_WRONG 97 98'],
  ),
  ledger(
    'more heads cost the same',
    [['units|调查评估科|deductions|平时考核系统未按时填报2人|heads', 4]],
    ['HEAD_PRICES_DIFFER 0.25 0.5 调查评估科'],
  ),
  ledger('heads stand in the reason only', [
    ['units|调查评估科|deductions|平时考核系统未按时填报2人|heads', undefined],
  ]),
  ledger(
    'a third price appears',
    [
      ['units|政策法规科|deductions|支部主题党日未开展|points', 2],
      ['units|政策法规科|published', 96.5],
    ],
    ['PRICES_DIFFER 0.5 1 2 政策法规科', 'ORDER_WRONG 96.5 98'],
    ['PRICES_DIFFER 支部主题党日未开展'],
  ),
  ledger(
    'the vetoed unit gets another score',
    [['units|安全生产基础科|published', 70]],
    ['VETO_SCORE_WRONG 69 70'],
  ),
  ledger('the veto is set to another score', [['veto|score', 60]], ['VETO_SCORE_WRONG 60 69']),
  ledger(
    'two units change places',
    [
      ['units|0|unit', '甲'],
      ['units|0|published', 90.5],
      ['units|0|deductions|+', { reason: '甲事', points: 13 }],
    ],
    ['ORDER_WRONG 90.5 101 甲 应急指挥中心'],
  ),
  ledger('the base is another', [['units|宣教中心|base', 99]], ['LEDGER_TOTAL_WRONG 97.5 96.5 99']),
  ledger(
    'a shared place gets a second holder',
    [
      ['units|行政审批窗口|additions|0', { reason: '采稿量并列第2', points: 2 }],
      ['units|行政审批窗口|published', 101.5],
    ],
    ['ORDER_WRONG 100.5 101.5'],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a place is not marked as shared',
    [['units|行政审批窗口|additions|0|reason', '采稿量第3']],
    ['RANK_NOT_MARKED_SHARED 采稿量 3 行政审批窗口'],
  ),
  ledger(
    'the only holder is not marked as shared',
    [['units|应急指挥中心|additions|0|reason', '采稿量第2']],
    [],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a second first place',
    [['units|应急指挥中心|additions|0|reason', '采稿量第1']],
    ['RANK_BONUS_WRONG 2 3 应急指挥中心', 'RANK_NOT_MARKED_SHARED 1 2'],
    ['RANK_SHARED_ALONE 采稿量'],
  ),
  ledger(
    'a bonus is not that of its place',
    [
      ['units|办公室(财务室)|additions|简报快讯用稿第2|points', 1],
      ['units|办公室(财务室)|published', 99.5],
    ],
    ['RANK_BONUS_WRONG 1 2 办公室(财务室)', 'ORDER_WRONG 99.5 100.5'],
  ),
  ledger(
    'the ladder pays something else',
    [['rankBonus|简报快讯用稿|points|2', 1]],
    ['RANK_BONUS_WRONG 2 1'],
  ),
  ledger(
    'counts contradict places',
    [['units|办公室(财务室)|additions|简报快讯用稿第2|count', 6]],
    ['RANK_AGAINST_COUNT 5 6 人事科 办公室'],
  ),
  ledger(
    'counts are equal and places are not',
    [['units|办公室(财务室)|additions|简报快讯用稿第2|count', 5]],
    ['RANK_AGAINST_COUNT 5 人事科 办公室'],
  ),
  ledger('a reason is empty', [['units|宣教中心|deductions|0|reason', '']], ['FIELD_EMPTY 事由']),
  ledger('a unit has no score', [['units|宣教中心|published', null]], ['SCORE_MISSING 宣教中心']),

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
  form('parts marked partial come to more', [['statements|0|parts|0|value', 44]], ['PARTS_SUM_WRONG 68 60']),
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

  report(
    'the share is right',
    [['spending|灾害防治及应急管理|publishedPercent', 75.94]],
    [],
    ['PERCENT_WRONG'],
  ),
  report(
    'another share is wrong',
    [['spending|住房保障|publishedPercent', 3.83]],
    ['PERCENT_WRONG 3.83 3.82'],
  ),
  report('a share has one decimal and is right', [['spending|卫生健康|publishedPercent', 2.6]]),
  report(
    'an amount changes',
    [['spending|卫生健康|amount', 13.16]],
    ['AMOUNTS_SUM_WRONG 465.92 466.92', 'PERCENT_WRONG 2.61 2.82'],
  ),
  report('the score is in another band', [['self_score', 91]], ['GRADE_WRONG 91 良好 优秀']),
  report('the grade is not reached', [['self_score', 79]], ['GRADE_NOT_REACHED 79 良好 80']),
  report('the grade is another', [['published_grade', '优秀']], ['GRADE_WRONG 90 优秀 良好']),
  report('the upper end is in the band', [['self_score', 80]]),
  report('hazards do not add up', [['hazards|parts|open', 8]], ['PARTS_SUM_WRONG 52 53']),
  report('more are supervised than were found', [['hazards|supervised', 54]], ['PART_ABOVE_WHOLE 54 53']),
  report('fewer are supervised', [['hazards|supervised', 5]]),
];
