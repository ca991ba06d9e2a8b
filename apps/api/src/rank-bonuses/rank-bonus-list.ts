import type { RankAward, RankBonus } from '@kaoping/domain';
import type { RankBonusLine } from '@kaoping/read-models';
import { decimalOrder } from '../lists/decimal-order.js';
import { column, is, type List } from '../lists/list.js';

/** One award of a bonus, so that a table of them can be checked by hand. */
export interface RankBonusRow extends RankAward {
  readonly bonus: string;
  /** What is counted (采稿量), as the scheme names it. */
  readonly of: string;
  readonly count: number;
  /** Why the awards were revised; null for the first ones. */
  readonly reason: string | null;
  readonly awardedAt: string | null;
}

export function awardRows(line: RankBonusLine, rule: RankBonus | undefined): readonly RankBonusRow[] {
  const { bonus, awards, counts, reason, stamp } = line;
  return awards.map((award) => ({
    ...award,
    ...{ bonus, of: rule?.of ?? bonus, count: counts[award.unit] ?? 0, reason, awardedAt: stamp.at },
  }));
}

export const RANK_BONUS_LIST: List<RankBonusRow> = {
  name: 'rank-bonuses',
  key: ({ bonus, rank, unit }) => `${bonus}_${String(rank).padStart(5, '0')}_${unit}`,
  filters: { unit: is(({ unit }) => unit), bonus: is(({ bonus }) => bonus) },
  sorts: {
    bonus: ({ bonus }) => bonus,
    rank: ({ rank }) => rank,
    unit: ({ unit }) => unit,
    points: ({ points }) => decimalOrder(points),
  },
  sort: 'bonus',
  columns: {
    bonus: column(({ bonus }) => bonus),
    bonusOf: column(({ of }) => of),
    unit: column(({ unit }) => unit),
    bonusCount: column(({ count }) => count),
    rank: column(({ rank }) => rank),
    grantedPoints: column(({ points }) => points),
    revisedReason: column(({ reason }) => reason),
    recordedAt: column(({ awardedAt }) => awardedAt),
  },
};
