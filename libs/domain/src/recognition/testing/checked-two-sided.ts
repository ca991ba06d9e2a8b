import type { CheckedTable } from './checked.js';

/** Points off to both sides, with the other side in parentheses. */
export const TWO_SIDED: CheckedTable = {
  'threshold-linear': [
    [
      '政府采购执行率等于100%的，得5分；每超过（降低）5%扣2分。扣完为止',
      { weight: '5' },
      [{ value: 120 }, '0'],
      [{ value: 106 }, '3'],
      [{ value: 90 }, '1'],
      [{ value: 100 }, '5'],
    ],
    [
      '预算调整率为0得满分，每增加（减少）1%扣0.5分',
      { weight: '5' },
      [{ value: 8 }, '1'],
      [{ value: -8 }, '1'],
      [{ value: 0 }, '5'],
    ],
    [
      '决算差异率为0得5分，每上升（下降）1个百分点扣1分',
      { weight: '5' },
      [{ value: 2 }, '3'],
      [{ value: -2 }, '3'],
    ],
    [
      '预算完成率达到100%得满分，每高（低）1个百分点扣0.5分',
      { weight: '10' },
      [{ value: 104 }, '8'],
      [{ value: 97 }, '8.5'],
    ],
  ],
};
