import { byKey, type Shape } from '../../../shapes/index.js';
import type { RuleKind } from '../rule-kind.js';
import type { Rule, RuleOf, RuleType } from '../rule.js';
import { compositeOf } from './composite.js';
import { judgedKinds } from './judged.js';
import { measuredKinds } from './measured.js';

const simpleKinds: { readonly [T in Exclude<RuleType, 'composite'>]: RuleKind<RuleOf<T>> } = {
  ...measuredKinds,
  ...judgedKinds,
};

/** Every kind of rule, by its type; one that is missing here does not compile. */
export const ruleKinds: { readonly [T in RuleType]: RuleKind<RuleOf<T>> } = {
  ...simpleKinds,
  composite: compositeOf(kindOf, () => ruleShape),
};

/** Shape of a rule of any kind. */
export const ruleShape: Shape = byKey(
  'type',
  Object.fromEntries(Object.entries(ruleKinds).map(([type, { shape }]) => [type, shape])),
);

export function kindOf(rule: Rule): RuleKind<Rule> {
  return ruleKinds[rule.type];
}
