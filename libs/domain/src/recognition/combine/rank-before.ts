import type { Statement } from '../outline.js';
import { LAST_PLACE } from '../phrases/rank.js';
import type { Reading } from './context.js';

/** 低于第5名: the five that stand before it lose nothing. 第5名以后 may have the fifth or not. */
export function beforeFirst(
  reading: Reading,
  statement: Statement,
): readonly { readonly from: number; readonly to: number; readonly points: string }[] {
  const { when, effect } = statement;
  const { rank } = when;
  const behind = rank?.to === LAST_PLACE && rank.from > 1 && /[低差劣逊后]于|落后/.test(when.said);
  const taken = reading.priceOf(effect) !== undefined || reading.isZero(statement);
  if (rank === undefined || !behind || !taken) return [];
  reading.assume('otherwise-full');
  return [{ from: 1, to: rank.from - 1, points: reading.needWeight(effect.at) }];
}
