import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of usual openings and clauses that no one reading fits. */
export const REFUSED_HEADED: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['【数量】满意度（5分）：≥95%，得5分；＜95%，不得分', { weight: '5' }, 'unrelated'],
  ['3.5万元投入（5分）：达到100%得满分，每低1个百分点扣0.5分。', { weight: '5' }, 'contradictory'],
  ['1.满意度（10分）：95分以上的，得10分。2.及时率（5分）：95%以上得5分', { weight: '10' }, 'unrelated'],
  ['根据排名情况计分。', { weight: '5' }, 'vague'],
  ['根据完成情况计分：优秀得5分，良好得3分', { weight: '5' }, 'vague'],
  ['按满意度得分：60%以下不得分', { weight: '5' }, 'leftover'],
  ['按满意率和完成率计分：95%以上得满分，每低1个百分点扣1分', { weight: '5' }, 'leftover'],
];
