import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** A second condition behind or before a share that more than full and nothing depends on, and tiers against their steps. */
export const REFUSED_SECOND: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['完成率100%，且资料齐全的得10分，每下降1%扣1分', { weight: '10' }, 'second-condition'],
  ['达到90%且通过验收得10分，达到80%得5分', { weight: '10' }, 'second-condition'],
  ['资料齐全、完成率95%以上得10分，90%以上得8分', { weight: '10' }, 'second-condition'],
  ['按时报送，完成率95%以上得10分，90%以上得8分', { weight: '10' }, 'second-condition'],
  ['100%按时报送得满分，每少1%扣1分', { weight: '10' }, 'second-condition'],
  ['覆盖率100%但发生投诉的得5分', { weight: '10' }, 'second-condition'],
  ['全部完成、无投诉得满分，完成80%以上得5分', { weight: '10' }, 'unrelated'],
  ['95%以上得5分，每降低1个百分点扣1分，低于92%的得3分', { weight: '5' }, 'contradictory'],
  ['95%以上得5分，每降低1个百分点扣1分，低于97%的得1分', { weight: '5' }, 'contradictory'],
  ['满意度低于90%的，每高1个百分点扣1分', { weight: '5' }, 'contradictory'],
  ['投诉率高于5%的，每低1个百分点扣1分', { weight: '5' }, 'contradictory'],
  ['未在岗的，发现一次扣1分，连续两次未在岗的扣3分', { weight: '5' }, 'levels'],
  ['内容公开得2分，时限公开得2分，方式公开得1分', { weight: '6' }, 'unrelated'],
  ['9月30日前开工得3分，10月31日前开工得2分，未开工的不得分', { weight: '3' }, 'year-missing'],
  ['未达标的扣2分', { weight: '10', target: '90' }, 'target-unused'],
  ['举办2场以上活动得满分，举办1场讲座得3分', { weight: '6' }, 'second-condition'],
];
