import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { dividePoints, HUNDRED_POINTS, multiplyPoints } from '../../scoring/points.js';
import type { Decimal } from '../../scoring/rules/index.js';
import { isPercent } from '../measures.js';
import type { End, RangePart } from '../phrase.js';
import type { When } from '../outline.js';
import { Unclear } from '../unclear.js';
import { givenTarget } from './limits-of.js';
import { same } from './decimals.js';
import type { Reading } from './context.js';

const TARGET =
  '(?:目标值|目标任务|目标数|目标|计划数|计划值|计划任务|计划|任务数|任务量|任务|指标值|标准值|预算数|预算|定额)';
const AT_LEAST = new RegExp(
  `(?:不低于|不少于|不小于|达到或超过|达到|达|完成|大于等于|大于或等于|≥)(?:年度|年初|既定)?${TARGET}`,
);
const AT_MOST = new RegExp(
  `(?:不高于|不超过|不大于|未超过|未超出|不多于|小于等于|小于或等于|控制在|≤)(?:年度|年初|既定)?${TARGET}`,
);
const BELOW = new RegExp(`(?:低于|少于|小于|不足|未达到?|未完成|达不到|<)(?:年度|年初|既定)?${TARGET}`);
const ABOVE = new RegExp(`(?<![不未])(?:高于|大于|超过|超出|多于|>)(?:年度|年初|既定)?${TARGET}`);

/** Whether bands are told in percent of the indicator's own target: 低于目标值的80%不得分. */
export const inOwnTarget = ({ statements }: Reading): boolean =>
  statements.some(
    ({ when }) =>
      when.ranges.some(({ ofTarget }) => ofTarget === true) ||
      when.bares.some(({ quantity }) => quantity.ofTarget === true),
  );

/** The end that words set at the target itself: 不低于目标值的得满分, 低于目标值但…. */
export function endAtTarget({ words }: When): Pick<RangePart, 'lower' | 'upper'> {
  const text = words.map((one) => one.text).join('');
  const end = (included: boolean): End => ({ value: '100', included, stated: true });
  if (AT_MOST.test(text)) return { upper: end(true) };
  if (AT_LEAST.test(text)) return { lower: end(true) };
  if (BELOW.test(text)) return { upper: end(false) };
  return ABOVE.test(text) ? { lower: end(false) } : {};
}

/** Percent of the target as values in its own measure; without a target beside the sentence they stay percent. */
export function inMeasureOfTarget<T extends RangePart & { readonly at: number }>(
  reading: Reading,
  range: T,
): T {
  const target = givenTarget(reading);
  if (range.measure !== undefined && !isPercent(range.measure)) throw new Unclear('unrelated', range.at);
  if (target === undefined) return { ...range, measure: '%' };
  // 占预算的30%以内 beside a target of 30 %: the percentage itself is the value.
  if (isPercent(target.measure)) {
    const own = [range.lower, range.upper].some((end) => end !== undefined && same(end.value, target.value));
    if (own) return range;
    throw new Unclear('target-differs', range.at, {
      given: target.value,
      found: (range.lower ?? range.upper)?.value ?? '',
    });
  }
  reading.assume('of-target', { value: target.value });
  const part = (end: End): End => ({ ...end, value: partOfTarget(target.value, end.value) });
  const { measure: _measure, ...rest } = range;
  return {
    ...rest,
    ...(range.lower !== undefined && { lower: part(range.lower) }),
    ...(range.upper !== undefined && { upper: part(range.upper) }),
    ...(target.measure !== undefined && { measure: target.measure }),
  } as T;
}

const partOfTarget = (target: Decimal, percent: Decimal): Decimal =>
  formatPoints(dividePoints(multiplyPoints(parsePoints(target), parsePoints(percent)), HUNDRED_POINTS));
