import type { CheckedTable } from './checked.js';

/** Limits with their other side, stretches with a grade's name, 良好以上, goals, and prices that rise from the third time on. */
export const USUAL_FURTHER: CheckedTable = {
  'all-or-nothing': [
    [
      '抗菌药物使用率控制在60%以内得满分，超标不得分。',
      { weight: '3' },
      [{ value: 60 }, '3'],
      [{ value: 61 }, '0'],
    ],
    ['抗菌药物使用率控制在60%以内，超标不得分。', { weight: '3' }, [{ value: 61 }, '0']],
    ['三公经费控制在50万元以内得满分，超支不得分。', { weight: '3' }, [{ value: 61, measure: '万元' }, '0']],
    [
      '三公经费控制在预算内，超支不得分。',
      { weight: '3', target: '50万元', comparator: '<=' },
      [{ value: 51 }, '0'],
    ],
    ['三公经费控制在预算内，超支不得分。', { weight: '3' }, [{ met: true }, '3'], [{ met: false }, '0']],
    [
      '合格以上得10分，不合格不得分。',
      { weight: '10' },
      [{ grade: '优秀' }, '10'],
      [{ grade: '合格' }, '10'],
      [{ grade: '不合格' }, '0'],
    ],
  ],
  banded: [
    [
      '满意率≥90%为优，得10分；80%≤满意率＜90%为良，得8分；满意率＜80%为差，得0分。',
      { weight: '10' },
      [{ value: 85 }, '8'],
    ],
    [
      '完成年度目标任务的计满分；完成80%以上的计80%的分；完成60%以上的计60%的分；60%以下的不计分。',
      { weight: '10' },
      [{ value: 100 }, '10'],
      [{ value: 99 }, '8'],
      [{ value: 60 }, '6'],
      [{ value: 59 }, '0'],
    ],
  ],
  'grade-map': [
    [
      '较为及时得8分，及时得10分，不及时得0分',
      { weight: '10' },
      [{ grade: '较为及时' }, '8'],
      [{ grade: '及时' }, '10'],
    ],
    [
      '良好以上得10分，合格得6分，不合格不得分。',
      { weight: '10' },
      [{ grade: '优秀' }, '10'],
      [{ grade: '良好' }, '10'],
      [{ grade: '合格' }, '6'],
    ],
    [
      '优秀得10分，良好及以上得8分，合格得6分，不合格不得分。',
      { weight: '10' },
      [{ grade: '优秀' }, '10'],
      [{ grade: '良好' }, '8'],
    ],
  ],
  'deduct-per-occurrence': [
    ['请假3天以内不扣分，超过3天每天扣0.1分。', { weight: '2' }, [{ value: 5 }, '1.8'], [{ value: 3 }, '2']],
    ['旷工一天扣2分，旷工3天及以上不得分', { weight: '10' }, [{ occurrences: 2 }, '6']],
    [
      '市级通报每次扣1分，省级每次扣2分，可累加。',
      { weight: '5' },
      [{ counts: { 省级: 1, 市级通报: 1 } }, '2'],
    ],
  ],
  shortfall: [['6次以上得5分，每少一次扣1分', {}, [{ value: 4 }, '3']]],
  lateness: [['请假逾期不归的，每超1天扣0.1分', { weight: '2' }, [{ daysLate: 5 }, '1.5']]],
  composite: [
    [
      '每次扣1分，第三次起每次扣2分。',
      { weight: '10' },
      [{ occurrences: 2 }, '8'],
      [{ occurrences: 4 }, '4'],
      [{ occurrences: 9 }, '0'],
    ],
    ['每迟到一次扣0.5分，从第4次起每次扣1分。', { weight: '5' }, [{ occurrences: 5 }, '1.5']],
  ],
  'threshold-linear': [
    ['满意度95%以上得5分，每低1个百分点扣1分。', {}, [{ value: 93 }, '3']],
    [
      '病假全年累计超过15天的，每超1天扣0.1分。',
      { weight: '2' },
      [{ value: 20 }, '1.5'],
      [{ value: 15 }, '2'],
    ],
    ['得分=10×（1-逾期率）', { weight: '10' }, [{ value: 10 }, '9']],
  ],
  proportional: [['得分=10×完成率', { weight: '10' }, [{ value: 90 }, '9']]],
};
