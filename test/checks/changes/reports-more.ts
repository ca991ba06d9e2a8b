import { on, type Change } from './change.js';

const report = on('daxiang-2023');

/** Cells that are missing or cannot be read, other ways of writing, and several changes at once. */
export const REPORT_FURTHER_CHANGES: readonly Change[] = [
  // Missing and unreadable cells
  report('the total is null', [['published_total', null]], ['FIELD_EMPTY 总分']),
  report('the score is left out', [['self_score', undefined]], ['FIELD_EMPTY 自评得分']),
  report('the grade is null', [['published_grade', null]], ['FIELD_EMPTY 等次']),
  report('an amount is null', [['spending|农林水|amount', null]], ['FIELD_EMPTY 农林水 金额']),
  report('an amount is left out', [['spending|农林水|amount', undefined]], ['FIELD_EMPTY 农林水 金额']),
  report(
    'a share is left out',
    [['spending|农林水|publishedPercent', undefined]],
    ['FIELD_EMPTY 农林水 占比'],
  ),
  report('a name is null', [['spending|农林水|name', null]], ['FIELD_EMPTY 名称 spending.3']),
  report(
    'an amount is a word',
    [['spending|农林水|amount', '不足一万']],
    ['NUMBER_UNREADABLE 农林水 不足一万'],
  ),
  report('a part is null', [['hazards|parts|open', null]], ['FIELD_EMPTY 未整改']),
  report('the whole is null', [['hazards|found', null]], ['FIELD_EMPTY 隐患 总数']),
  report('posts are null', [['staff|authorised', null]], ['FIELD_EMPTY 编制数']),
  report('there are no posts and no hazards', [
    ['staff', undefined],
    ['hazards', undefined],
  ]),
  report(
    'a share is what a program computed',
    [['spending|卫生健康|publishedPercent', 1.6099999999999999]],
    ['PERCENT_WRONG 卫生健康 1.61 2.61'],
  ),
  report(
    'an amount is what a program computed',
    [['spending|社会保障和就业|amount', 28.740000000000002]],
    ['AMOUNTS_SUM_WRONG 465.92 466.02', 'PERCENT_WRONG 28.74 6.15 6.17'],
  ),
  report('numbers are texts', [
    ['published_total', '465.92'],
    ['spending|卫生健康|publishedPercent', '2.61%'],
    ['spending|农林水|publishedPercent', '0.20'],
  ]),
  report(
    'a share is said to more decimals',
    [['spending|一般公共服务|publishedPercent', '11.290']],
    ['PERCENT_WRONG 11.290 11.292'],
  ),

  // Grades that are assumed, and several at once
  report(
    'assumed bands are said to be all',
    [
      ['grades_implied|partial', false],
      ['grades_implied|bands|良好|upTo', 88],
      ['self_score', 85],
    ],
    ['GRADES_GAP 88 90'],
  ),
  report('assumed bands are said to be all, and meet', [['grades_implied|partial', undefined]]),
  report('bands that are known in part leave a gap', [
    ['grades_implied|bands|优秀|above', 95],
    ['self_score', 88],
  ]),
  report(
    'a share, a part and a score',
    [
      ['spending|住房保障|publishedPercent', 3.28],
      ['hazards|parts|rectified', 43],
      ['self_score', 91.5],
    ],
    ['PERCENT_WRONG 3.28 3.82', 'PARTS_SUM_WRONG 52 53', 'GRADE_WRONG 91.5 良好 优秀'],
  ),
  report('amounts and shares change together', [
    ['spending|农林水|amount', 1.91],
    ['spending|卫生健康|amount', 11.16],
    ['spending|农林水|publishedPercent', 0.41],
    ['spending|卫生健康|publishedPercent', 2.4],
  ]),
];
