import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/component.js';

export const component: SameKeys<typeof zh.component> = {
  rollup: 'roll-up of cycles',
  target: 'target score',
  leader: 'leader evaluation',
  public: 'public evaluation',
  incentive: 'incentive',
  inspection: 'inspection deduction',
};
