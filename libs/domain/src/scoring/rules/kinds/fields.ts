import { aDecimal, aText, objectOf, oneOf, type Shape } from '../../../shapes/index.js';
import type { RuleType } from '../rule.js';

export const limitShape: Shape = objectOf(
  { op: oneOf('>=', '>', '<=', '<', '='), value: aDecimal },
  { measure: aText },
);
export const stepsShape: Shape = oneOf('completed', 'begun', 'pro-rata');

/** Shape of a rule: its type, an optional subject, and its own fields. */
export const ruleFields = (
  type: RuleType,
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => objectOf({ type: oneOf(type), ...fields }, { subject: aText, ...optional });

/** Points, or `all` of the weight. */
export const priceShape: Shape = {
  check: (value, path) => (value === 'all' ? [] : aDecimal.check(value, path)),
  schema: () => ({ anyOf: [aDecimal.schema(), { const: 'all' }] }),
};
