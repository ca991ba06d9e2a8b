import type { Decimal } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';
import { isMore, same } from './decimals.js';
import type { Reading } from './context.js';
import type { Draft } from './settle-bands.js';

/**
 * What is scored goes up, down, or up to a best stretch and down again. 低于90%不得分，低于80%的扣2分 would give the worse value more,
 * because what is taken there is not taken from the full score; 90%以上得10分，95%以上得8分，其余不得分 has two of its points exchanged.
 */
export function refuseTurning(reading: Reading, drafts: readonly Draft[], rest: Decimal | undefined): void {
  refuseMixed(reading);
  const order = [...drafts].sort((a, b) => {
    if (a.lower === undefined || b.lower === undefined) return a.lower === undefined ? -1 : 1;
    return isMore(a.lower.value, b.lower.value) ? 1 : -1;
  });
  for (let index = 1; index < order.length - 1; index += 1) {
    const here = order[index] as Draft;
    const fell = order.slice(0, index).some(({ points }) => isMore(points, here.points));
    const rises = order.slice(index + 1).some(({ points }) => isMore(points, here.points));
    if (fell && rises) throw new Unclear('contradictory', here.at);
  }
  noteBestInside(reading, order, rest);
  const [lowest, highest] = [order[0], order.at(-1)];
  if (lowest === undefined || highest === undefined || rest === undefined || !same(rest, '0')) return;
  // A ladder that leaves its lower side to the rest, and falls although it goes away from it; the same downwards.
  const up =
    lowest.lower !== undefined && drafts.every(({ open }) => open) && isMore(lowest.points, highest.points);
  const down =
    highest.upper !== undefined && drafts.every(({ open }) => open) && isMore(highest.points, lowest.points);
  if (up || down) throw new Unclear('contradictory', Math.max(lowest.at, highest.at));
}

/** 80%-90%得10分，90%以上得8分: the best stretch lies between two that earn less. It may be meant, so it is named. */
function noteBestInside(reading: Reading, order: readonly Draft[], rest: Decimal | undefined): void {
  const best = order.reduce((most, one) => (isMore(one.points, most.points) ? one : most), order[0] as Draft);
  const { lower, upper } = best;
  const place = order.indexOf(best);
  if (order.length < 2 || lower === undefined || upper === undefined) return;
  const beyond = order.slice(place + 1).some(({ points }) => isMore(best.points, points));
  const before =
    order.slice(0, place).some(({ points }) => isMore(best.points, points)) ||
    (order[0]?.lower !== undefined && rest !== undefined && isMore(best.points, rest));
  if (beyond && before) reading.assume('best-inside', { from: lower.value, to: upper.value });
}

/** 90%以上得10分，90%以下得8分，80%以下扣2分: two off the ten, or off the eight? */
function refuseMixed(reading: Reading): void {
  const given = reading.statements.some(
    (one) => one.effect.kind === 'points' && !reading.isFull(one) && !reading.isZero(one),
  );
  const taken = reading.statements.find(({ effect }) => effect.kind === 'deduct');
  if (given && taken !== undefined) throw new Unclear('unrelated', taken.effect.at);
}
