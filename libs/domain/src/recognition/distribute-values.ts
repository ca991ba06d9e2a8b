import { isMore } from './combine/decimals.js';
import { isTime } from './measures.js';
import type { PhraseOf } from './phrase.js';
import type { Effect, Statement, When } from './outline.js';

type Range = When['ranges'][number];

/**
 * 低于80%、70%、60%的，分别扣1分、2分、3分: one statement for each of the numbers. A comparison before the first or behind the last
 * one is that of all; 1天、2天、3天及以上 go upwards to an open end that is the last one's own. Undefined where the numbers are
 * not as many as the effects, or anything else stands beside them.
 */
export function byValue(when: When, effects: readonly Effect[]): readonly Statement[] | undefined {
  const { ranges, bares } = when;
  const values: readonly (Range | PhraseOf<'bare'>)[] = [...ranges, ...bares].sort((a, b) => a.at - b.at);
  const plain =
    when.step === undefined &&
    when.rank === undefined &&
    when.date === undefined &&
    when.nth === undefined &&
    when.judged === undefined &&
    !when.otherwise;
  if (!plain || values.length < 2 || values.length !== effects.length) return undefined;
  const words = when.words.filter(
    ({ text, at }) => at < (values[0]?.at ?? 0) || !/^[、,和及与]*的?$/.test(text),
  );
  const subject = words.map(({ text }) => text).join('');
  const template = templateOf(ranges, bares, values);
  if (template === undefined && ranges.length > 0 && !goesUp(ranges, bares, values)) return undefined;
  const measure = measureOf(values.at(-1)) ?? measureOf(values[0]);
  if (values.some((value) => (measureOf(value) ?? measure) !== measure)) return undefined;
  return values.map((value, index): Statement => {
    const own = template === undefined ? value : { ...inPlaceOf(template, value, measure), subject };
    const one = own.kind === 'range' ? { ranges: [own], bares: [] } : { ranges: [], bares: [own] };
    return { when: { ...when, words, ...one }, effect: effects[index] ?? (effects[0] as Effect) };
  });
}

const valueOf = (one: Range | PhraseOf<'bare'>): string =>
  one.kind === 'bare' ? one.quantity.value : ((one.lower ?? one.upper)?.value ?? '0');

const measureOf = (one: Range | PhraseOf<'bare'> | undefined): string | undefined =>
  one === undefined ? undefined : one.kind === 'bare' ? one.quantity.measure : one.measure;

const isOpen = ({ lower, upper }: Range): boolean => (lower === undefined) !== (upper === undefined);

/** The one comparison, where it is that of all numbers. */
function templateOf(
  ranges: readonly Range[],
  bares: readonly PhraseOf<'bare'>[],
  values: readonly (Range | PhraseOf<'bare'>)[],
): Range | undefined {
  const [only] = ranges;
  if (only === undefined || ranges.length !== 1 || bares.length === 0 || !isOpen(only)) return undefined;
  if (only === values[0]) return only;
  return only === values.at(-1) && !goesUp(ranges, bares, values) ? only : undefined;
}

/** 1次、2次、3次及以上: counts and days upwards, each its own. */
function goesUp(
  ranges: readonly Range[],
  bares: readonly PhraseOf<'bare'>[],
  values: readonly (Range | PhraseOf<'bare'>)[],
): boolean {
  if (bares.length === 0) return ranges.every(isOpen);
  const last = values.at(-1);
  if (last?.kind !== 'range' || last.lower === undefined || ranges.length > 1) return false;
  const counts = last.measure !== undefined && (isTime(last.measure) || !/[%‰分元]/.test(last.measure));
  return (
    counts &&
    values.every((value, index) => index === 0 || isMore(valueOf(value), valueOf(values[index - 1] ?? value)))
  );
}

function inPlaceOf(template: Range, value: Range | PhraseOf<'bare'>, measure: string | undefined): Range {
  const number = valueOf(value);
  const { lower, upper } = template;
  return {
    ...template,
    at: value.at,
    end: value.end,
    ...(measure !== undefined && { measure }),
    ...(lower !== undefined && { lower: { ...lower, value: number } }),
    ...(upper !== undefined && { upper: { ...upper, value: number } }),
  };
}
