import type { Limit } from '../../scoring/rules/index.js';
import { isTargetReached, isNothing } from './wordings.js';
import {
  agree,
  givenTarget,
  isMore,
  limitOf,
  noteBoundary,
  oneSubject,
  same,
  subjectOf,
  upperLimit,
  lowerLimit,
  type Combine,
  type Reading,
} from './context.js';
import { wordsOf, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

/** 按比例得分, 实际完成/计划完成×分值; 以最高值为满分，其他按比例. */
export const ratio: Combine = (reading) => {
  const { statements } = reading;
  const best = statements.find(({ effect }) => effect.kind === 'best');
  if (best !== undefined) {
    const other = statements.find((statement) => statement !== best);
    if (other !== undefined) throw new Unclear('unrelated', other.when.at);
    const { effect } = best;
    return {
      type: 'relative-to-best',
      better: effect.kind === 'best' ? effect.better : 'higher',
      ...subjectOf(wordsOf(best.when)),
    };
  }
  const sharing = statements.filter(({ effect }) => effect.kind === 'ratio');
  const [own] = sharing;
  if (own === undefined || own.effect.kind !== 'ratio') return undefined;
  if (sharing.length > 1) throw new Unclear('unrelated', sharing[1]?.effect.at ?? 0);
  if (own.when.step !== undefined) throw new Unclear('contradictory', own.effect.at);
  oneSubject(statements);
  const others = statements.filter((statement) => statement !== own);
  let target: Limit | undefined;
  let zeroWhen: Limit | undefined;
  let reached = false;
  for (const statement of others) {
    const [range] = statement.when.ranges;
    const [bare] = statement.when.bares;
    const limit = range === undefined ? undefined : limitOf(range);
    const words = wordsOf(statement.when);
    if (statement.when.step !== undefined || statement.when.ranges.length > 1)
      throw new Unclear('unrelated', statement.when.at);
    if (reading.isFull(statement)) {
      if (target !== undefined) throw new Unclear('contradictory', statement.when.at);
      if (limit !== undefined) target = agree(reading, limit, statement.when.at);
      else if (bare !== undefined) {
        const { value, measure } = bare.quantity;
        target = agree(reading, { op: '>=', value, ...(measure !== undefined && { measure }) }, bare.at);
      } else if (range?.lower !== undefined && range.upper?.value === '100') {
        target = agree(reading, lowerLimit(range.lower, range.measure), statement.when.at);
      } else if (isTargetReached(words) || words !== '') reached = true;
      else throw new Unclear('unrelated', statement.when.at);
    } else if (reading.isZero(statement)) {
      if (limit !== undefined) {
        zeroWhen = limit;
        if (range !== undefined) noteBoundary(reading, range);
      } else if (statement.when.otherwise || isNothing(words)) reading.assume('nothing-done');
      else throw new Unclear('unrelated', statement.when.at);
    } else throw new Unclear('unrelated', statement.when.at);
  }
  const [range] = own.when.ranges;
  if (own.when.ranges.length > 1) throw new Unclear('unrelated', own.when.at);
  if (range?.upper !== undefined && !/^(?:<|<=)$/.test(target?.op ?? '')) {
    const beginning = { ...range.upper, included: true };
    if (target === undefined) target = agree(reading, lowerLimit(beginning, range.measure), range.at);
    else if (!same(target.value, range.upper.value)) throw new Unclear('bands-gap', range.at);
  } else if (range?.lower !== undefined && range.upper === undefined) {
    if (target !== undefined && /</.test(target.op)) {
      if (!same(target.value, range.lower.value)) throw new Unclear('bands-gap', range.at);
    } else if (zeroWhen !== undefined ? !same(zeroWhen.value, range.lower.value) : false)
      throw new Unclear('bands-gap', range.at);
    else if (zeroWhen === undefined && reading.given.target === undefined && target === undefined)
      target = lowerLimit(range.lower, range.measure);
  }
  if (range?.lower !== undefined && range.upper !== undefined && zeroWhen === undefined) {
    zeroWhen = upperLimit({ ...range.lower, included: !range.lower.included }, range.measure);
    reading.assume('zero-below', { value: range.lower.value });
  }
  const { over } = own.effect;
  if (over !== undefined) {
    const by: Limit = {
      op: '>=',
      value: over.value,
      ...(over.measure !== undefined && { measure: over.measure }),
    };
    if (target !== undefined && !same(target.value, over.value))
      throw new Unclear('contradictory', own.effect.at);
    target ??= agree(reading, by, own.effect.at);
  }
  target ??= fallback(reading, own, reached, statements);
  if (own.effect.inverse && !/</.test(target.op)) target = { ...target, op: '<=' };
  if (
    own.effect.times !== undefined &&
    reading.weight !== undefined &&
    !same(own.effect.times, reading.weight)
  )
    throw new Unclear('weight-differs', own.effect.at, { weight: reading.weight, found: own.effect.times });
  if (zeroWhen !== undefined) {
    if (zeroWhen.measure === undefined && target.measure !== undefined)
      zeroWhen = { ...zeroWhen, measure: target.measure };
    const falling = /</.test(target.op);
    const wrong = falling ? isMore(target.value, zeroWhen.value) : isMore(zeroWhen.value, target.value);
    if (wrong || /</.test(zeroWhen.op) === falling) throw new Unclear('contradictory', own.when.at);
  }
  const words = statements
    .map(({ when }) => when.ranges[0]?.subject ?? wordsOf(when))
    .find((text) => text !== '');
  return {
    type: 'proportional',
    ...subjectOf(isTargetReached(words ?? '') ? '' : (words ?? '')),
    target,
    ...(zeroWhen !== undefined && { zeroWhen }),
  };
};

/** The target that the sentence does not name: the indicator's, or 100 % of a rate. */
function fallback(reading: Reading, own: Statement, reached: boolean, all: readonly Statement[]): Limit {
  const given = givenTarget(reading);
  if (given !== undefined) {
    reading.assume('target-given', { value: given.value });
    return given;
  }
  const words = all.map(({ when }) => wordsOf(when)).join('');
  if (
    reached ||
    !(own.effect.kind === 'ratio') ||
    !/率|比例|占比|进度|满意度/.test(`${words}${own.effect.named ?? ''}`)
  )
    throw new Unclear('target-missing', own.effect.at);
  reading.assume('target-hundred');
  return { op: '>=', value: '100', measure: '%' };
}
