import { filled, notNegative, objectOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import { multiplyPoints, pointsOf, sumPoints, ZERO_POINTS, type Points } from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind } from '../rule-kind.js';
import type { ChecklistItem, ChecklistRule } from '../rule.js';
import { explained } from './explained.js';
import {
  allSaid,
  atLeast,
  deductionFaults,
  emptyList,
  emptyNames,
  floorAgainst,
  repeatedNames,
} from './faults.js';
import { priceShape, ruleFields } from './fields.js';
import { meantBy, unknownNames } from './names.js';
import { needsCount } from './needs.js';
import { endOf, lessPrice } from './steps.js';

/** 每少一项扣5分 (子洲 2020, items 10 and 11), and clauses at their own prices: 未明确分管领导的扣1分. */
export const checklist: RuleKind<ChecklistRule> = {
  shape: ruleFields(
    'checklist',
    { items: someOf(objectOf({ name: filled() }, { points: priceShape })) },
    { points: notNegative, floor: notNegative, most: notNegative },
  ),
  faults: (rule, weight) => [
    ...itemFaults(rule),
    ...deductionFaults(rule, weight),
    ...floorAgainst(rule.floor, ...allSaid('items', rule.items)),
  ],
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, observation) => {
    const { subject, most, points } = rule;
    const { failed } = observation;
    const params = { subject, most, points, items: rule.items.map(({ name }) => name).join('、') };
    if (failed === undefined) {
      const missing = numberOf(observation);
      if (missing === 0) return explained('rule.checklist-none', weight, weight, params);
      const taken = multiplyPoints(pointsOf(missing), parsePoints(commonPrice(rule) ?? '0'));
      return explained(
        `rule.checklist${endOf(weight, taken, rule)}`,
        lessPrice(weight, taken, rule),
        weight,
        {
          ...params,
          points: commonPrice(rule),
          missing,
          taken,
        },
      );
    }
    return byName(rule, weight, failed, params);
  },
};

function byName(
  rule: ChecklistRule,
  weight: Points,
  failed: readonly string[],
  params: Readonly<Record<string, string | undefined>>,
) {
  const names = rule.items.map(({ name }) => name);
  const meant = new Set(failed.map((name) => (names.length === 0 ? name : meantBy(name, names))));
  const priced: readonly ChecklistItem[] =
    names.length === 0
      ? [...meant].map((name) => ({ name: name ?? '' }))
      : rule.items.filter(({ name }) => meant.has(name));
  if (priced.length === 0) return explained('rule.checklist-none', weight, weight, params);
  const fatal = priced.find(({ points }) => points === 'all');
  if (fatal !== undefined)
    return explained('rule.checklist-all', ZERO_POINTS, weight, { ...params, name: fatal.name });
  const taken = sumPoints(priced.map(({ points }) => parsePoints(points ?? rule.points ?? '0')));
  const code = `rule.checklist-named${endOf(weight, taken, rule)}` as const;
  const scored = explained(code, lessPrice(weight, taken, rule), weight, { ...params, taken });
  const parts = priced.map(({ name, points }) => ({
    code: 'rule.clause' as const,
    params: { name, points: points ?? rule.points ?? '0' },
  }));
  return { ...scored, explanation: { ...scored.explanation, parts } };
}

/** The one price that a bare number of missing items has; undefined when items differ. */
function commonPrice({ points, items }: ChecklistRule): string | undefined {
  const prices = new Set(items.map((item) => item.points ?? points ?? ''));
  if (prices.size === 0) return points;
  const [price] = prices;
  return prices.size === 1 && price !== 'all' && price !== '' ? price : undefined;
}

const numberOf = ({ missing, occurrences }: Observation): number => missing ?? occurrences ?? 0;

function needsOf(rule: ChecklistRule, observation: Observation): readonly ObservationFault[] {
  const { failed, missing, occurrences } = observation;
  const names = rule.items.map(({ name }) => name);
  if (failed !== undefined)
    return names.length === 0
      ? []
      : [...unknownNames('failed', failed, names), ...repeatedFailures(failed, names)];
  const field = missing === undefined ? 'occurrences' : 'missing';
  if (missing === undefined && occurrences === undefined)
    return [{ code: 'OBSERVATION_MISSING', path: 'missing', params: { fields: 'missing | failed' } }];
  const wrong = needsCount(field, observation);
  if (wrong.length > 0 || numberOf(observation) === 0) return wrong;
  const more = moreThan(names, field, numberOf(observation));
  if (more.length > 0) return more;
  // Items at different prices: a number does not say which.
  if (commonPrice(rule) === undefined)
    return [{ code: 'OBSERVATION_MISSING', path: 'failed', params: { fields: 'failed' } }];
  return [];
}

/** One clause that is named twice, perhaps in other words, applies once: the second is a slip for another one. */
function repeatedFailures(failed: readonly string[], names: readonly string[]): readonly ObservationFault[] {
  const meant = failed.map((name) => meantBy(name, names));
  return failed.flatMap((found, index) => {
    const clause = meant[index];
    if (clause === undefined || meant.indexOf(clause) === index) return [];
    return [{ code: 'OBSERVATION_NAME_REPEATED', path: `failed.${index}`, params: { found } } as const];
  });
}

/** Of two clauses three cannot be missing; one alone may stand for a kind of thing that is missing several times. */
function moreThan(names: readonly string[], path: string, found: number): readonly ObservationFault[] {
  if (names.length < 2 || found <= names.length) return [];
  const params = { found: String(found), expected: `0 ~ ${names.length}` };
  return [{ code: 'OBSERVATION_VALUE_WRONG', path, params }];
}

function itemFaults({ items, points }: ChecklistRule): readonly RuleFault[] {
  const names = items.map(({ name }) => name);
  const unpriced =
    points === undefined && (items.length === 0 || items.some((item) => item.points === undefined));
  return [
    ...(unpriced
      ? [{ code: 'RULE_FIELD_NEEDED', path: 'points', params: { field: 'points' } } as const]
      : []),
    ...(unpriced ? [] : emptyList('items', items)),
    ...emptyNames('items', names),
    ...repeatedNames('items', names),
    ...items.flatMap((item, index) =>
      item.points === 'all' ? [] : atLeast(`items.${index}.points`, item.points, '0'),
    ),
  ];
}
