import type { RuleExample } from '../rule-kind.js';
import type { RuleType } from '../rule.js';
import { judgedExamples } from './judged.examples.js';
import { measuredExamples } from './measured.examples.js';

/** Worked examples of every kind: the tests run them and the reference page prints them. */
export const ruleExamples: Readonly<Record<RuleType, readonly RuleExample[]>> = {
  ...measuredExamples,
  ...judgedExamples,
};
