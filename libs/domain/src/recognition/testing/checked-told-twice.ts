import type { CheckedTable } from './checked.js';

const TEN = { weight: '10' };
const FIVE = { weight: '5' };

/** Observations of which a part would be dropped, or that say something of another thing: `unfit`. */
export const TOLD_TWICE: CheckedTable = {
  'threshold-linear': [
    [
      '满意度95%以上得满分，每低1个百分点扣1分。',
      TEN,
      [{ value: 93, occurrences: 2 }, 'unfit'],
      [{ value: 93, missing: 2 }, 'unfit'],
      [{ value: -5 }, 'unfit'],
      [{ value: 0 }, '0'],
      [{ value: 93, measure: '%' }, '8'],
    ],
    ['增长率5%以上得满分，每低1个百分点扣1分。', TEN, [{ value: -2 }, '3']],
  ],
  'deduct-per-occurrence': [
    [
      '每迟报一次扣1分。',
      TEN,
      [{ counts: { 漏报: 2 } }, 'unfit'],
      [{ failed: ['漏报'] }, 'unfit'],
      [{ counts: { 迟报: 2, 漏报: 1 } }, 'unfit'],
      [{ occurrences: 1, counts: { 迟报: 1 } }, 'unfit'],
      [{ counts: { 迟报: 2 } }, '8'],
      [{ counts: { 信息迟报: 2 } }, '8'],
      [{ failed: ['迟报'] }, '9'],
      [{ occurrences: 2 }, '8'],
    ],
    ['系统宕机一次扣1分。', FIVE, [{ counts: { 宕机: 1 } }, '4']],
    ['迟报、漏报每次扣1分。', FIVE, [{ counts: { 迟报: 1, 漏报: 1 } }, '3']],
    ['发现一处扣1分。', FIVE, [{ counts: { 错字: 1 } }, '4']],
  ],
  shortfall: [
    [
      '全年采用信息不少于24篇，每少1篇扣0.5分。',
      FIVE,
      [{ counts: { 信息: 4 } }, 'unfit'],
      [{ value: 20 }, '3'],
      [{ missing: 4 }, '3'],
    ],
  ],
  lateness: [
    [
      '6月30日前完成得满分，每推迟1天扣1分。',
      { weight: '5', due: '2026-06-30' },
      [{ daysLate: 1, date: '2026-07-05' }, 'unfit'],
      [{ date: '2026-07-02' }, '3'],
    ],
  ],
  'zero-if-none-else-deduct-per-missing': [
    ['无核心指标不得分，缺一个扣1分', FIVE, [{ present: true, missing: 2 }, '3']],
  ],
  'grade-map': [['优秀得5分，良好得3分', FIVE, [{ grade: '优秀', met: false }, 'unfit']]],
};
