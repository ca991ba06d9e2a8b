import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/status.js';

export const status: SameKeys<typeof zh.status> = {
  '400': 'Not as it should be',
  '401': 'Sign in first',
  '403': 'Not allowed',
  '404': 'Not found',
  '405': 'Method not allowed',
  '406': 'No such format',
  '409': 'Does not fit how things stand',
  '412': 'Changed by somebody else',
  '413': 'Too large',
  '415': 'Type not taken',
  '429': 'Too many requests',
  '431': 'Headers too large',
  '500': 'Internal error',
  '503': 'Not available at the moment',
};
