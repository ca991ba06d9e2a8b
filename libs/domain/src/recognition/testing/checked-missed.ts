import type { CheckedTable } from './checked.js';

/** Days that were missed, amounts without their 元, halves of the full score, classes that cost nothing, and near twins. */
export const MISSED: CheckedTable = {
  banded: [
    [
      '10月底前未完成的扣2分，11月底前未完成的扣3分，12月底前未完成的不得分。',
      { weight: '5', due: '2026-10-31' },
      [{ date: '2026-10-20' }, '5'],
      [{ date: '2026-11-15' }, '3'],
      [{ date: '2026-12-15' }, '2'],
      [{ date: '2027-01-15' }, '0'],
    ],
    [
      '未在12月31日前完成的扣2分',
      { weight: '5', due: '2026-12-31' },
      [{ date: '2026-12-31' }, '5'],
      [{ date: '2027-01-01' }, '3'],
    ],
    [
      '6月30日前完成得满分，9月30日前完成得3分，9月30日前未完成的不得分',
      { weight: '5', due: '2026-06-30' },
      [{ date: '2026-08-20' }, '3'],
      [{ date: '2026-10-20' }, '0'],
    ],
    [
      '财政收入3000万以上得10分，2000万-3000万得8分，2000万以下得5分',
      { weight: '10' },
      [{ value: 2800, measure: '万元' }, '8'],
      [{ value: 3000 }, '10'],
    ],
    [
      '满意度95%以上得满分，90%-95%得满分的一半，其余不得分',
      { weight: '10' },
      [{ value: 95 }, '10'],
      [{ value: 92 }, '5'],
    ],
  ],
  'threshold-linear': [
    [
      '招商引资到位资金5亿得10分，每少1000万元扣0.5分',
      { weight: '10' },
      [{ value: 4.7, measure: '亿元' }, '8.5'],
    ],
    [
      '争取资金2000万元得满分，每少100万扣1分',
      { weight: '10' },
      [{ value: 1900, measure: '万元' }, '9'],
      [{ value: 1901, measure: '万元' }, '10'],
    ],
    ['粉丝达到2万得满分，每少1000扣1分', { weight: '10' }, [{ value: 19000 }, '9']],
    ['不合格率低于5%得满分，每高1个百分点扣1分', { weight: '5' }, [{ value: 7 }, '3']],
  ],
  'grade-map': [
    [
      '已完成得满分，基本完成得满分的一半，未完成不得分',
      { weight: '10' },
      [{ grade: '已完成' }, '10'],
      [{ grade: '基本完成' }, '5'],
      [{ grade: '未完成' }, '0'],
    ],
  ],
  'rank-ladder': [
    ['第一名得满分，第二名得满分的一半，其余不得分', { weight: '4' }, [{ rank: 1 }, '4'], [{ rank: 2 }, '2']],
  ],
  'deduct-per-occurrence': [
    [
      '迟到一次扣1分，请假一次不扣分',
      { weight: '5' },
      [{ counts: { 迟到: 1 } }, '4'],
      [{ counts: { 请假: 3 } }, '5'],
      [{ counts: { 请假: 3, 迟到: 2 } }, '3'],
    ],
    ['迟报1次不扣分，2次以上每次扣1分', { weight: '5' }, [{ occurrences: 3 }, '3']],
    ['每月迟报一次扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
    ['未发生事故得满分，每发生一起扣2分', { weight: '5' }, [{ occurrences: 1 }, '3']],
    ['存在问题整改到位的得满分，每发现一处未整改扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
  ],
  accumulate: [
    ['采用一篇计1分，满分5分', { weight: '5' }, [{ occurrences: 3 }, '3'], [{ value: 7 }, '5']],
    ['办结1件得0.5分', { weight: '5' }, [{ value: 6 }, '3']],
    ['每对外发布一次加1分', { weight: '5' }, [{ occurrences: 2 }, '2']],
    ['每篇在省级媒体发表的加1分', { weight: '5' }, [{ occurrences: 2 }, '2']],
  ],
  'all-or-nothing': [
    ['附近1公里内无投诉得5分', { weight: '5' }, [{ met: true }, '5'], [{ met: false }, '0']],
    ['建立一套制度得5分', { weight: '5' }, [{ value: 1 }, '5'], [{ value: 0 }, '0']],
  ],
};
