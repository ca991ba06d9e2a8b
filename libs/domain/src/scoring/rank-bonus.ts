import type { RankBonus } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { dividePoints, isZero, pointsOf, sumPoints, ZERO_POINTS, type Points } from './points.js';

export interface AwardedBonus {
  readonly unit: string;
  /** Competition ranking: who shares a place holds it, and the next place is skipped. */
  readonly rank: number;
  readonly points: Points;
}

/**
 * Bonuses by place from what was counted (十堰 2022: 采稿量并列的各得该名次分). Only units that get something, best first, units
 * of one place in the order given. Who counted less than the minimum holds no place.
 */
export function rankBonuses(
  bonus: RankBonus,
  counts: Readonly<Record<string, number>>,
): readonly AwardedBonus[] {
  const counted = Object.entries(counts).filter(([, count]) => count >= (bonus.minimumCount ?? 1));
  return counted
    .map(([unit, count]) => awarded(bonus, unit, count, counted))
    .filter(({ points }) => !isZero(points))
    .sort((a, b) => a.rank - b.rank);
}

function awarded(
  { points, ties }: RankBonus,
  unit: string,
  count: number,
  counted: readonly (readonly [string, number])[],
): AwardedBonus {
  const rank = 1 + counted.filter(([, other]) => other > count).length;
  const holders = counted.filter(([, other]) => other === count).length;
  const placePoints = (place: number): Points => {
    const declared = points[place - 1];
    return declared === undefined ? ZERO_POINTS : parsePoints(declared);
  };
  if (ties === 'share') return { unit, rank, points: placePoints(rank) };
  const taken = Array.from({ length: holders }, (_, index) => placePoints(rank + index));
  return { unit, rank, points: dividePoints(sumPoints(taken), pointsOf(holders)) };
}
