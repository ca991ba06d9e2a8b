import type { RowChange, Standing, UnitResult } from './events.js';

/** Units whose final score, grade or place is another one, in the order of the new rows. */
export function rowChanges(
  before: readonly UnitResult[],
  after: readonly UnitResult[],
): readonly RowChange[] {
  const earlier = new Map(before.map((row) => [row.unit, standingOf(row)]));
  return after.flatMap((row) => {
    const was = earlier.get(row.unit);
    const now = standingOf(row);
    return was === undefined || isSame(was, now) ? [] : [{ unit: row.unit, before: was, after: now }];
  });
}

/** Two steps told as one: what came back to where it was is no change. */
export function mergedChanges(
  first: readonly RowChange[],
  second: readonly RowChange[],
): readonly RowChange[] {
  const merged = new Map(first.map((change) => [change.unit, change]));
  for (const change of second) {
    const { before } = merged.get(change.unit) ?? change;
    merged.set(change.unit, { ...change, before });
  }
  return [...merged.values()].filter(({ before, after }) => !isSame(before, after));
}

const standingOf = ({ final, grade, rank, groupRank }: UnitResult): Standing => ({
  ...{ final, grade, rank, groupRank },
});

function isSame(a: Standing, b: Standing): boolean {
  return a.final === b.final && a.grade === b.grade && a.rank === b.rank && a.groupRank === b.groupRank;
}
