import type { CheckedTable } from './checked.js';

/** Values, delays, proportions and gains as offices write them. */
export const OFFICE: CheckedTable = {
  composite: [
    [
      '数据误差不超过±2%不扣分，每超过1个百分点扣1分',
      { weight: '5' },
      [{ value: -4, measure: '%' }, '3'],
      [{ value: 2, measure: '%' }, '5'],
    ],
    [
      '税收增速10%得基本分6分，每增加1个百分点加1分，最多加4分；每减少1个百分点扣1分。',
      { weight: '10' },
      [{ value: 10, measure: '%' }, '6'],
      [{ value: 12, measure: '%' }, '8'],
      [{ value: 20, measure: '%' }, '10'],
      [{ value: 8, measure: '%' }, '4'],
      [{ value: 0, measure: '%' }, '0'],
    ],
    [
      '投诉件20件得5分，每减少1件加0.5分，最多加5分，每增加1件扣0.5分',
      { weight: '10' },
      [{ value: 20, measure: '件' }, '5'],
      [{ value: 18, measure: '件' }, '6'],
      [{ value: 10, measure: '件' }, '10'],
      [{ value: 5, measure: '件' }, '10'],
      [{ value: 24, measure: '件' }, '3'],
    ],
    [
      '以上年为基数得8分，每上升1个百分点加1分，每下降1个百分点扣1分',
      { weight: '10', target: '60%' },
      [{ value: 60, measure: '%' }, '8'],
      [{ value: 61, measure: '%' }, '9'],
      [{ value: 65, measure: '%' }, '10'],
      [{ value: 57, measure: '%' }, '5'],
    ],
    [
      '达到目标得8分，每超1%加0.5分，最高10分，每低1%扣1分',
      { weight: '10', target: '90%' },
      [{ value: 90, measure: '%' }, '8'],
      [{ value: 92, measure: '%' }, '9'],
      [{ value: 88, measure: '%' }, '6'],
    ],
    [
      '数据偏离度绝对值每超过5%一个百分点扣0.5分',
      { weight: '5' },
      [{ value: -7, measure: '%' }, '4'],
      [{ value: 7, measure: '%' }, '4'],
      [{ value: 3, measure: '%' }, '5'],
    ],
    [
      '实际值与目标值偏差的绝对值不超过2个百分点的得满分，每超过0.5个百分点扣1分',
      { weight: '5' },
      [{ value: -3, measure: '%' }, '3'],
      [{ value: 2, measure: '%' }, '5'],
    ],
    [
      '收入完成率100%得8分，每超1个百分点加0.2分，最多加2分；每少1个百分点扣0.4分，扣完为止',
      { weight: '10' },
      [{ value: 100, measure: '%' }, '8'],
      [{ value: 105, measure: '%' }, '9'],
      [{ value: 120, measure: '%' }, '10'],
      [{ value: 95, measure: '%' }, '6'],
      [{ value: 60, measure: '%' }, '0'],
    ],
    [
      '达到90%得8分，每高1个百分点加0.5分，不足1个百分点按1个百分点计，最多加2分，每低1个百分点扣1分',
      { weight: '10' },
      [{ value: 90.5, measure: '%' }, '8.5'],
      [{ value: 89.5, measure: '%' }, '7'],
      [{ value: 90, measure: '%' }, '8'],
    ],
  ],
  'threshold-linear': [
    [
      '（一）完成率100%得满分；（二）完成率每低1个百分点扣0.5分。',
      { weight: '5' },
      [{ value: 98, measure: '%' }, '4'],
    ],
    ['案件数每上升1起扣0.5分', { weight: '5', target: '10起' }, [{ value: 12, measure: '起' }, '4']],
    ['与上年相比，案件数每上升1起扣0.5分', { weight: '5' }, [{ value: 2, measure: '起' }, '4']],
    ['如期完成率100%得满分，每低1%扣1分', { weight: '5' }, [{ value: 98, measure: '%' }, '3']],
  ],
  accumulate: [
    [
      '每获得一项国家级荣誉加5分，省级荣誉加3分，市级荣誉加1分，累计不超过10分。',
      { weight: '10' },
      [{ counts: { 国家级荣誉: 1, 市级荣誉: 2 } }, '7'],
    ],
    [
      '每被国家级媒体报道一次加2分，省级媒体加1分，市级媒体加0.5分，最高加5分',
      { weight: '5' },
      [{ counts: { 省级媒体: 2 } }, '2'],
    ],
    ['对外宣传每篇加0.5分，最高2分', { weight: '2' }, [{ occurrences: 3 }, '1.5']],
  ],
  proportional: [
    [
      '完成率=实际/目标×100%，按完成率×分值计分，超过100%的按100%计',
      { weight: '10' },
      [{ value: 80, measure: '%' }, '8'],
      [{ value: 120, measure: '%' }, '10'],
    ],
    [
      '实际数÷目标数×本项分值，超额完成的不加分',
      { weight: '10', target: '50件' },
      [{ value: 40, measure: '件' }, '8'],
      [{ value: 60, measure: '件' }, '10'],
    ],
    [
      '实际采用篇数/目标篇数×分值，最高得满分。',
      { weight: '10', target: '20篇' },
      [{ value: 10, measure: '篇' }, '5'],
      [{ value: 40, measure: '篇' }, '10'],
    ],
    [
      '达到目标值得满分，超过100%的按满分计，未达到的按比例得分',
      { weight: '10', target: '20' },
      [{ value: 10 }, '5'],
      [{ value: 40 }, '10'],
    ],
  ],
  lateness: [
    [
      '按时完成得满分，逾期15天以内每逾期1天扣0.2分，逾期15天以上不得分',
      { weight: '5' },
      [{ daysLate: 15 }, '2'],
      [{ daysLate: 16 }, '0'],
    ],
    [
      '逾期7天内每天扣0.5分，超过7天不得分',
      { weight: '5' },
      [{ daysLate: 7 }, '1.5'],
      [{ daysLate: 8 }, '0'],
    ],
    [
      '6月30日前完成得满分，逾期1个月内每天扣0.1分，逾期1个月以上不得分',
      { weight: '5', due: '2026-06-30' },
      [{ daysLate: 10 }, '4'],
      [{ daysLate: 30 }, '2'],
      [{ daysLate: 31 }, '0'],
    ],
    [
      '每推迟1天扣1分，逾期5天以上不得分，未完成不得分',
      { weight: '5' },
      [{ daysLate: 2 }, '3'],
      [{ daysLate: 5 }, '0'],
    ],
  ],
  'rank-ladder': [
    ['GDP绝对值排名第一得5分，第二得3分，其他得1分', { weight: '5' }, [{ rank: 2 }, '3']],
    [
      '前三名分别得5分、4分、3分，后三名不得分，其他得2分',
      { weight: '5' },
      [{ rank: 2, of: 20 }, '4'],
      [{ rank: 10, of: 20 }, '2'],
      [{ rank: 19, of: 20 }, '0'],
    ],
  ],
};
