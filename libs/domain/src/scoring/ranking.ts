import type { Scheme } from '../scheme/scheme.js';
import { comparePoints, type Points } from './points.js';

export interface Rankable {
  readonly unit: string;
  readonly rankingGroup: string;
  /** Rounded as the scheme declares, because ties read the rounded value; null: not ranked. */
  readonly points: Points | null;
}

export type Ranked<Entry extends Rankable> = Entry & {
  /** Among all units. */
  readonly rank: number | null;
  /** Among the units of its ranking group. */
  readonly groupRank: number | null;
};

/**
 * Ranks units that come in office order (机构序). The list is ready to be shown: best first, ties in office order,
 * units without points last.
 */
export function rankUnits<Entry extends Rankable>(
  units: readonly Entry[],
  ties: Scheme['ties'],
): readonly Ranked<Entry>[] {
  const ordered = inOrder(units);
  const ranks = ranksOf(ordered, ties);
  const groupRanks = new Map<string, number | null>();
  for (const group of new Set(ordered.map(({ rankingGroup }) => rankingGroup))) {
    const members = ordered.filter(({ rankingGroup }) => rankingGroup === group);
    for (const [unit, rank] of ranksOf(members, ties)) groupRanks.set(unit, rank);
  }
  return ordered.map((entry) => ({
    ...entry,
    rank: ranks.get(entry.unit) ?? null,
    groupRank: groupRanks.get(entry.unit) ?? null,
  }));
}

function inOrder<Entry extends Rankable>(units: readonly Entry[]): readonly Entry[] {
  // The sort is stable: equal units stay in office order.
  return [...units].sort((a, b) => {
    if (a.points === null || b.points === null) return Number(a.points === null) - Number(b.points === null);
    return comparePoints(b.points, a.points);
  });
}

function ranksOf(ordered: readonly Rankable[], ties: Scheme['ties']): ReadonlyMap<string, number | null> {
  const ranks = new Map<string, number | null>();
  let rank = 0;
  let before: Points | null = null;
  for (const [index, { unit, points }] of ordered.entries()) {
    if (points !== null && (before === null || comparePoints(points, before) !== 0)) {
      rank = ties === 'competition' ? index + 1 : rank + 1;
    }
    ranks.set(unit, points === null ? null : rank);
    before = points;
  }
  return ranks;
}
