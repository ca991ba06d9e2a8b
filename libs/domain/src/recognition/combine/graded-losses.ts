import { tidy, wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import type { Combine } from './context.js';
import { atLeastZero, less } from './decimals.js';
import { scaleOf } from './grade-order.js';

/** 优秀不扣分，良好扣1分，一般扣2分: grades of one scale, each with what is left of the weight. */
export const gradedLosses: Combine = (reading) => {
  const { statements } = reading;
  const named = statements.map((statement) => ({ statement, name: tidy(wordsOf(statement.when)) }));
  const scales = new Set(named.map(({ name }) => scaleOf(name)));
  if (named.length < 2 || scales.size > 1 || scales.has(-1)) return undefined;
  if (new Set(named.map(({ name }) => name)).size < named.length) return undefined;
  if (!statements.every(isBare)) return undefined;
  const grades = named.map(({ name, statement }) => {
    const price = reading.priceOf(statement.effect);
    const left =
      price === undefined
        ? reading.valueOf(statement)
        : atLeastZero(less(reading.needWeight(statement.when.at), price));
    return { name, points: left, taken: price !== undefined };
  });
  if (!grades.some(({ taken }) => taken)) return undefined;
  const known = grades.flatMap(({ name, points }) => (points === undefined ? [] : [{ name, points }]));
  return known.length < grades.length ? undefined : { type: 'grade-map', grades: known };
};

/** Nothing but a name; 良好的每次扣1分 counts. */
const isBare = ({ when, effect }: Statement): boolean =>
  when.ranges.length + when.bares.length === 0 &&
  [when.step, when.rank, when.last, when.date, when.nth].every((one) => one === undefined) &&
  !(effect.kind === 'deduct' && effect.per !== undefined);
