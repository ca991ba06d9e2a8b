import type { CheckedTable } from './checked.js';

/** Sentences that are near to some that must be refused: both sides at once, prices for each, working days. */
export const NEAR_MISREAD: CheckedTable = {
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
      '执行率100%得满分，每偏高（偏低）1个百分点扣0.5分',
      { weight: '5' },
      [{ value: 102 }, '4'],
      [{ value: 99 }, '4.5'],
    ],
    [
      '完成投资额1000万元得满分，每增（减）5%扣1分',
      { weight: '10' },
      [{ value: 1100 }, '8'],
      [{ value: 940 }, '9'],
    ],
    ['编制数50人得满分，每增（减）1人扣1分', { weight: '10' }, [{ value: 53 }, '7'], [{ value: 49 }, '9']],
    [
      '预算完成率达到100%得满分，每高（低）1个百分点扣0.5分',
      { weight: '10' },
      [{ value: 104 }, '8'],
      [{ value: 97 }, '8.5'],
    ],
  ],
  banded: [
    [
      '得分≥90分，得5分；90分＞得分≥80分，得2分；得分＜80分，不得分',
      { weight: '5' },
      [{ value: 90 }, '5'],
      [{ value: 85 }, '2'],
      [{ value: 79 }, '0'],
    ],
    [
      '3次以下扣1分，3次以上扣2分',
      { weight: '10' },
      [{ occurrences: 0 }, '10'],
      [{ occurrences: 3 }, '9'],
      [{ occurrences: 4 }, '8'],
    ],
    [
      '95%以上得满分，90%-95%扣2分，90%以下不得分',
      { weight: '10' },
      [{ value: 95 }, '10'],
      [{ value: 92 }, '8'],
      [{ value: 80 }, '0'],
    ],
  ],
  'deduct-per-occurrence': [
    [
      '迟报、漏报1次各扣0.5分',
      { weight: '5' },
      [{ counts: { 迟报: 1, 漏报: 2 } }, '3.5'],
      [{ counts: { 迟报: 2 } }, '4'],
    ],
  ],
  'all-or-nothing': [
    [
      '控制指标内得5分，超过控制指标不得分',
      { weight: '5', target: '10起', comparator: '<=' },
      [{ value: 10 }, '5'],
      [{ value: 11 }, '0'],
    ],
  ],
  lateness: [
    [
      '于2026年6月底前完成的得满分，每逾期一个工作日扣0.1分',
      { weight: '3' },
      [{ daysLate: 2 }, '2.8'],
      [{ date: '2026-06-30' }, '3'],
      // The days between are not all working days.
      [{ date: '2026-07-06' }, 'unfit'],
    ],
  ],
};
