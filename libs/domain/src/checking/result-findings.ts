import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, ZERO_POINTS, type Points } from '../scoring/points.js';
import { resultRows } from './document-kind.js';
import { findingOf, type Finding } from './finding.js';
import { labelIn, labelOf, partsOf } from './lines.js';
import { isBlank, objectIn, pointsIn, textIn, type Json } from './read.js';
import { differing } from './sums.js';

/** A computed result: ranks against scores, scores within their weights, and what a document claimed beside it. */
export function resultFindings(document: Json): readonly Finding[] {
  const rows = resultRows(document);
  return [
    ...weightsFinding(objectIn(document['weights']) ?? {}),
    ...rows.flatMap((row) => [...rangeFindings(row), ...claimFindings(row)]),
    ...rankFindings(rows, 'rank'),
    ...[...new Set(rows.map(({ rankingGroup }) => textIn(rankingGroup)))].flatMap((group) =>
      rankFindings(
        rows.filter(({ rankingGroup }) => textIn(rankingGroup) === group),
        'groupRank',
      ),
    ),
  ];
}

const unitOf = (row: Json): string => labelIn(row['name']) || labelIn(row['unit']);

/** A declared total that is missed is a fault unless somebody answers for it. */
function weightsFinding(weights: Json): readonly Finding[] {
  const wrong = differing(pointsIn(weights['found']), pointsIn(weights['declared']));
  if (wrong === undefined || !isBlank(weights['acknowledged'])) return [];
  return [findingOf('WEIGHTS_SUM_WRONG', 'weights', { ...wrong, name: '' })];
}

function rangeFindings(row: Json): readonly Finding[] {
  return partsOf(row, 'indicators', `units.${unitOf(row)}`).flatMap(({ json, place }) => {
    const [score, weight] = [pointsIn(json['score']), pointsIn(json['weight'])];
    if (score === undefined) return [];
    const item = labelOf(json) || labelIn(json['id']);
    const found = formatPoints(score);
    if (comparePoints(score, ZERO_POINTS) < 0)
      return [findingOf('SCORE_BELOW_ZERO', `${place}.score`, { item, found, expected: '0' })];
    if (weight === undefined || comparePoints(score, weight) <= 0) return [];
    const expected = formatPoints(weight);
    return [findingOf('SCORE_ABOVE_WEIGHT', `${place}.score`, { item, found, expected })];
  });
}

/** What the document claims and the facts do not give. */
function claimFindings(row: Json): readonly Finding[] {
  return partsOf(row, 'differences').flatMap(({ json }, index) => {
    const [found, expected] = [labelIn(json['claimed']), labelIn(json['computed'])];
    const place = `units.${unitOf(row)}.differences.${index}`;
    switch (json['what']) {
      case 'total':
        return [findingOf('TOTAL_WRONG', place, { found, expected })];
      case 'item':
        return [
          findingOf('SCORE_AGAINST_RULE', place, { item: labelIn(json['indicator']), found, expected }),
        ];
      case 'grade':
        return [findingOf('GRADE_CLAIMED', place, { unit: unitOf(row), found, expected })];
      default:
        return [];
    }
  });
}

interface Placed {
  readonly unit: string;
  readonly final: Points;
  readonly rank: number;
}

/** A better final score has the better rank, and the same score the same rank. */
function rankFindings(rows: readonly Json[], field: 'rank' | 'groupRank'): readonly Finding[] {
  const placed = rows.flatMap((row): readonly Placed[] => {
    const final = pointsIn(row['final']);
    const rank = row[field];
    return final === undefined || typeof rank !== 'number' ? [] : [{ unit: unitOf(row), final, rank }];
  });
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
