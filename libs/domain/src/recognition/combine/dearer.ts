import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../../scoring/points.js';
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
  // 每次扣1分，第三次起每次扣2分: the first two cost one each.
  const begins = one === undefined && isEachOne(first) ? other?.from : 2;
  if (one === undefined ? !isEachOne(first) : one.from !== 1 || one.open) return undefined;
  if (other?.open !== true || begins === undefined || begins < 2 || other.from !== begins) return undefined;
  const [low, high] = [reading.priceOf(first.effect), reading.priceOf(further.effect)];
  if (low === undefined || high === undefined || !isMore(low, '0') || !isMore(high, '0')) return undefined;
  if (![first, further].every(isPlain) || NAMED.test(wordsOf(further.when))) return undefined;
  const measure = quantityOf(further)?.measure;
  if (measure === undefined || measure !== (quantityOf(first)?.measure ?? measure)) return undefined;
  return twoPrices(reading, { subject: subjectOfFirst(first), measure, low, high, many: begins - 1 });
};

interface Prices {
  readonly subject: string;
  readonly measure: string;
  readonly low: string;
  readonly high: string;
  /** How many cost the lower price. */
  readonly many: number;
}

function twoPrices(reading: Reading, { subject, measure, low, high, many }: Prices): Rule | undefined {
  const weight = reading.needWeight(0);
  const { most, floor } = reading.ends();
  const all = formatPoints(multiplyPoints(parsePoints(low), pointsOf(many)));
  if (floor !== undefined || !isMore(weight, all) || (most !== undefined && !isMore(most, all)))
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
      { rule: { ...base, points: low, most: all }, weight: all },
      {
        rule: { ...base, points: high, free: many, ...(most !== undefined && { most: less(most, all) }) },
        weight: less(weight, all),
      },
    ],
  };
}

/** Says of the further ones that they are something else. */
const NAMED = /[一-龥]{2,}/;

/** 每次扣1分. */
const isEachOne = ({ when }: Statement): boolean => when.step?.direction === 'each' && when.nth === undefined;

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
