import { Unclear } from '../unclear.js';
import { isMore, less } from './decimals.js';

const MOST_PLACES = 50;

/** 第一名得10分，每降一位扣1分，第十名及以后不得分: the places from the second to the ninth, one by one. */
export function untilRest(
  places: readonly { readonly to: number; readonly points: string }[],
  each: string,
  rest: { readonly from: number; readonly points: string },
): readonly { readonly from: number; readonly to: number; readonly points: string }[] {
  const end = places.reduce((one, other) => (other.to > one.to ? other : one), { to: 0, points: '0' });
  if (rest.from <= end.to || rest.from - end.to > MOST_PLACES) throw new Unclear('contradictory', 0);
  let { points } = end;
  const until = Array.from({ length: rest.from - end.to - 1 }, (_, index) => {
    points = isMore(points, each) ? less(points, each) : '0';
    return { from: end.to + 1 + index, to: end.to + 1 + index, points };
  });
  // 第十名及以后得3分, where the ninth has two.
  if (isMore(rest.points, points)) throw new Unclear('contradictory', 0);
  return until;
}
