import { aboveZero, notNegative } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import { comparePoints, subtractPoints, ZERO_POINTS, type Points } from '../../points.js';
import type { RuleKind, RuleScore } from '../rule-kind.js';
import type { ThresholdLinearRule } from '../rule.js';
import { explained } from './explained.js';
import { positive, contradictoryZero, deductionFaults, floorAgainst, limitSaid } from './faults.js';
import { limitShape, ruleFields, stepsShape } from './fields.js';
import { holds } from './limit.js';
import { needsValue } from './needs.js';
import { zeroParams } from './proportional.js';
import { lessSteps, limitReached, stepsIn } from './steps.js';

/** 95%以上得满分，每下降1%扣1分，扣完为止 (子洲 2020, items 6 and 15); with `<=` it counts the steps above. */
export const thresholdLinear: RuleKind<ThresholdLinearRule> = {
  shape: ruleFields(
    'threshold-linear',
    { full: limitShape, step: aboveZero, points: notNegative },
    { steps: stepsShape, floor: notNegative, most: notNegative, zeroWhen: limitShape },
  ),
  faults: (rule, weight) => [
    ...positive('step', rule.step),
    ...deductionFaults(rule, weight),
    ...contradictoryZero('zeroWhen', rule.zeroWhen, rule.full),
    ...floorAgainst(rule.floor, limitSaid('zeroWhen', rule.zeroWhen)),
  ],
  needs: ({ full }, observation) => needsValue(full.measure, observation),
  score: (rule, weight, { value = '0' }) => lessBySteps(rule, weight, parsePoints(value), value),
};

/** @param value as the explanation shows it; what is observed may be a rate that no decimal holds */
export function lessBySteps(
  rule: ThresholdLinearRule,
  weight: Points,
  observed: Points,
  value: string,
): RuleScore {
  const { full, zeroWhen, subject, step, points } = rule;
  const params = {
    subject,
    value,
    op: full.op,
    target: full.value,
    measure: full.measure,
    step,
    points,
    partial: rule.steps,
  };
  if (zeroWhen !== undefined && holds(zeroWhen, observed))
    return explained('rule.zero-limit', ZERO_POINTS, weight, { ...params, ...zeroParams(zeroWhen) });
  if (holds(full, observed)) return explained('rule.full', weight, weight, params);
  const distance = distanceFrom(parsePoints(full.value), observed);
  const steps = stepsIn(distance, parsePoints(step), rule.steps);
  const score = lessSteps(weight, steps, rule);
  const compared = comparePoints(observed, parsePoints(full.value));
  const side = compared < 0 ? 'below' : 'above';
  // Not above the limit, and no distance below it either: no step is begun.
  if (compared === 0) return explained('rule.threshold-at', score, weight, params);
  const end = limitReached(weight, steps, rule);
  return explained(`rule.threshold-${side}${end}`, score, weight, {
    ...params,
    distance,
    stepCount: steps,
  });
}

function distanceFrom(limit: Points, observed: Points): Points {
  const distance = subtractPoints(limit, observed);
  return comparePoints(distance, ZERO_POINTS) < 0 ? subtractPoints(observed, limit) : distance;
}
