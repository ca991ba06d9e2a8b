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
      '完成率未超过95%的不得分',
      { weight: '5' },
      [{ value: 95, measure: '%' }, '0'],
      [{ value: 96, measure: '%' }, '5'],
    ],
  ],
  accumulate: [
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
