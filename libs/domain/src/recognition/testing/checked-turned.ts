import type { CheckedTable } from './checked.js';

/** Near twins of what is refused in `refused-turned.ts`. */
export const TURNED: CheckedTable = {
  banded: [
    [
      '测评得分80-89分的，得8分；90分以上的得10分；80分以下不得分',
      { weight: '10' },
      [{ value: 85, measure: '分' }, '8'],
      [{ value: 79, measure: '分' }, '0'],
    ],
    ...['无法达到', '不能达到', '不及', '未及', '不够', '达不到'].map(
      (below) =>
        [
          `完成率${below}95%的，不得分`,
          { weight: '5' },
          [{ value: 94, measure: '%' }, '0'],
          [{ value: 95, measure: '%' }, '5'],
        ] as const,
    ),
    [
      '满意度80%-90%扣1分，70%-80%扣2分，70%以下不得分',
      { weight: '5' },
      [{ value: 65, measure: '%' }, '0'],
      [{ value: 75, measure: '%' }, '3'],
      [{ value: 95, measure: '%' }, '5'],
    ],
    [
      '完成率未超过95%的不得分',
      { weight: '5' },
      [{ value: 95, measure: '%' }, '0'],
      [{ value: 96, measure: '%' }, '5'],
    ],
  ],
  'all-or-nothing': [
    [
      '控制在5%以内的得满分',
      { weight: '5' },
      [{ value: 5, measure: '%' }, '5'],
      [{ value: 6, measure: '%' }, '0'],
    ],
    ['不合格率5%以内的得满分', { weight: '5' }, [{ value: 6, measure: '%' }, '0']],
    ['未办结率低于5%的得满分', { weight: '5' }, [{ value: 4, measure: '%' }, '5']],
    ['达到或者超过95%的得满分，否则不得分', { weight: '5' }, [{ value: 95, measure: '%' }, '5']],
    ['等于或大于95%得满分，否则不得分', { weight: '5' }, [{ value: 95, measure: '%' }, '5']],
  ],
  'threshold-linear': [
    ['节约10%以上得满分，每少1%扣1分', { weight: '5' }, [{ value: 8, measure: '%' }, '3']],
  ],
  'grade-map': [
    [
      '优秀不扣分，良好扣1分，一般扣2分',
      { weight: '5' },
      [{ grade: '优秀' }, '5'],
      [{ grade: '良好' }, '4'],
      [{ grade: '一般' }, '3'],
    ],
    [
      '满意得满分，基本满意扣1分，不满意的不得分',
      { weight: '5' },
      [{ grade: '基本满意' }, '4'],
      [{ grade: '不满意' }, '0'],
    ],
    ['按时报送得3分，未按时报送得2分', { weight: '3' }, [{ grade: '未按时报送' }, '2']],
    ['违规得1分，不违规得3分', { weight: '3' }, [{ grade: '不违规' }, '3']],
  ],
  'deduct-per-occurrence': [
    ['违约1次扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
    ['每次扣1分，直至0分', { weight: '5' }, [{ occurrences: 2 }, '3'], [{ occurrences: 9 }, '0']],
    [
      '迟报1次扣0.5分，累计不超过2分，漏报1次扣1分，累计不超过3分',
      { weight: '5' },
      [{ counts: { 迟报: 4, 漏报: 3 } }, '0'],
      [{ counts: { 迟报: 5, 漏报: 1 } }, '2'],
    ],
  ],
  accumulate: [
    [
      '国家级每篇加2分，省级每篇加1分，总加分不超过5分',
      { weight: '5' },
      [{ counts: { 国家级: 2, 省级: 3 } }, '5'],
      [{ counts: { 国家级: 1, 省级: 1 } }, '3'],
    ],
    [
      '国家级每篇加2分，累计不超过6分；省级每篇加1分，累计不超过4分',
      { weight: '10' },
      [{ counts: { 国家级: 4, 省级: 5 } }, '10'],
      [{ counts: { 国家级: 1, 省级: 5 } }, '6'],
    ],
    ...['全年报送信息不少于5篇，每篇得1分', '应报送不少于5篇，每报送1篇得1分', '报送5篇以上，每篇得1分'].map(
      (said) =>
        [
          said,
          { weight: '5' },
          [{ value: 3, measure: '篇' }, '3'],
          [{ value: 5, measure: '篇' }, '5'],
          [{ value: 9, measure: '篇' }, '5'],
        ] as const,
    ),
    [
      '超过5篇的，每篇得1分',
      { weight: '5' },
      [{ value: 5, measure: '篇' }, '0'],
      [{ value: 7, measure: '篇' }, '2'],
    ],
    ['5篇以上的部分，每篇得1分', { weight: '5' }, [{ value: 7, measure: '篇' }, '2']],
  ],
};
