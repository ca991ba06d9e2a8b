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
      const wrong = rankFindings(placed, field, whole);
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

/** A better final score has the better rank, and the same score the same rank; each unit is told once. */
function rankFindings(placed: readonly Placed[], field: RankField, whole: boolean): readonly Finding[] {
  const ordered = placed.toSorted(
    (a, b) => a.rank - b.rank || comparePoints(b.final, a.final) || a.unit.localeCompare(b.unit),
  );
  const findings = ordered.slice(1).flatMap((lower, index) => {
    const upper = ordered[index] as Placed;
    const compared = comparePoints(upper.final, lower.final);
    if (upper.rank === lower.rank ? compared === 0 : compared > 0) return [];
    // The lower one may stand where it should, behind one that stands too high.
    const wrong = whole && lower.rank === placeOf(lower, placed) ? upper : lower;
    return [
      findingOf('RESULT_RANK_WRONG', `units.${wrong.unit}.${field}`, {
        upper: upper.unit,
        upperRank: String(upper.rank),
        upperFinal: formatPoints(upper.final),
        lower: lower.unit,
        lowerRank: String(lower.rank),
        lowerFinal: formatPoints(lower.final),
        found: String(wrong.rank),
        expected: whole ? String(placeOf(wrong, placed)) : besides(upper, compared),
        ...inGroup(field),
      }),
    ];
  });
  return findings.filter(({ place }, index) => findings.findIndex((one) => one.place === place) === index);
}

const inGroup = (field: RankField): { readonly variant?: string } =>
  field === 'groupRank' ? { variant: 'GROUP' } : {};

/** Where only some of the units are there, a place can be told from that of a neighbour alone. */
const besides = ({ rank }: Placed, compared: number): string =>
  compared === 0 ? String(rank) : compared < 0 ? `< ${rank}` : `> ${rank}`;

const better = ({ final }: Placed, placed: readonly Placed[]): readonly Placed[] =>
  placed.filter((other) => comparePoints(other.final, final) > 0);

/** As after a tie the places are counted: 1, 1, 3. */
const placeOf = (one: Placed, placed: readonly Placed[]): number => better(one, placed).length + 1;

/** The order is right; so are the places, if they are those of one way to count after a tie (1, 1, 3 or 1, 1, 2). */
function placeFindings(placed: readonly Placed[], field: RankField): readonly Finding[] {
  const dense = (one: Placed): number =>
    new Set(better(one, placed).map(({ final }) => formatPoints(final))).size + 1;
  const misplaced = placed.filter((one) => one.rank !== placeOf(one, placed));
  if (misplaced.length === 0 || placed.every((one) => one.rank === dense(one))) return [];
  return misplaced.map((one) =>
    findingOf('RESULT_PLACE_WRONG', `units.${one.unit}.${field}`, {
      unit: one.unit,
      found: String(one.rank),
      expected: String(placeOf(one, placed)),
      ...inGroup(field),
    }),
  );
}
