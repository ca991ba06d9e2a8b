import { aText, aboveZero, notNegative } from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, pointsOf, subtractPoints, ZERO_POINTS } from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleKind } from '../rule-kind.js';
import type { ShortfallRule } from '../rule.js';
import { explained } from './explained.js';
import { positive, atLeast, contradictoryZero, deductionFaults, floorAgainst, limitSaid } from './faults.js';
import { limitShape, ruleFields, stepsShape } from './fields.js';
import { holds } from './limit.js';
import { needsCount, needsValue } from './needs.js';
import { lessSteps, limitReached, stepsIn } from './steps.js';
import { zeroParams } from './proportional.js';

/** 6次以上得满分，每少一次扣1分 (子洲 2020, items 7 to 9). */
export const shortfall: RuleKind<ShortfallRule> = {
  shape: ruleFields(
    'shortfall',
    { target: notNegative, points: notNegative },
    {
      measure: aText,
      per: aboveZero,
      steps: stepsShape,
      floor: notNegative,
      most: notNegative,
      zeroWhen: limitShape,
    },
  ),
  faults: (rule, weight) => [
    ...atLeast('target', rule.target, '0'),
    ...positive('per', rule.per),
    ...deductionFaults(rule, weight),
    ...contradictoryZero('zeroWhen', rule.zeroWhen, {
      ...{ op: '>=', value: rule.target },
      ...(rule.measure !== undefined && { measure: rule.measure }),
    }),
    ...floorAgainst(rule.floor, limitSaid('zeroWhen', rule.zeroWhen)),
  ],
  needs: (rule, observation) => {
    const faults = needsValue(rule.measure, observation, 'missing');
    if (observation.value !== undefined)
      return faults.some(({ path }) => path === 'value')
        ? faults
        : [...faults, ...negativeCount(rule, observation.value)];
    return observation.missing === undefined ? faults : [...faults, ...needsCount('missing', observation)];
  },
  score: (rule, weight, observation) => {
    const value = reached(rule, observation);
    const observed = parsePoints(value);
    const { subject, target, measure, points, zeroWhen, steps: partial } = rule;
    const per = rule.per ?? '1';
    const params = { subject, value, target, measure, per, points, partial };
    if (zeroWhen !== undefined && holds(zeroWhen, observed))
      return explained('rule.zero-limit', ZERO_POINTS, weight, { ...params, ...zeroParams(zeroWhen) });
    const missing = subtractPoints(parsePoints(target), observed);
    if (comparePoints(missing, ZERO_POINTS) <= 0)
      return explained('rule.shortfall-none', weight, weight, params);
    const steps = stepsIn(missing, parsePoints(per), partial);
    const end = limitReached(weight, steps, rule);
    // Three missing of one a week: minus two is nothing that anybody counted.
    const lack = comparePoints(observed, ZERO_POINTS) < 0 && observation.value === undefined ? '-lack' : '';
    return explained(`rule.shortfall${lack}${end}`, lessSteps(weight, steps, rule), weight, {
      ...params,
      missing,
      stepCount: steps,
    });
  },
};

/** Two missing is two below the target, which may be that of a month: more can be missing than it asks for. */
const reached = ({ target }: ShortfallRule, { value, missing = 0 }: Observation): string =>
  value ?? formatPoints(subtractPoints(parsePoints(target), pointsOf(missing)));

/** Rates and amounts may fall below 0; what is counted cannot. */
const MAY_FALL = /[%％元度]|百分点|千分点|℃/;

function negativeCount({ measure = '' }: ShortfallRule, found: string): readonly ObservationFault[] {
  if (MAY_FALL.test(measure) || comparePoints(parsePoints(found), ZERO_POINTS) >= 0) return [];
  return [{ code: 'OBSERVATION_VALUE_WRONG', path: 'value', params: { found, expected: '>= 0' } }];
}
