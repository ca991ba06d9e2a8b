import { on, type Change } from './change.js';

const plan = on('quanzhou-2024');
const form = on('zizhou-2020');
const table = on('zhijiang-2026');
const ledger = on('shiyan-2022-04');

const ITEM = 'categories|A|groups|1-2|items|1-2-1';

/** Grades without a gap, so that nothing else is said of them. */
const WHOLE_GRADES = [
  { name: '优秀', from: 90 },
  { name: '良好', from: 80, below: 90 },
  { name: '合格', from: 70, below: 80 },
  { name: '差', below: 70 },
];
const graded = (index: number, change: object): readonly (readonly [string, unknown])[] => [
  ['publishedGrades', WHOLE_GRADES.map((grade, at) => (at === index ? { ...grade, ...change } : grade))],
];

const LOST: readonly Change[] = [
  plan('a group lost its items', [['categories|A|groups|1-1|items', []]], ['WEIGHTS_SUM_WRONG 0 4 1-1']),
  plan(
    'a group has no list of items where its neighbours have one',
    [['categories|A|groups|1-1|items', undefined]],
    ['WEIGHTS_SUM_WRONG 0 4 1-1'],
  ),
  plan('a category lost its groups', [['categories|C|groups', []]], ['WEIGHTS_SUM_WRONG 0 6']),
  form(
    'a form lost its lines and still claims a total',
    [['items', []]],
    ['WEIGHTS_SUM_WRONG 0 100', 'TOTAL_WRONG 96 0'],
    ['TOTAL_WRONG', 'SUBTOTAL_SCORE_WRONG', 'RATE_READINGS'],
  ),
];

const OBSERVED: readonly Change[] = [
  ...['93%', '９３', '93', '９３％'].map((value) =>
    form(
      `a wrong score beside an observed value as text went unseen: ${value}`,
      [
        ['items|15|observed|value', value],
        ['items|15|published', 9],
      ],
      ['SCORE_AGAINST_RULE 9 8', 'SUBTOTAL_SCORE_WRONG 9 8', 'TOTAL_WRONG 96 95'],
      ['TOTAL_WRONG'],
    ),
  ),
  form('times are told with their word', [['items|7|observed|value', '６次']]),
  ...['10', '１０'].map((days) =>
    table(`days of a rule as text could not be read: ${days}`, [['items|T1|rule|every|days', days]]),
  ),
  ledger('people told with their word were no number', [
    ['units|综合协调科|deductions|平时考核系统未按时填报1人|heads', '1人'],
  ]),
];

const GRADES: readonly Change[] = [
  plan(
    'two grades have one name',
    graded(3, { name: '合格' }),
    ['GRADE_REPEATED 合格 2'],
    ['GRADES_GAP', 'GRADES_GAP'],
  ),
  plan(
    'the grades that hold and those that are published begin elsewhere',
    [...graded(0, {}), ['grades|2|from', 75], ['grades|3|to', 75]],
    ['GRADE_LIMITS_DIFFER 合格 70 75'],
    ['GRADES_GAP', 'GRADES_GAP'],
  ),
];

/** What went unseen, and what was told where nothing was wrong. */
export const SLIP_CHANGES: readonly Change[] = [
  ...LOST,
  ...OBSERVED,
  ...GRADES,
  plan(
    'one score that strayed into a plan made every other line lack one',
    [[`${ITEM}|published`, 2.5]],
    ['SCORE_ABOVE_WEIGHT 2.5 2'],
  ),
  plan(
    'a rule asks for another number than the target of its line',
    [[`${ITEM}|rule`, { type: 'shortfall', target: 7, points: 1 }]],
    ['RULE_TARGET_DIFFERS 7'],
  ),
  plan(
    'a role without a name beside it is no signature',
    [['signOff|0', { role: '经办人', name: '' }]],
    ['SIGNATURE_EMPTY 经办人'],
  ),
  ...['____', '—', '经办人：____'].map((blank) =>
    form(`a line to sign on is no signature: ${blank}`, [['signatures|0', blank]], ['SIGNATURE_EMPTY']),
  ),
  table('who reviewed and when is a review', [['reviews|0', { by: '业务股室审核', on: '2025-12-14' }]]),
  table(
    'an impossible day of a rule was told twice, once with an English word',
    [['items|T1|rule|due', '2026-02-30']],
    ['DATE_INVALID 2026-02-30'],
  ),
  ledger(
    'the same breach costs as much once as twice',
    [
      ['units|宣教中心|deductions|当月无新闻稿|reason', '会议缺席1次'],
      ['units|执法支队|deductions|当月无新闻稿|reason', '会议缺席2次'],
    ],
    ['PRICES_DIFFER 会议缺席 0.5 1 每次'],
  ),
];
