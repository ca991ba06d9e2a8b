import { aText, aboveZero, notNegative, objectOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  multiplyPoints,
  subtractPoints,
  ZERO_POINTS,
} from '../../points.js';
import type { RuleKind } from '../rule-kind.js';
import type { OverrunRule } from '../rule.js';
import { explained } from './explained.js';
import { positive, atLeast, deductionFaults, floorAgainst, said } from './faults.js';
import { ruleFields, stepsShape } from './fields.js';
import { needsValue } from './needs.js';
import { lessSteps, limitReached, stepsIn } from './steps.js';

/** 每超出10%扣2分 (芷江 2026, C1: a budget of 1581.043447 万元). */
export const overrun: RuleKind<OverrunRule> = {
  shape: ruleFields(
    'overrun',
    { limit: aboveZero, every: objectOf({ percent: aboveZero }), points: notNegative },
    {
      measure: aText,
      steps: stepsShape,
      zeroWhenOverPercent: notNegative,
      floor: notNegative,
      most: notNegative,
    },
  ),
  faults: (rule, weight) => [
    ...positive('limit', rule.limit),
    ...positive('every.percent', rule.every.percent),
    ...atLeast('zeroWhenOverPercent', rule.zeroWhenOverPercent, '0'),
    ...deductionFaults(rule, weight),
    ...floorAgainst(rule.floor, said('zeroWhenOverPercent', rule.zeroWhenOverPercent)),
  ],
  needs: ({ measure }, observation) => needsValue(measure, observation),
  score: (rule, weight, { value = '0' }) => {
    const limit = parsePoints(rule.limit);
    const over = subtractPoints(parsePoints(value), limit);
    const { subject, measure, every, points } = rule;
    const params = {
      subject,
      value,
      limit: rule.limit,
      measure,
      every: every.percent,
      points,
      partial: rule.steps,
    };
    if (comparePoints(over, ZERO_POINTS) <= 0) return explained('rule.overrun-none', weight, weight, params);
    const percent = multiplyPoints(dividePoints(over, limit), HUNDRED_POINTS);
    const { zeroWhenOverPercent: zeroOver } = rule;
    if (zeroOver !== undefined && comparePoints(percent, parsePoints(zeroOver)) > 0)
      return explained('rule.overrun-zero', ZERO_POINTS, weight, { ...params, percent, zeroOver });
    const steps = stepsIn(percent, parsePoints(every.percent), rule.steps);
    const end = limitReached(weight, steps, rule);
    return explained(`rule.overrun${end}`, lessSteps(weight, steps, rule), weight, {
      ...params,
      percent,
      stepCount: steps,
    });
  },
};
