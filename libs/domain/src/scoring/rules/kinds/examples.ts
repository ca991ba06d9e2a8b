import type { RuleExample } from '../rule-kind.js';
import type { RuleType } from '../rule.js';
import { classedExamples } from './classed.examples.js';
import { composedExamples } from './composed.examples.js';
import { countedExamples } from './counted.examples.js';
import { judgedExamples } from './judged.examples.js';
import { valueExamples } from './value.examples.js';

/** Worked examples of every kind: the tests run them and the reference page prints them. */
export const ruleExamples: Readonly<Record<RuleType, readonly RuleExample[]>> = {
  ...valueExamples,
  ...countedExamples,
  ...classedExamples,
  ...judgedExamples,
  ...composedExamples,
};
