import type { CheckedTable } from './checked.js';

const FIVE = { weight: '5' };
const TEN = { weight: '10' };

/** Near twins of `refused-negated-counts.ts`: a negation that is the breach, and ends that say what they end. */
export const COUNTED_AS_SAID: CheckedTable = {
  'deduct-per-occurrence': [
    ['未按时报送一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未报一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['无证经营一起扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['无故缺席一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['非法占地一起扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['应发现未发现问题一处扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未及时发现火情一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['无投诉渠道一处扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['不合格一处扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['不及时上报一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未发生事故得满分，发生一起扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未通报情况一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未超前谋划一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['未延伸服务一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['退回一次扣1分。', FIVE, [{ occurrences: 1 }, '4']],
    ['每次扣1分，最高5分。', TEN, [{ occurrences: 8 }, '5']],
  ],
  accumulate: [
    ['不动产登记每件加1分，最高5分。', FIVE, [{ occurrences: 1 }, '1']],
    ['未成年人关爱活动每次加1分，最高5分。', FIVE, [{ occurrences: 1 }, '1']],
    ['未发生不得分，每开展一次活动加1分。', FIVE, [{ occurrences: 1 }, '1']],
  ],
  'grade-map': [
    ['优秀得10分，良好得8分，未达到合格的不得分。', TEN, [{ grade: '良好' }, '8']],
    ['达到优秀得10分，良好得8分，未达到良好的不得分。', TEN, [{ grade: '良好' }, '8']],
    ['非公企业得10分，国有企业得8分。', TEN, [{ grade: '国有企业' }, '8']],
  ],
  'threshold-linear': [
    ['满意度95%以上得满分，每低1个百分点扣1分，最高扣5分。', TEN, [{ value: 80 }, '5']],
    ['满意度95%以上得满分，每低1个百分点扣1分，最高得10分。', TEN, [{ value: 80 }, '0']],
  ],
  shortfall: [['整改为每月一次，少一次扣1分。', FIVE, [{ missing: 1 }, '4']]],
  'rank-ladder': [['满意度第一名得10分，每降一位扣1分，最后一名不得分。', TEN, [{ rank: 2, of: 9 }, '9']]],
  banded: [['满意度不低于80%且不高于95%得5分，其余不得分。', FIVE, [{ value: 85 }, '5']]],
};
