import { notNegative } from '../../../shapes/index.js';
import { pointsOf, ZERO_POINTS } from '../../points.js';
import type { RuleKind } from '../rule-kind.js';
import type { ZeroIfNoneRule } from '../rule.js';
import { explained } from './explained.js';
import { deductionFaults, floorAgainst } from './faults.js';
import { ruleFields } from './fields.js';
import { needsCount, needsField } from './needs.js';
import { lessSteps, limitReached } from './steps.js';

/** 无核心指标不得分，缺一个扣1分 (子洲 2020, item 5). Present without a number: nothing is missing. */
export const zeroIfNone: RuleKind<ZeroIfNoneRule> = {
  shape: ruleFields(
    'zero-if-none-else-deduct-per-missing',
    { points: notNegative },
    { floor: notNegative, most: notNegative },
  ),
  faults: (rule, weight) => [
    ...deductionFaults(rule, weight),
    // Who has none at all gets nothing: that is what this kind is for.
    ...floorAgainst(rule.floor, 'present false'),
  ],
  needs: (_rule, observation) =>
    observation.missing === undefined
      ? needsField(observation, 'present', 'missing')
      : needsCount('missing', observation),
  score: (rule, weight, { present, missing = 0 }) => {
    const params = { subject: rule.subject, missing, points: rule.points };
    if (present === false) return explained('rule.none-present', ZERO_POINTS, weight, params);
    if (missing === 0) return explained('rule.none-missing', weight, weight, params);
    const end = limitReached(weight, pointsOf(missing), rule);
    return explained(`rule.missing${end}`, lessSteps(weight, pointsOf(missing), rule), weight, params);
  },
};
