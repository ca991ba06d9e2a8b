import {
  aDecimal,
  aboveZero,
  aText,
  notNegative,
  objectOf,
  oneOf,
  type Shape,
} from '../../../shapes/index.js';
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

/** A limit that is something of itself: a target to be reached in proportion. */
export const limitAboveZero: Shape = objectOf(
  { op: oneOf('>=', '>', '<=', '<', '='), value: aboveZero },
  { measure: aText },
);

/** Points, or `all` of the weight. */
export const priceShape: Shape = {
  check: (value, path) => (value === 'all' ? [] : aDecimal.check(value, path)),
  schema: () => ({ anyOf: [notNegative.schema(), { const: 'all' }] }),
};
