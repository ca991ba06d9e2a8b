import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Names that are no breach, ends in strange places and prices beside prices. Near twins: `checked-negated-counts.ts`. */
export const NEGATED_COUNTS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['未迟报一次扣1分。', { weight: '5' }, 'contradictory'],
  ['不发生事故的每起扣2分。', { weight: '5' }, 'contradictory'],
  ['每次不迟报扣1分。', { weight: '5' }, 'contradictory'],
  ['每次未迟报扣1分。', { weight: '5' }, 'contradictory'],
  ['未发现一处扣1分。', { weight: '5' }, 'contradictory'],
  ['没有发生一起事故扣1分。', { weight: '5' }, 'contradictory'],
  ['无迟报一次扣1分。', { weight: '5' }, 'contradictory'],
  ['不超期一次扣1分。', { weight: '5' }, 'contradictory'],
  ['全年未发生安全事故的不得分。', { weight: '5' }, 'contradictory'],
  ['不采用信息每篇加1分，最高5分。', { weight: '5' }, 'contradictory'],
  ['每采用一篇加1分，扣完为止。', { weight: '5' }, 'contradictory'],
  ['非优秀得10分，良好得8分。', { weight: '10' }, 'contradictory'],
  ['未被评为优秀的得10分，被评为良好的得8分。', { weight: '10' }, 'contradictory'],
  ['没有达到优秀的得10分，良好得8分。', { weight: '10' }, 'contradictory'],
  ['满意度≥95%得10分，满意度＜95%且＜90%得8分，满意度＜90%得0分。', { weight: '10' }, 'contradictory'],
  ['满意度≥90%且≥95%得10分，否则得0分。', { weight: '10' }, 'contradictory'],
  ['满意度95%以上得满分，每低1个百分点扣1分，最高5分。', { weight: '10' }, 'leftover'],
  ['满意度95%以上最多得10分，其余不得分。', { weight: '10' }, 'vague'],
  ['每采用一篇加1分或0.5分。', { weight: '10' }, 'leftover'],
  ['每少1次或2次扣1分。', { weight: '10' }, 'alternatives'],
  ['优秀得10分，良好比优秀少2分。', { weight: '10' }, 'leftover'],
  ['90%以上得10分，80%以上比90%以上少2分，其余不得分。', { weight: '10' }, 'leftover'],
  ['原每迟报一次扣1分，现改为每次扣2分。', { weight: '10' }, 'leftover'],
  ['每迟报一次扣1分，补报一次退0.5分。', { weight: '10' }, 'leftover'],
  ['每迟报、漏报各1次扣1分。', { weight: '10' }, 'levels'],
  ['满意度95%以得上满分，每低1个百分点扣1分。', { weight: '10' }, 'leftover'],
  ['第一名得10分，每降一位扣1分，满意度最后一名不得分。', { weight: '10' }, 'unrelated'],
];
