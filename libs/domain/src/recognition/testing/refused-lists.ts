import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of lists, levels and steps that must not be read, and why. */
export const REFUSED_LISTS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['全年未发生安全事故得满分，发生投诉1起不得分', { weight: '5' }, 'unrelated'],
  ['全年未发生食品安全事故得满分，发生3起及以上的不得分', { weight: '5' }, 'bands-gap'],
  ['每获得一次国家级表彰加3分，省级表彰2次以上加2分', { weight: '5' }, 'unrelated'],
  ['具备以下条件各得1分：有工作计划、有工作总结等。', { weight: '3' }, 'leftover'],
  ['具备以下条件各得1分：有工作计划、有工作总结。', { weight: '3' }, 'weight-differs'],
  ['具备以下条件之一得1分：有工作计划、有工作总结、有会议记录。', { weight: '3' }, 'leftover'],
  ['延迟1个月扣1分，延迟2个月扣2分', { weight: '5' }, 'levels'],
  ['逾期1天扣1分，逾期5天扣3分，逾期10天以上不得分', { weight: '5' }, 'levels'],
  ['10天以内的每天扣0.2分', { weight: '5' }, 'unrelated'],
  ['低于80%、70%、60%的，分别扣1分、2分', { weight: '10' }, 'leftover'],
  ['逾期1天、2天的，分别扣1分、2分', { weight: '10' }, 'levels'],
  ['增速达到8%得8分，每高1个百分点加0.5分，每低1个百分点扣0.5分', {}, 'weight-missing'],
  ['每增加1件扣1分', { weight: '10' }, 'base-missing'],
  ['每增加一个百分点加0.5分，最高加2分', { weight: '2' }, 'base-missing'],
];
