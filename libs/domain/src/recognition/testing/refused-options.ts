import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of `checked-options.ts`. */
export const REFUSED_OPTIONS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['A.10分；B.8分；C.6分', { weight: '10' }, 'leftover'],
  ['前三名得10分，其余得8分，后三名扣1分', { weight: '10' }, 'unrelated'],
  ['前三名加2分，后三名扣1分', { weight: '10' }, 'unrelated'],
  ['第一名得10分，第二名得8分，倒数第一名扣1分', { weight: '10' }, 'unrelated'],
  ['后三名分别扣1分、2分、3分', { weight: '10' }, 'leftover'],
  ['排名倒数第一、第二、第三的分别扣3分、2分、1分', { weight: '10' }, 'levels'],
  ['每发现一次扣1分（全年6次）', { weight: '10' }, 'leftover'],
  ['每少一篇扣1分（全年6次）', { weight: '10' }, 'leftover'],
  ['每少一次扣1分（每季度1次）', { weight: '10' }, 'leftover'],
  ['部分完成得三分之二的分值，全部完成得满分', { weight: '10' }, 'inexact'],
  ['不超过预算得5分，每超出5%扣1分，超出20%以上不得分', { weight: '5' }, 'target-missing'],
];
