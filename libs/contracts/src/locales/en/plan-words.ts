import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/plan-words.js';

export const sum: SameKeys<typeof zh.sum> = {
  group: 'group {{subject}}',
  category: 'category {{subject}}',
  total: 'total {{subject}}',
};

export const planColumn: SameKeys<typeof zh.planColumn> = {
  categoryNo: 'category number',
  category: 'category',
  categoryWeight: 'category weight',
  groupNo: 'group number',
  group: 'group',
  groupWeight: 'group weight',
  basis: 'basis',
  kind: 'kind',
  no: 'number',
  title: 'title',
  weight: 'weight',
  targets: 'targets',
  due: 'due date',
  units: 'responsible units',
  leaders: 'leaders',
  q1: 'first quarter',
  q2: 'second quarter',
  q3: 'third quarter',
  q4: 'fourth quarter',
  rule: 'rule',
  remarks: 'remarks',
};
