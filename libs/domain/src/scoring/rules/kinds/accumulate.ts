import {
  aDecimal,
  aFlag,
  aText,
  aboveZero,
  filled,
  listOf,
  notNegative,
  objectOf,
} from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  maxPoints,
  multiplyPoints,
  subtractPoints,
  ZERO_POINTS,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { RuleFault, RuleKind } from '../rule-kind.js';
import type { AccumulateRule } from '../rule.js';
import { explained } from './explained.js';
import {
  atLeast,
  contradiction,
  emptyNames,
  fieldNeeded,
  notAboveWeight,
  positive,
  repeatedNames,
} from './faults.js';
import { gainByClass, mostOf, needsClasses } from './gain-classes.js';
import { ruleFields, stepsShape } from './fields.js';
import { needsCount, needsValue } from './needs.js';
import { stepsIn } from './steps.js';

/** 每采用一篇得0.5分，最高不超过5分. Also earned from a threshold on: 80%得3分，每提高1%加0.5分. */
export const accumulate: RuleKind<AccumulateRule> = {
  shape: ruleFields(
    'accumulate',
    { step: aboveZero },
    {
      points: notNegative,
      prices: listOf(objectOf({ name: filled(), points: notNegative }, { most: notNegative })),
      above: aDecimal,
      base: notNegative,
      measure: aText,
      steps: stepsShape,
      most: notNegative,
      bonus: aFlag,
    },
  ),
  faults: (rule, weight) => [
    ...positive('step', rule.step),
    ...atLeast('points', rule.points, '0'),
    ...atLeast('base', rule.base, '0'),
    ...atLeast('most', rule.most, '0'),
    ...(rule.bonus === true
      ? []
      : [...notAboveWeight('base', rule.base, weight), ...notAboveWeight('most', rule.most, weight)]),
    ...(rule.base !== undefined &&
    rule.most !== undefined &&
    comparePoints(parsePoints(rule.base), parsePoints(rule.most)) > 0
      ? [contradiction('most', `base ${rule.base}`, `most ${rule.most}`)]
      : []),
    ...classFaults(rule),
  ],
  needs: ({ measure, prices }, observation) => {
    if (prices !== undefined) return needsClasses(prices, observation);
    return observation.value === undefined && observation.occurrences !== undefined
      ? needsCount('occurrences', observation)
      : needsValue(measure, observation, 'occurrences');
  },
  score: (rule, weight, observation) => {
    if (rule.prices !== undefined) return gainByClass(rule, rule.prices, weight, observation);
    const observed = parsePoints(reachedText(observation));
    const start = parsePoints(rule.above ?? '0');
    const params = {
      subject: rule.subject,
      value: reachedText(observation),
      measure: rule.measure,
      above: rule.above,
      base: rule.base ?? '0',
      step: rule.step,
      points: rule.points,
      partial: rule.steps,
    };
    if (comparePoints(observed, start) < 0)
      return explained('rule.accumulate-not-begun', ZERO_POINTS, weight, params);
    const steps = stepsIn(
      maxPoints(subtractPoints(observed, start), ZERO_POINTS),
      parsePoints(rule.step),
      rule.steps,
    );
    const earned = addPoints(
      parsePoints(rule.base ?? '0'),
      multiplyPoints(steps, parsePoints(rule.points ?? '0')),
    );
    const most = mostOf(rule, weight, earned);
    const capped = comparePoints(earned, most) > 0;
    const from = rule.above !== undefined ? '-above' : rule.base !== undefined ? '-base' : '';
    return explained(`rule.accumulate${from}${capped ? '-most' : ''}`, capped ? most : earned, weight, {
      ...params,
      stepCount: steps,
      earned,
      most: formatPoints(most),
    });
  },
};

/** Either one price or classes, which begin at nothing. */
function classFaults({ points, prices, above: start }: AccumulateRule): readonly RuleFault[] {
  const names = (prices ?? []).map(({ name }) => name);
  if (prices === undefined || prices.length === 0)
    return points === undefined ? [fieldNeeded('points', 'points | prices')] : [];
  return [
    ...(points === undefined ? [] : [contradiction('points', 'points', 'prices')]),
    ...(start === undefined ? [] : [contradiction('above', 'above', 'prices')]),
    ...emptyNames('prices', names),
    ...repeatedNames('prices', names),
    ...prices.flatMap((price, index) => [
      ...atLeast(`prices.${index}.points`, price.points, '0'),
      ...atLeast(`prices.${index}.most`, price.most, '0'),
    ]),
  ];
}

const reachedText = ({ value, occurrences = 0 }: Observation): string => value ?? String(occurrences);
