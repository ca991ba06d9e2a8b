import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, type Points } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { pointsIn, textIn } from './read.js';
import { unitOf } from './result-components.js';
import type { TotalledRow } from './result-grades.js';

/**
 * Ranks against finals, among all units and within each ranking group.
 * @param whole every unit of the result is there, so that places can be counted
 */
export function resultRankFindings(rows: readonly TotalledRow[], whole: boolean): readonly Finding[] {
  const groups = [...new Set(rows.map(({ row }) => textIn(row['rankingGroup'])))];
  return [
    ...inOrder(rows, 'rank', whole),
    ...groups.flatMap((group) =>
      inOrder(
        rows.filter(({ row }) => textIn(row['rankingGroup']) === group),
        'groupRank',
        whole,
      ),
    ),
  ];
}

type RankField = 'rank' | 'groupRank';

/** Ranks may fit the finals as they are written or as they should be: a final that is wrong has its own finding. */
function inOrder(rows: readonly TotalledRow[], field: RankField, whole: boolean): readonly Finding[] {
  const [written = [], right = []] = [placedIn(rows, field, false), placedIn(rows, field, true)].map(
    (placed) => {
      const wrong = rankFindings(placed, field);
      return wrong.length > 0 || !whole ? wrong : placeFindings(placed, field);
    },
  );
  return right.length === 0 ? [] : written;
}

interface Placed {
  readonly unit: string;
  readonly final: Points;
  readonly rank: number;
}

const placedIn = (rows: readonly TotalledRow[], field: RankField, right: boolean): readonly Placed[] =>
  rows.flatMap(({ row, expected }): readonly Placed[] => {
    const written = pointsIn(row['final']);
    const rank = row[field];
    if (written === undefined || typeof rank !== 'number') return [];
    return [{ unit: unitOf(row), final: right ? (expected ?? written) : written, rank }];
  });

/** A better final score has the better rank, and the same score the same rank. */
function rankFindings(placed: readonly Placed[], field: RankField): readonly Finding[] {
  const ordered = placed.toSorted((a, b) => a.rank - b.rank || a.unit.localeCompare(b.unit));
  return ordered.slice(1).flatMap((lower, index) => {
    const upper = ordered[index] as Placed;
    const compared = comparePoints(upper.final, lower.final);
    if (upper.rank === lower.rank ? compared === 0 : compared > 0) return [];
    return [
      findingOf('RESULT_RANK_WRONG', `units.${lower.unit}.${field}`, {
        upper: upper.unit,
        upperRank: String(upper.rank),
        lower: lower.unit,
        lowerRank: String(lower.rank),
        found: formatPoints(upper.final),
        expected: formatPoints(lower.final),
      }),
    ];
  });
}

/** The order is right; so are the places, if they are those of one way to count after a tie (1, 1, 3 or 1, 1, 2). */
function placeFindings(placed: readonly Placed[], field: RankField): readonly Finding[] {
  const better = ({ final }: Placed) => placed.filter((other) => comparePoints(other.final, final) > 0);
  const ways = [
    placed.filter((one) => one.rank !== better(one).length + 1),
    placed.filter(
      (one) => one.rank !== new Set(better(one).map((other) => formatPoints(other.final))).size + 1,
    ),
  ];
  const [competition = [], dense = []] = ways;
  if (competition.length === 0 || dense.length === 0) return [];
  return competition.map((one) =>
    findingOf('RESULT_PLACE_WRONG', `units.${one.unit}.${field}`, {
      unit: one.unit,
      found: String(one.rank),
      expected: String(better(one).length + 1),
    }),
  );
}
