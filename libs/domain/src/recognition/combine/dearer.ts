import type { Rule } from '../../scoring/rules/index.js';
import type { Statement } from '../outline.js';
import { wordsOf } from '../words-of.js';
import type { Combine, Reading } from './context.js';
import { isMore, less } from './decimals.js';
import { quantityOf } from './breaches.js';

/**
 * 首次扣1分，第二次起每次扣2分: the first ones cost one price, every further one another. Two parts that add up: what the first
 * ones can take, and the rest of the weight.
 */
export const dearer: Combine = (reading) => {
  const [first, further, third] = reading.statements;
  if (first === undefined || further === undefined || third !== undefined) return undefined;
  const [one, other] = [first.when.nth, further.when.nth];
  if (one?.from !== 1 || one.open || other?.open !== true || other.from !== 2) return undefined;
  const [low, high] = [reading.priceOf(first.effect), reading.priceOf(further.effect)];
  if (low === undefined || high === undefined || !isMore(low, '0') || !isMore(high, '0')) return undefined;
  if (![first, further].every(isPlain) || NAMED.test(wordsOf(further.when))) return undefined;
  const measure = quantityOf(further)?.measure;
  if (measure === undefined || measure !== (quantityOf(first)?.measure ?? measure)) return undefined;
  return twoPrices(reading, { subject: subjectOfFirst(first), measure, low, high });
};

interface Prices {
  readonly subject: string;
  readonly measure: string;
  readonly low: string;
  readonly high: string;
}

function twoPrices(reading: Reading, { subject, measure, low, high }: Prices): Rule | undefined {
  const weight = reading.needWeight(0);
  const { most, floor } = reading.ends();
  if (floor !== undefined || !isMore(weight, low) || (most !== undefined && !isMore(most, low)))
    return undefined;
  const base = {
    type: 'deduct-per-occurrence' as const,
    ...(subject !== '' && subject.length <= 30 && { subject }),
    measure,
  };
  return {
    type: 'composite',
    mode: 'sum',
    ...(subject !== '' && subject.length <= 30 && { subject }),
    parts: [
      { rule: { ...base, points: low, most: low }, weight: low },
      {
        rule: { ...base, points: high, free: 1, ...(most !== undefined && { most: less(most, low) }) },
        weight: less(weight, low),
      },
    ],
  };
}

/** Says of the further ones that they are something else. */
const NAMED = /[一-龥]{2,}/;

const isPlain = ({ when }: Statement): boolean =>
  when.ranges.length === 0 &&
  when.rank === undefined &&
  when.date === undefined &&
  when.once === undefined &&
  !when.otherwise &&
  when.bares.every(({ quantity }) => quantity.value === '1') &&
  (when.step === undefined || when.step.quantity.value === '1');

const subjectOfFirst = ({ when }: Statement): string =>
  wordsOf(when).replace(/(?:的|,)*(?:被)?(?:发现|发生|出现)?$/, '');
