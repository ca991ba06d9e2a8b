import type { CheckedTable } from './checked.js';

const W = { weight: '10' };
const LATE = { weight: '5', due: '2026-06-30' };

/** Near twins of `refused-formulas.ts`. */
export const WHOLE_FORMULAS: CheckedTable = {
  proportional: [
    ['非税收入完成率×10分', W, [{ value: 90 }, '9']],
    ['得分=未成年人关爱率×10分', W, [{ value: 90 }, '9']],
    ['得分=差错率×10分', W, [{ value: 10 }, '1']],
    ['得分=投诉办结率×10分', W, [{ value: 90 }, '9']],
    ['得分=问题整改数/问题总数×10分', { weight: '10', target: '100' }, [{ value: 90 }, '9']],
    ['该项得分=合格率×10分，合格率低于60%的不得分。', W, [{ value: 70 }, '7'], [{ value: 50 }, '0']],
    ['得分=支出进度×10分，支出进度低于60%的不得分。', W, [{ value: 70 }, '7']],
    ['得分=满意度/90×10分', W, [{ value: 81 }, '9']],
    ['得分=实际完成数/计划数×100%×分值', { weight: '10', target: '100' }, [{ value: 80 }, '8']],
    ['完成率100%得满分，未完成的按未完成比例扣分。', W, [{ value: 80 }, '8']],
    ['完成率100%得满分，未达标的按比例得分。', W, [{ value: 80 }, '8']],
    ['不足100%的按比例得分，100%得满分。', W, [{ value: 80 }, '8']],
    ['完成率100%得满分，未完成的按实际到位资金比例得分。', W, [{ value: 80 }, '8']],
    [
      '超过目标值得满分，未达到的按实际完成值/目标值*分值',
      { weight: '10', target: '40', comparator: '>=' },
      [{ value: 36 }, '9'],
    ],
    ['按比例得分', { weight: '10', target: '100', comparator: '<=' }, [{ value: 125 }, '8']],
    ['计划数/实际数×10分', { weight: '10', target: '100', comparator: '<=' }, [{ value: 125 }, '8']],
  ],
  checklist: [['未按规定比例配备人员的扣1分。', W, [{ failed: ['未按规定比例配备人员'] }, '9']]],
  'deduct-per-occurrence': [['未按比例缴纳的一次扣1分。', W, [{ occurrences: 1 }, '9']]],
  lateness: [
    ['6月30日前报送得满分，每推迟1天扣1分，未上报不得分。', LATE, [{ daysLate: 1 }, '4']],
    ['6月30日前建成得满分，每推迟1天扣1分，未完成不得分。', LATE, [{ daysLate: 1 }, '4']],
    ['6月30日前完成验收得满分，每逾期1天扣1分，未验收不得分。', LATE, [{ daysLate: 1 }, '4']],
    ['6月30日前印发方案得满分，每推迟1天扣1分，未制定方案的不得分。', LATE, [{ daysLate: 1 }, '4']],
  ],
  'threshold-linear': [
    ['得分=（1-差错率）×10分', W, [{ value: 10 }, '9']],
    [
      '满意度95%以上得满分，每低1个百分点扣1分。',
      { weight: '10', target: '95%', comparator: '=' },
      [{ value: 93 }, '8'],
    ],
  ],
};
