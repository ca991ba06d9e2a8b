import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/op.js';

export const op: SameKeys<typeof zh.op> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '=': 'exactly',
};
