import { isPercent, isTime } from '../measures.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { less, same } from './decimals.js';
import type { Reading } from './context.js';

type Range = Statement['when']['ranges'][number];

/** 3次以内每次扣0.5分: up to how many something is priced. */
export function endOfPrice({ when }: Statement): Range | undefined {
  const [range, second] = when.ranges;
  if (range === undefined || second !== undefined) return undefined;
  if (range.lower !== undefined || range.upper === undefined) return undefined;
  return isPercent(range.measure) || isTime(range.measure) ? undefined : range;
}

/**
 * From so many on nothing is left, where the price ends there: 3次以内每次扣0.5分，3次以上不得分. Who says so has the number
 * itself, else what is within. Nothing may be left open behind the price.
 */
export function zeroBehindPrice(reading: Reading, { upper, at }: Range): number {
  const behind = reading.statements.find((one) => reading.isZero(one) && one.when.ranges.length > 0);
  const [range] = behind?.when.ranges ?? [];
  const lower = range?.lower;
  if (upper === undefined || lower === undefined || range?.upper !== undefined)
    throw new Unclear('unrelated', at);
  const after = (end: { readonly value: string; readonly included: boolean }): string =>
    end.included ? less(end.value, '-1') : end.value;
  const from = lower.included ? lower.value : less(lower.value, '-1');
  if (same(after(upper), from)) return Number(from);
  if (!same(upper.value, lower.value) || (upper.stated && lower.stated))
    throw new Unclear('bands-gap', at, { from: upper.value, to: lower.value });
  if (!upper.stated && lower.stated) return Number(from);
  if (!upper.stated) reading.assume('boundary-lower', { value: upper.value });
  return Number(after(upper));
}
