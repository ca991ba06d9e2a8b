import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/input.js';

export const input: SameKeys<typeof zh.input> = {
  breach: 'rule that was broken',
  description: 'description',
  place: 'place',
  text: 'answer',
  matter: 'matter',
  requirement: 'requirement',
  plan: 'plan',
  report: 'report',
  opinion: 'opinion',
  meeting: 'meeting',
  minutesNumber: 'number of the minutes',
  number: 'number of the bulletin',
  problems: 'problems',
  requirements: 'requirements',
};
