import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Scores that somebody chooses within a stretch, limits that a word before them turns round, and sides that a rule would lose. */
export const REFUSED_TURNED: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['按工作成效给予1-5分', { weight: '5' }, 'vague'],
  ['由领导给予0—5分', { weight: '5' }, 'vague'],
  ['工作完成较好的，给予6-10分；一般的，给予1-5分', { weight: '10' }, 'vague'],
  ['评议打分0-5分', { weight: '5' }, 'vague'],
  ['完成（3-5分）', { weight: '5' }, 'vague'],
  ['按规定完成3-5分，未完成0-2分', { weight: '5' }, 'vague'],
  ['开展3次及以上得满分，开展1次得三分之一分，未开展不得分', { weight: '6' }, 'vague'],
  ['每少一次扣三分之一分', { weight: '6' }, 'vague'],
  ['每少1次扣1分，每多1次扣1分', { weight: '5' }, 'unrelated'],
  ['信息不少于5篇，每篇得2分', { weight: '5' }, 'unrelated'],
  ['满意度80%-90%扣1分，70%-80%扣2分', { weight: '5' }, 'worst-open'],
  ['逾期1-3天扣1分，逾期4-6天扣2分', { weight: '5' }, 'worst-open'],
  ['超支5%以内扣1分，5%-10%扣2分', { weight: '5' }, 'worst-open'],
  ['迟到1-3次扣1分，4-6次扣3分', { weight: '5' }, 'worst-open'],
  ['逾期1-3天扣2分，逾期4-6天扣1分', { weight: '5' }, 'worst-open'],
  ['1次扣3分，2次扣2分，3次及以上扣1分', { weight: '5' }, 'contradictory'],
  ['低于90%扣1分，低于80%扣0.5分', { weight: '5' }, 'contradictory'],
  ['按时报送得2分，未按时报送得3分', { weight: '3' }, 'contradictory'],
  ['未完成得5分，完成得3分', { weight: '5' }, 'contradictory'],
  ['完成率不是100%的不得分', { weight: '5' }, 'leftover'],
  ['完成率不为100%的不得分', { weight: '5' }, 'leftover'],
  ['完成率没有超过95%的不得分', { weight: '5' }, 'leftover'],
  ['未出现超过3次的得满分', { weight: '5' }, 'leftover'],
  ['不存在超过5%的得满分', { weight: '5' }, 'leftover'],
  ['不会低于90%得满分', { weight: '5' }, 'leftover'],
];
