import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** What is done without points, ends that two readings share, days and orders that a rule would lose. */
export const REFUSED_CONSEQUENCES: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['迟报的退回，漏报的每次扣1分', { weight: '10' }, 'no-price'],
  ['迟报的责令整改，漏报的扣2分', { weight: '10' }, 'no-price'],
  ['迟报的记录在案，漏报的每次扣1分', { weight: '10' }, 'no-price'],
  ['迟报的冷处理，漏报的每次扣1分', { weight: '10' }, 'no-price'],
  ['未完成的另择时间，逾期的每次扣1分', { weight: '10' }, 'no-price'],
  ['迟报通报批评，漏报每次扣1分', { weight: '10' }, 'no-price'],
  ['逾期的督办，漏报的每次扣1分', { weight: '10' }, 'no-price'],
  ['合格的约谈，不合格的扣5分', { weight: '10' }, 'no-price'],
  ['优秀得10分，合格的约谈，不合格不得分', { weight: '10' }, 'no-price'],
  ['优秀得10分，合格的，进行约谈，不合格不得分', { weight: '10' }, 'no-price'],
  ['按时完成得满分，逾期的督办，未完成的不得分', { weight: '10' }, 'no-price'],
  ['迟报一次扣1分，漏报的通报批评，瞒报一次扣3分', { weight: '10' }, 'no-price'],
  ['迟报一次扣1分，并通报批评，漏报一次扣2分', { weight: '10' }, 'no-price'],
  ['迟报一次扣1分并通报批评，漏报一次扣2分', { weight: '10' }, 'no-price'],
  ['迟报一次扣1分，情节严重的，追究责任', { weight: '10' }, 'no-price'],
  ['90%以上得10分，80%-90%约谈，80%以下不得分', { weight: '10' }, 'no-price'],
  ['合格率95%以上得满分，否则约谈主要负责人', { weight: '10' }, 'no-price'],
  ['每发现一次扣1分，扣到3分为止', { weight: '10' }, 'down-to'],
  ['95%以上得满分，每低1个百分点扣1分，直至扣到3分', { weight: '10' }, 'down-to'],
  ['9月底前完成得5分，每提前一个月加1分', { weight: '5' }, 'unrelated'],
  ['2026年9月30日前完成得满分，每提前10天加1分', { weight: '5' }, 'unrelated'],
  ['优秀5分良好6分', { weight: '6' }, 'contradictory'],
  ['优秀得10分，良好得8分，合格得9分', { weight: '10' }, 'contradictory'],
  ['一等奖1分，二等奖2分', { weight: '2' }, 'contradictory'],
];
