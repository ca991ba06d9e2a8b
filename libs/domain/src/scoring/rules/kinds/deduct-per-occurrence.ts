import {
  aText,
  countFrom,
  filled,
  listOf,
  notNegative,
  objectOf,
  oneOf,
  stated,
} from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import { multiplyPoints, pointsOf, ZERO_POINTS, type Points } from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind } from '../rule-kind.js';
import type { BreachPrice, DeductPerOccurrenceRule } from '../rule.js';
import { scoreByClass } from './breach-classes.js';
import { explained } from './explained.js';
import {
  allSaid,
  atLeast,
  contradiction,
  countAtLeast,
  deductionFaults,
  emptyNames,
  floorAgainst,
  repeatedNames,
  said,
} from './faults.js';
import { priceShape, ruleFields, stepsShape } from './fields.js';
import { repeatedMeanings, unknownNames } from './names.js';
import { needsCount } from './needs.js';
import { endOf, lessPrice, stepsIn } from './steps.js';

/**
 * 发现一处扣1分，扣完为止 (子洲 2020, items 1 to 4); 每人扣0.5分 (十堰 2022); and classes of breach, each at its own price
 * (迟报一次扣0.5分，漏报一次扣1分).
 */
export const deductPerOccurrence: RuleKind<DeductPerOccurrenceRule> = {
  shape: stated(
    ruleFields(
      'deduct-per-occurrence',
      {},
      {
        points: notNegative,
        per: countFrom(1),
        by: oneOf('occurrence', 'head'),
        measure: aText,
        prices: listOf(objectOf({ name: filled(), points: priceShape }, { most: notNegative })),
        free: countFrom(0),
        zeroFrom: countFrom(1),
        floor: notNegative,
        most: notNegative,
        steps: stepsShape,
      },
    ),
    { anyOf: [{ required: ['points'] }, { required: ['prices'] }] },
  ),
  faults: (rule, weight) => [
    ...priceFaults(rule),
    ...deductionFaults(rule, weight),
    ...floorAgainst(rule.floor, said('zeroFrom', rule.zeroFrom), ...allSaid('prices', rule.prices)),
  ],
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, observation) => {
    const { counts } = observation;
    return counts !== undefined && rule.prices !== undefined
      ? scoreByClass(rule, rule.prices, weight, counts)
      : byNumber(rule, weight, numberOf(rule, observation));
  },
};

function priceFaults({ points, prices, per, free, zeroFrom }: DeductPerOccurrenceRule): readonly RuleFault[] {
  const names = (prices ?? []).map(({ name }) => name);
  // Of several classes nobody can tell whose breaches are the free ones.
  const freeOfWhich = free !== undefined && free > 0 && names.length > 1;
  const unpriced = points === undefined && names.length === 0;
  return [
    ...(unpriced
      ? [{ code: 'RULE_FIELD_NEEDED', path: 'points', params: { field: 'points | prices' } } as const]
      : []),
    ...(freeOfWhich
      ? [{ code: 'RULE_CONTRADICTORY', path: 'free', params: { one: 'free', other: 'prices' } } as const]
      : []),
    ...countAtLeast('per', per, 1),
    ...countAtLeast('free', free, 0),
    ...countAtLeast('zeroFrom', zeroFrom, 1),
    ...(zeroFrom !== undefined && free !== undefined && zeroFrom <= free
      ? [contradiction('zeroFrom', `free ${free}`, `zeroFrom ${zeroFrom}`)]
      : []),
    ...emptyNames('prices', names),
    ...repeatedNames('prices', names),
    ...(prices ?? []).flatMap(({ points: price }, index) =>
      price === 'all' ? [] : atLeast(`prices.${index}.points`, price, '0'),
    ),
    ...(prices ?? []).flatMap(({ most }, index) => atLeast(`prices.${index}.most`, most, '0')),
  ];
}

