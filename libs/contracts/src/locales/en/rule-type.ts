import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/rule-type.js';

export const ruleType: SameKeys<typeof zh.ruleType> = {
  proportional: 'In proportion to a target, at most the weight',
  'threshold-linear': 'Full at a threshold, points off for every step away from it',
  shortfall: 'Points off for every one missing to a counted target',
  accumulate: 'Points earned for every step reached',
  'deduct-per-occurrence': 'Points off for every breach, head, or breach of a class with its own price',
  checklist: 'Points off for every item missing, or for each clause that applies',
  'all-or-nothing': 'Full when a condition holds, else nothing',
  banded: 'Points by the band that holds the value, also with a second condition',
  'grade-map': 'Points by grade',
  lateness: 'Points off by days late',
  overrun: 'Points off for every percent step above a limit',
  'zero-if-none-else-deduct-per-missing':
    'Nothing where there is none, else points off for every one missing',
  'rank-ladder': 'Points or percent by place, first and last places, ties',
  'relative-to-best': 'In proportion to the best unit',
  'ballot-tally': 'Mean of the values on the valid ballots',
  survey: 'Rate of satisfied answers, read by another rule',
  'external-result': 'What another authority gave; pending until it has arrived',
  panel: 'Marks of weighted groups of raters, trimmed where there are enough',
  ledger: 'A base plus additions minus deductions',
  composite: 'Several rules about one indicator: all, any, mean, weighted, sum',
  manual: 'Given by a person, with a reason',
};
