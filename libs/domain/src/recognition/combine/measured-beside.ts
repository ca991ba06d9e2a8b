import type { Limit } from '../../scoring/rules/index.js';
import { isPercent } from '../measures.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Reading } from './context.js';
import { same } from './decimals.js';
import { exceeding } from './far-limits.js';
import { agree, limitOf, lowerLimit, noteBoundary, upperLimit } from './limits-of.js';
import type { Tier } from './tier.js';
import { isAll, isNothing, isShrinking } from './wordings.js';

/** What the clauses beside the one with the step say: where the score is full, where nothing is left, and a part in between. */
interface Beside {
  readonly full: Limit | undefined;
  readonly zeroWhen: Limit | undefined;
  /** 超出20%以上不得分: whether of an amount or of a rate is known with the target only. */
  readonly zeroOver: { readonly limit: Limit; readonly over: 'name' | 'verb' } | undefined;
  readonly tiers: readonly Tier[];
}

/** `own` has the step; every other clause must say where it begins, where it ends, or what is left in a part of it. */
export function clausesBeside(
  reading: Reading,
  own: Statement,
  step: NonNullable<Statement['when']['step']>,
  falling: boolean,
): Beside {
  let full: Limit | undefined;
  let zeroWhen: Limit | undefined;
  let zeroOver: Beside['zeroOver'];
  const tiers: Tier[] = [];
  for (const statement of reading.statements) {
    const { when } = statement;
    if (statement === own) continue;
    if (when.step !== undefined || when.ranges.length > 1) throw new Unclear('unrelated', when.at);
    const [range] = when.ranges;
    const [bare] = when.bares;
    const limit = range === undefined ? undefined : limitOf(range);
    if (reading.isFull(statement)) {
      if (full !== undefined) throw new Unclear('contradictory', when.at);
      if (limit !== undefined) full = agree(reading, limit, when.at);
      else if (range?.lower !== undefined && range.upper?.value === '100')
        full = agree(reading, lowerLimit(range.lower, range.measure), when.at);
      else if (range?.upper !== undefined && range.lower?.value === '0')
        full = agree(reading, upperLimit(range.upper, range.measure), when.at);
      else if (bare !== undefined && range === undefined) {
        const { value, measure } = bare.quantity;
        full = agree(
          reading,
          { op: falling ? '>=' : '<=', value, ...(measure !== undefined && { measure }) },
          bare.at,
        );
      } else if (range !== undefined) throw new Unclear('unrelated', when.at);
      else if (isAll(wordsOf(when)) && isPercent(step.quantity.measure))
        full = agree(reading, { op: '>=', value: '100', measure: '%' }, when.at);
      const lost = when.bares.find(({ quantity }) => full === undefined || !same(quantity.value, full.value));
      if (lost !== undefined) throw new Unclear('leftover', lost.at);
      if (when.date !== undefined) reading.assume('as-of', { words: when.date.text });
      if (range !== undefined) noteBoundary(reading, range);
    } else if (reading.isZero(statement)) {
      if (limit !== undefined) {
        if (range !== undefined) noteBoundary(reading, range);
        const over = isPercent(limit.measure) && !falling ? exceeding(range) : undefined;
        if (over !== undefined) zeroOver = { limit, over };
        else zeroWhen = limit;
      } else if (isNothing(wordsOf(when)) && when.ranges.length === 0 && when.bares.length === 0 && falling) {
        zeroWhen = { op: '<=', value: '0' };
        reading.assume('nothing-done');
      } else if (falling && isPercent(step.quantity.measure) && isShrinking(wordsOf(when)))
        zeroWhen = { op: '<', value: '0', measure: '%' };
      else throw new Unclear('unrelated', when.at);
    } else {
      const points = reading.valueOf(statement);
      const open = limit !== undefined && /</.test(limit.op) === falling && when.bares.length === 0;
      if (points === undefined || tiers.length > 0 || !open) throw new Unclear('unrelated', when.at);
      if (range !== undefined) noteBoundary(reading, range);
      tiers.push({ limit, points, at: when.at });
    }
  }
  return { full, zeroWhen, zeroOver, tiers };
}
