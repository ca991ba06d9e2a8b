import { isSameValue } from './empty-ranges.js';
import type { Outline, When } from './outline.js';
import { inOneScale, inScaleOf, smallerScale } from './scales.js';

type Range = When['ranges'][number];

/**
 * 不低于5000万元且不高于1亿元, 满意度不低于80%且满意度不高于95%: two ends of one value that are told one by one are one stretch, no
 * second value. Those between which nothing lies are refused before.
 */
export const withStretches = (outline: Outline): Outline => ({
  ...outline,
  statements: outline.statements.map((one) => ({
    ...one,
    when: { ...one.when, ranges: one.when.or === undefined ? joined(one.when.ranges) : one.when.ranges },
  })),
});

function joined(ranges: readonly Range[]): readonly Range[] {
  const [first, second, third] = ranges;
  if (first === undefined || second === undefined || third !== undefined) return ranges;
  const [low, high] = first.lower === undefined ? [second, first] : [first, second];
  const apart = low.lower !== undefined && high.upper !== undefined;
  if (!apart || low.upper !== undefined || high.lower !== undefined || !isSameValue(first, second))
    return ranges;
  if (low.measure === undefined || high.measure === undefined || !inOneScale(low.measure, high.measure))
    return ranges;
  const measure = smallerScale(low.measure, high.measure);
  const { by: _low, ...lower } = { ...low.lower, value: inScaleOf(low.lower.value, low.measure, measure) };
  const { by: _high, ...upper } = {
    ...high.upper,
    value: inScaleOf(high.upper.value, high.measure, measure),
  };
  return [{ ...first, end: second.end, measure, lower, upper }];
}
