import type { Comparator, Decimal, Limit } from '../../scoring/rules/index.js';
import type { End, RangePart } from '../phrase.js';
import { Unclear } from '../unclear.js';
import type { Reading } from './context.js';
import { same } from './decimals.js';

const counter = (op: Comparator, value: Decimal, measure: string | undefined): Limit => ({
  op,
  value,
  ...(measure !== undefined && { measure }),
});

export const lowerLimit = (end: End, measure?: string): Limit =>
  counter(end.included ? '>=' : '>', end.value, measure);
export const upperLimit = (end: End, measure?: string): Limit =>
  counter(end.included ? '<=' : '<', end.value, measure);

/** A one-sided range, or a point, as a limit. */
export function limitOf({ lower, upper, measure }: RangePart): Limit | undefined {
  if (lower !== undefined && upper !== undefined)
    return same(lower.value, upper.value) ? counter('=', lower.value, measure) : undefined;
  if (lower !== undefined) return lowerLimit(lower, measure);
  return upper === undefined ? undefined : upperLimit(upper, measure);
}

/** 以上 and 以下 without a word about the number itself. */
export function noteBoundary(reading: Reading, { lower, upper }: RangePart): void {
  for (const end of [lower, upper])
    if (end !== undefined && !end.stated) reading.assume('boundary-included', { value: end.value });
}

/** The target of the indicator beside the sentence. */
export function givenTarget(reading: Reading): Limit | undefined {
  const { target, comparator, targetMeasure } = reading.given;
  if (target === undefined) return undefined;
  return counter(comparator ?? '>=', target, targetMeasure);
}

/** Throws when the sentence and the options name different targets. */
export function agree(reading: Reading, said: Limit, at: number): Limit {
  const { target, targetMeasure } = reading.given;
  if (target !== undefined && !same(target, said.value))
    throw new Unclear('target-differs', at, { given: target, found: said.value });
  return said.measure === undefined && targetMeasure !== undefined
    ? { ...said, measure: targetMeasure }
    : said;
}
