import { formatPoints, parsePoints } from '../../points-text.js';
import {
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  minPoints,
  maxPoints,
  multiplyPoints,
  ONE_POINT,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import { notNegative } from '../../../shapes/index.js';
import type { RuleKind, RuleScore } from '../rule-kind.js';
import type { Limit, ProportionalRule } from '../rule.js';
import { explained } from './explained.js';
import { contradictoryZero, deductionFaults, floorAgainst, limitSaid, positive } from './faults.js';
import { limitAboveZero, limitShape, ruleFields } from './fields.js';
import { holds } from './limit.js';
import { needsValue } from './needs.js';

/**
 * 按比例得分 (芷江 2026, Q1 to Q10 and L1 to L3): reached ÷ target of the weight, at most all of it; of a ceiling (`<=`, `<`)
 * target ÷ reached.
 */
export const proportional: RuleKind<ProportionalRule> = {
  shape: ruleFields('proportional', { target: limitAboveZero }, { zeroWhen: limitShape, floor: notNegative }),
  faults: ({ target, zeroWhen, floor }, weight) => [
    ...positive('target.value', target.value),
    ...contradictoryZero('zeroWhen', zeroWhen, target),
    ...deductionFaults({ ...(floor !== undefined && { floor }) }, weight),
    ...floorAgainst(floor, limitSaid('zeroWhen', zeroWhen)),
  ],
  needs: ({ target }, observation) => needsValue(target.measure, observation),
  score: (rule, weight, { value = '0' }) => reachedPart(rule, weight, parsePoints(value), value),
};

/** @param value as the explanation shows it; what is observed may be a rate that no decimal holds */
export function reachedPart(
  rule: ProportionalRule,
  weight: Points,
  observed: Points,
  value: string,
): RuleScore {
  const { target, zeroWhen, subject } = rule;
  const zero = zeroWhen !== undefined && holds(zeroWhen, observed);
  const part = zero ? ZERO_POINTS : partReached(target, observed);
  const params = {
    subject,
    value,
    op: target.op,
    target: target.value,
    measure: target.measure,
    percent: formatPoints(multiplyPoints(part, HUNDRED_POINTS)),
  };
  if (zero) return explained('rule.zero-limit', ZERO_POINTS, weight, { ...params, ...zeroParams(zeroWhen) });
  const full = part === ONE_POINT;
  const own = multiplyPoints(weight, part);
  const score = maxPoints(own, parsePoints(rule.floor ?? '0'));
  if (score !== own)
    return explained('rule.proportional-floor', score, weight, { ...params, floor: rule.floor });
  return explained(full ? 'rule.full' : 'rule.proportional', own, weight, params);
}

/** Where nothing is earned, for the explanation. */
export const zeroParams = (zeroWhen: Limit): Readonly<Record<string, string>> => ({
  zeroOp: zeroWhen.op,
  zeroAt: zeroWhen.value,
});

/** `ONE_POINT` itself when all is reached, 0 to 1 else. */
function partReached({ op, value }: Limit, observed: Points): Points {
  const goal = parsePoints(value);
  if (holds({ op: op === '=' ? '>=' : op, value }, observed)) return ONE_POINT;
  if (op === '<=' || op === '<')
    return isZero(observed) ? ONE_POINT : minPoints(dividePoints(goal, observed), ONE_POINT);
  return minPoints(maxPoints(dividePoints(observed, goal), ZERO_POINTS), ONE_POINT);
}
