import type { LiveStandingRow } from '@kaoping/contracts';

/** What moved in one row, as far as somebody would tell it. */
export interface RowChange {
  readonly name: string;
  readonly total: Moved<string> | null;
  readonly rank: Moved<number> | null;
}

interface Moved<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** The change to tell of, and how many other rows moved with it. */
export interface LatestChange extends RowChange {
  readonly others: number;
}

/**
 * Rows that have another total or rank than before; the most telling first: who moved most places, then the best placed.
 * A row that is new, or that had no value before, is no news.
 */
export function rowChanges(
  before: readonly LiveStandingRow[],
  after: readonly LiveStandingRow[],
): readonly RowChange[] {
  const known = new Map(before.map((row) => [row.unit, row]));
  return after
    .map((row) => ({ row, change: changeOf(known.get(row.unit), row) }))
    .filter(({ change }) => change.total !== null || change.rank !== null)
    .sort(
      (a, b) =>
        ownNews(b.change) - ownNews(a.change) ||
        places(b.change) - places(a.change) ||
        rankOf(a.row) - rankOf(b.row),
    )
    .map(({ change }) => change);
}

export function latestChange(changes: readonly RowChange[]): LatestChange | null {
  const [first, ...others] = changes;
  return first === undefined ? null : { ...first, others: others.length };
}

function changeOf(before: LiveStandingRow | undefined, row: LiveStandingRow): RowChange {
  return { name: row.name, total: moved(before?.total, row.total), rank: moved(before?.rank, row.rank) };
}

function moved<Value>(before: Value | null | undefined, after: Value | null): Moved<Value> | null {
  if (before === null || before === undefined || after === null || before === after) return null;
  return { before, after };
}

/** Who has another total moved by its own doing; who has only another rank was overtaken. */
function ownNews({ total }: RowChange): number {
  return total === null ? 0 : 1;
}

function places({ rank }: RowChange): number {
  return rank === null ? 0 : Math.abs(rank.after - rank.before);
}

function rankOf({ rank }: LiveStandingRow): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
