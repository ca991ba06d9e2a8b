import type { CheckedTable } from './checked.js';

/** To both sides alike: 每偏离1个百分点, around a stretch or one number. */
export const APART: CheckedTable = {
  composite: [
    [
      '目标值在95%-105%之间得满分，每偏离1个百分点扣1分',
      { weight: '10' },
      [{ value: 100, measure: '%' }, '10'],
      [{ value: 95 }, '10'],
      [{ value: 105 }, '10'],
      [{ value: 93 }, '8'],
      [{ value: 108 }, '7'],
      [{ value: 94.5 }, '10'],
      [{ value: 50 }, '0'],
    ],
    [
      '完成率在95%～105%之间的得满分，每偏离1个百分点扣0.5分，最多扣3分',
      { weight: '10' },
      [{ value: 93 }, '9'],
      [{ value: 130 }, '7'],
    ],
    [
      '预算执行率在95%至105%之间得满分，低于95%的每低1个百分点扣1分，高于105%的每高1个百分点扣2分',
      { weight: '10' },
      [{ value: 93 }, '8'],
      [{ value: 107 }, '6'],
    ],
    [
      '收入预算完成率90%-110%得满分，每高于或低于1个百分点扣0.5分',
      { weight: '5' },
      [{ value: 112 }, '4'],
      [{ value: 88 }, '4'],
    ],
  ],
  'threshold-linear': [
    [
      '完成率为100%得满分，每偏离1个百分点扣0.5分',
      { weight: '10' },
      [{ value: 98 }, '9'],
      [{ value: 103 }, '8.5'],
    ],
    [
      '预算执行率等于100%得满分，每增减1个百分点扣1分',
      { weight: '10' },
      [{ value: 97 }, '7'],
      [{ value: 101 }, '9'],
    ],
    ['每偏差1个百分点扣1分', { weight: '10', target: '100%' }, [{ value: 98 }, '8'], [{ value: 102 }, '8']],
    [
      '实际完成量与计划每偏差5%扣1分',
      { weight: '10', target: '200件' },
      [{ value: 220 }, '8'],
      [{ value: 170 }, '7'],
      [{ value: 205 }, '10'],
    ],
    [
      '每上升或下降1个百分点扣1分',
      { weight: '10', target: '60%' },
      [{ value: 58 }, '8'],
      [{ value: 63 }, '7'],
    ],
    // A rate that is called a deviation is a value like any other.
    ['偏差率5%以内得满分，每超过1个百分点扣1分', { weight: '10' }, [{ value: 7 }, '8']],
    [
      '支出不超过预算的得满分，每超预算1个百分点扣0.5分',
      { weight: '10', target: '100%' },
      [{ value: 104 }, '8'],
    ],
  ],
  overrun: [
    [
      '不超过预算的得满分，每超出预算5%扣1分，扣完为止',
      { weight: '10', target: '100万元' },
      [{ value: 112 }, '8'],
    ],
  ],
  'deduct-per-occurrence': [
    ['每上下班迟到一次扣0.5分', { weight: '5' }, [{ occurrences: 2 }, '4']],
    ['每出现重大偏差一次扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
    ['每增加1件扣1分', { weight: '10' }, [{ occurrences: 3 }, '7'], [{ value: 3, measure: '件' }, '7']],
    ['每增加1起扣0.5分，扣完为止', { weight: '2' }, [{ occurrences: 3 }, '0.5'], [{ occurrences: 9 }, '0']],
    ['案件数每上升1起扣0.5分', { weight: '5' }, [{ occurrences: 2 }, '4']],
    ['未新增得满分，每新增1起扣1分', { weight: '5' }, [{ occurrences: 2 }, '3'], [{ occurrences: 0 }, '5']],
    ['培训每少一次扣1分', { weight: '5' }, [{ missing: 2 }, '3']],
    ['每新增1例病例扣1分', { weight: '5' }, [{ occurrences: 0 }, '5']],
  ],
};
