import { on, type Change } from './change.js';

const report = on('daxiang-2023');

/** One place changed, with exactly what that leads to. */
export const REPORT_CHANGES: readonly Change[] = [
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
