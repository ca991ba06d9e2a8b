import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Two things in one standard, classes within classes, who is later and gets more, numbers that cannot both hold. */
export const REFUSED_THINGS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['考核结果不为优秀得10分，良好得8分，合格得6分', { weight: '10' }, 'contradictory'],
  ['满意度≥90%得10分；60%≤知晓率＜90%得6分；满意度＜60%不得分', { weight: '10' }, 'unrelated'],
  ['党建考核结果为优秀得10分，综治考核结果为良好得8分，合格得6分', { weight: '10' }, 'unrelated'],
  ['上半年考核优秀得5分，下半年考核良好得3分', { weight: '5' }, 'unrelated'],
  ['预算完成率、资金到位率在95%以上计满分，每低于5%扣2分', { weight: '10' }, 'second-condition'],
  ['入学率、巩固率、毕业率达到98%以上得5分，否则不得分', { weight: '5' }, 'second-condition'],
  ['化学需氧量、氨氮排放量控制在100吨以内得满分', { weight: '5' }, 'second-condition'],
  ['达到95%得满分，每低1个百分点扣1分，低于95%不得分', { weight: '5' }, 'contradictory'],
  ['逾期3天内扣2分，逾期3天以上扣1分', { weight: '5' }, 'contradictory'],
  ['满意度90%以上得满分，每低5个百分点扣2分，扣完6分为止', { weight: '5' }, 'above-weight'],
  ['成本控制在500万元以内得10分，每超出10扣1分', { weight: '10' }, 'leftover'],
  ['发生一般及以上事故每起扣2分，较大事故每起扣5分', { weight: '10' }, 'levels'],
  ['逾期较长的扣2分，逾期较短的扣1分', { weight: '5' }, 'vague'],
  ['超超过100%的得5分', { weight: '5' }, 'leftover'],
  ['位居全省前列得5分', { weight: '5' }, 'vague'],
];
