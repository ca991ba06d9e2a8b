import type { CheckedTable } from './checked.js';

/** Standards as a bureau's yearly form writes them: several clauses, areas, scaled measures, paces behind a plan. */
export const OFFICES_YEAR: CheckedTable = {
  'rank-ladder': [
    [
      '投资增速排名全市第一的得10分，每后移一位扣1分。',
      { weight: '10' },
      [{ rank: 1 }, '10'],
      [{ rank: 3 }, '8'],
    ],
  ],
  shortfall: [['每万人发明专利拥有量达到10件得5分，每少1件扣0.5分。', { weight: '5' }, [{ value: 8 }, '4']]],
  'threshold-linear': [
    [
      '高标准农田建设完成3万亩得满分，每少1000亩扣0.5分。',
      { weight: '5' },
      [{ value: 2.8 }, '4'],
      [{ value: 28000, measure: '亩' }, '4'],
      [{ value: 3 }, '5'],
    ],
    [
      '支出进度达到序时进度的得满分，每慢1个百分点扣0.5分。',
      { weight: '5', target: '75%' },
      [{ value: 73 }, '4'],
    ],
    ['项目进度达到60%得满分，每滞后1个百分点扣1分。', { weight: '5' }, [{ value: 57 }, '2']],
  ],
  banded: [
    [
      '及时率达到95%以上、准确率达到98%以上的得满分，否则不得分。',
      { weight: '5' },
      [{ value: 96, second: 98 }, '5'],
      [{ value: 96, second: 97 }, '0'],
    ],
    [
      '上级资金增长10%以上得5分，增长5%-10%得3分，增长5%以下得1分，下降不得分。',
      { weight: '5' },
      [{ value: 12 }, '5'],
      [{ value: 5 }, '3'],
      [{ value: 1 }, '1'],
      [{ value: -1 }, '0'],
    ],
  ],
  lateness: [
    [
      '收到转办件后15个工作日内反馈，逾期1天扣0.2分，逾期10天以上不得分。',
      { weight: '3' },
      [{ daysLate: 3 }, '2.4'],
      [{ daysLate: 10 }, '0'],
    ],
  ],
  accumulate: [
    [
      '普惠率低于85%的不得分，达到85%得2分，每提高1个百分点加0.2分，最高3分。',
      { weight: '3' },
      [{ value: 84 }, '0'],
      [{ value: 85 }, '2'],
      [{ value: 88 }, '2.6'],
      [{ value: 95 }, '3'],
    ],
  ],
  checklist: [
    [
      '按规定内容公开得2分，按规定时限公开得2分，均未公开的不得分。',
      { weight: '4' },
      [{ failed: ['按规定时限公开'] }, '2'],
      [{ failed: [] }, '4'],
    ],
    ['收益上缴及时足额得3分，逾期上缴扣1分，未上缴不得分。', { weight: '3' }, [{ grade: '逾期上缴' }, '2']],
  ],
  'grade-map': [
    [
      '评价中位列第一方阵的得5分，位列第二方阵的得3分，位列第三方阵的得1分。',
      { weight: '5' },
      [{ grade: '第二方阵' }, '3'],
    ],
  ],
};
