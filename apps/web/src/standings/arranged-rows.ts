import type { LiveStandingRow } from '@kaoping/contracts';

/** Ranking groups with their number of units, in the order in which the office order comes upon them. */
export function rankingGroups(rows: readonly LiveStandingRow[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const { rankingGroup } of [...rows].sort((a, b) => a.officeOrder - b.officeOrder)) {
    groups.set(rankingGroup, (groups.get(rankingGroup) ?? 0) + 1);
  }
  return groups;
}

/** Rows of one group, or all with null: best rank first, ties in office order, who has no rank last. */
export function arrangedRows(
  rows: readonly LiveStandingRow[],
  group: string | null,
): readonly LiveStandingRow[] {
  return rows
    .filter(({ rankingGroup }) => group === null || rankingGroup === group)
    .sort((a, b) => place(a) - place(b) || a.officeOrder - b.officeOrder);
}

/** A number and not Infinity: the difference of two infinities is no order. */
function place({ rank }: LiveStandingRow): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