function needsOf(rule: DeductPerOccurrenceRule, observation: Observation): readonly ObservationFault[] {
  const { prices } = rule;
  const { counts } = observation;
  if (counts !== undefined) {
    const names = prices?.map(({ name }) => name);
    const said = Object.keys(counts);
    return [
      ...(names === undefined
        ? []
        : [...unknownNames('counts', said, names), ...repeatedMeanings('counts', said, names)]),
      ...Object.keys(counts).flatMap((name) => needsCount(`counts.${name}`, observation, counts[name])),
    ];
  }
  const field = numberFields(rule).find((one) => observation[one] !== undefined);
  if (isNumberAmbiguous(rule) && (field === undefined || observation[field] !== 0))
    return [{ code: 'OBSERVATION_MISSING', path: 'counts', params: { fields: 'counts' } }];
  if (field !== undefined) return needsCount(field, observation);
  const wanted =
    rule.by === 'head'
      ? 'heads | occurrences'
      : prices === undefined
        ? 'occurrences'
        : 'occurrences | counts';
  return [{ code: 'OBSERVATION_MISSING', path: wanted.split(' ')[0] ?? '', params: { fields: wanted } }];
}

/** With several classes and no common price, a bare number (other than 0) does not say of what. */
function isNumberAmbiguous({ prices = [], points, per = 1 }: DeductPerOccurrenceRule): boolean {
  if (prices.some(({ most }) => most !== undefined)) return true;
  if (prices.length < 2 || points !== undefined || countable(prices).length === 1) return false;
  return per > 1 || new Set(prices.map((price) => price.points)).size > 1;
}

/** What is counted: a class that takes all does so once, so that a number beside it is of the others. */
const countable = (prices: readonly BreachPrice[]): readonly BreachPrice[] =>
  prices.filter(({ points }) => points !== 'all');

/** Where a bare number may stand, the best first. People are not breaches unless the rule counts people. */
function numberFields({
  by,
  measure,
}: DeductPerOccurrenceRule): readonly ('heads' | 'occurrences' | 'missing')[] {
  if (by === 'head') return ['heads', 'occurrences', 'missing'];
  return /^(?:人|人次|名)$/.test(measure ?? '')
    ? ['occurrences', 'heads', 'missing']
    : ['occurrences', 'missing'];
}

function numberOf(rule: DeductPerOccurrenceRule, observation: Observation): number {
  const field = numberFields(rule).find((one) => observation[one] !== undefined);
  if (field !== undefined) return observation[field] ?? 0;
  return Object.values(observation.counts ?? {}).reduce((all, one) => all + one, 0);
}

function byNumber(rule: DeductPerOccurrenceRule, weight: Points, number: number) {
  const { subject, measure, per = 1, free = 0, zeroFrom } = rule;
  const { prices = [] } = rule;
  const [only] = countable(prices).length === 1 ? countable(prices) : prices;
  const price = rule.points ?? only?.points ?? '0';
  const params = {
    subject,
    count: number,
    measure: measure ?? '',
    per,
    points: price,
    free,
    zeroFrom,
    most: rule.most,
    // One by one, none is ever begun.
    partial: per > 1 ? rule.steps : undefined,
  };
  const suffix = rule.by === 'head' ? '-head' : '';
  if (zeroFrom !== undefined && number >= zeroFrom)
    return explained('rule.occurrences-zero-from', ZERO_POINTS, weight, params);
  if (number === 0) return explained('rule.occurrences-none', weight, weight, params);
  if (price === 'all') return explained('rule.occurrences-all', ZERO_POINTS, weight, params);
  const charged = Math.max(number - free, 0);
  const taken = multiplyPoints(stepsIn(pointsOf(charged), pointsOf(per), rule.steps), parsePoints(price));
  const code = free > 0 ? '-free' : per > 1 ? '-per' : suffix;
  return explained(
    `rule.occurrences${code}${endOf(weight, taken, rule)}`,
    lessPrice(weight, taken, rule),
    weight,
    {
      ...params,
      charged,
      taken,
    },
  );
}
