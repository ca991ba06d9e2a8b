import { on, type Change } from './change.js';

const plan = on('quanzhou-2024');

const group = 'categories|A|groups|1-2';
const item = `${group}|items|1-2-2`;

/** One place changed, with exactly what that leads to. */
export const PLAN_CHANGES: readonly Change[] = [
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
    ['GRADES_OVERLAP 89', 'GRADE_TEXT_DIFFERS 优秀 89 90'],
    ['GRADES_GAP 89 90'],
  ),
  plan(
    'a grade ends at 88',
    [['publishedGrades|良好|through', 88]],
    ['GRADES_GAP 88 90', 'GRADE_TEXT_DIFFERS 良好 88 89'],
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
];
