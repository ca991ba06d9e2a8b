import { tidy, wordsOf } from '../words-of.js';
import type { Combine } from './context.js';
import { isMore, less } from './decimals.js';
import { subjectOf } from './subject.js';
import { isShrinking } from './wordings.js';

/** 负增长的不得分，其余得满分: what is observed is the rate, not how often it fell. */
export const shrinking: Combine = (reading) => {
  const [first, rest, third] = reading.statements;
  if (first === undefined || third !== undefined) return undefined;
  const { when, effect } = first;
  const plain =
    when.ranges.length + when.bares.length === 0 &&
    [when.step, when.rank, when.last, when.date, when.nth, when.judged].every((one) => one === undefined);
  const price = effect.kind === 'deduct' && effect.per !== undefined ? undefined : reading.priceOf(effect);
  if (!plain || !isShrinking(tidy(wordsOf(when)))) return undefined;
  if (!reading.isZero(first) && price === undefined) return undefined;
  if (rest !== undefined && !(rest.when.otherwise && wordsOf(rest.when) === '' && reading.isFull(rest)))
    return undefined;
  const weight = reading.needWeight(when.at);
  if (rest === undefined) reading.assume('otherwise-full');
  const left = price === undefined || isMore(price, weight) ? '0' : less(weight, price);
  const name = wordsOf(when).replace(/(?:出现|为|是|呈)?(?:负增长|负(?:数|值)?)$/, '');
  return {
    type: 'banded',
    ...subjectOf(name),
    measure: '%',
    bands: [{ to: '0', points: left }],
    otherwise: weight,
  };
};
