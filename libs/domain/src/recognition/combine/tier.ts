import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { dividePoints, multiplyPoints } from '../../scoring/points.js';
import type { Decimal, Limit, Rule } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';
import type { Reading } from './context.js';
import { isMore, less } from './decimals.js';

/** 低于92%的得1分 behind steps: beyond its limit the steps end, and so much is left. */
export interface Tier {
  readonly limit: Limit;
  readonly points: Decimal;
  readonly at: number;
}

/**
 * 95%以上得5分，每降低1个百分点扣1分，低于92%的得1分: the better of the steps, which end at the limit, and of what is left beyond it.
 * `rule` has the limit as its `zeroWhen`; `zero` is where nothing is left at all.
 */
export function withTier(reading: Reading, rule: Rule, tier: Tier, zero: Limit | undefined): Rule {
  const { limit, points, at } = tier;
  if (rule.type !== 'threshold-linear' && rule.type !== 'shortfall') throw new Unclear('unrelated', at);
  const weight = reading.needWeight(at);
  const falling = /</.test(limit.op);
  const start = rule.type === 'shortfall' ? rule.target : rule.full.value;
  const step = rule.type === 'shortfall' ? (rule.per ?? '1') : rule.step;
  const far = falling ? less(start, limit.value) : less(limit.value, start);
  const taken = multiplyPoints(dividePoints(parsePoints(far), parsePoints(step)), parsePoints(rule.points));
  // What lies beyond the limit cannot earn more than what lies before it.
  if (isMore('0', far) || isMore(points, less(weight, formatPoints(taken))))
    throw new Unclear('contradictory', at);
  if (zero !== undefined && isMore(zero.value, limit.value) === falling)
    throw new Unclear('contradictory', at);
  const ends = (end: Limit, upper: boolean): object =>
    upper
      ? { to: end.value, ...(/=/.test(end.op) && { toIncluded: true }) }
      : { from: end.value, ...(!/=/.test(end.op) && { fromIncluded: false }) };
  const kept = zero === undefined ? {} : ends({ ...zero, op: zero.op.includes('=') ? '<' : '<=' }, !falling);
  const { measure } = limit;
  return {
    type: 'composite',
    mode: 'any',
    ...(rule.subject !== undefined && { subject: rule.subject }),
    parts: [
      { rule: { ...rule, zeroWhen: limit } },
      {
        rule: {
          type: 'banded',
          ...(rule.subject !== undefined && { subject: rule.subject }),
          ...(measure !== undefined && { measure }),
          bands: [{ ...kept, ...ends(limit, falling), points }],
          otherwise: '0',
        },
      },
    ],
  };
}
