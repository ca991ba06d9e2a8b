import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Places whose better ones nobody speaks of, and comparisons that could turn them round. */
export const REFUSED_RANKS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['保持全省第5位得满分，每退1位扣1分', { weight: '5' }, 'leftover'],
  ['第5名得满分，每降1位扣1分', { weight: '5' }, 'bands-gap'],
  ['排名达到第5名得满分，每降1位扣1分', { weight: '5' }, 'bands-gap'],
  ['第4-6名得3分，其余不得分', { weight: '5' }, 'bands-gap'],
  ['第1-3名得5分，第5-8名得3分', { weight: '5' }, 'bands-gap'],
  ['第1-3名得5分，低于第10名的不得分', { weight: '5' }, 'bands-gap'],
  ['第5名以前得满分，否则不得分', { weight: '5' }, 'leftover'],
  ['超过第5名不得分', { weight: '5' }, 'leftover'],
  ['未达到第5名的扣2分', { weight: '5' }, 'leftover'],
  ['力争第5名得满分', { weight: '5' }, 'leftover'],
  ['倒数第3名以内扣2分', { weight: '5' }, 'leftover'],
  ['排名低于上年第5名的扣2分', { weight: '5' }, 'leftover'],
  ['排名第5以后的扣2分', { weight: '5' }, 'leftover'],
  ['排名低于10的扣2分', { weight: '5' }, 'leftover'],
  ['1、2名得5分，3、4名得3分，其余得1分', { weight: '5' }, 'leftover'],
  ['一、二名得5分，三、四名得3分，其余得1分', { weight: '5' }, 'leftover'],
  ['综合排名不在后3名得满分，否则不得分', { weight: '5' }, 'leftover'],
  ['未进入后三名的得满分', { weight: '5' }, 'leftover'],
  ['低于第5名扣1分，低于第10名扣3分', { weight: '5' }, 'no-rule'],
];
