import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, ZERO_POINTS, type Points } from '../scoring/points.js';
import { kindOfDocument } from './document-kind.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { plainName } from './names.js';
import { isBlank, objectIn, pointsIn, type Json } from './read.js';
import { differing, sumOf } from './sums.js';

const SCORES = ['published', 'score', 'selfScore'];

/** What a line claims to have earned. */
export const claimedOf = ({ json }: Line): Points | undefined =>
  SCORES.map((field) => pointsIn(json[field])).find((points) => points !== undefined);

/** Something stands there that is no number, which has its own finding. */
const isUnreadable = ({ json }: Line): boolean => SCORES.some((field) => !isBlank(json[field]));

/** Scores of the lines within their weights, and against the claimed subtotals and the claimed total. */
export function scoreFindings(document: Json): readonly Finding[] {
  const lines = linesOf(document);
  if (lines.length === 0) return lostLines(document);
  const scored = lines.filter((line) => claimedOf(line) !== undefined);
  if (scored.length === 0) return [];
  const kind = kindOfDocument(document);
  // A score that strayed into a plan leaves no other line without one.
  const wanted = scored.length * 2 > lines.length || (kind !== 'annual plan' && kind !== 'target table');
  return [
    ...lines.flatMap(scoreInRange).filter(({ code }) => wanted || code !== 'SCORE_MISSING'),
    ...subtotalFindings(document, lines),
    ...totalFindings(document, lines),
  ];
}

/** A total is claimed of a table whose lines are gone; one that never had a list has no lines to lose. */
function lostLines(document: Json): readonly Finding[] {
  const hollow = ['items', 'indicators', 'groups', 'categories'].some((field) =>
    Array.isArray(document[field]),
  );
  return hollow ? totalFindings(document, []) : [];
}

function scoreInRange(line: Line): readonly Finding[] {
  const claimed = claimedOf(line);
  const weight = pointsIn(line.json['weight']);
  const place = `${line.place}.published`;
  if (claimed === undefined)
    return isUnreadable(line) ? [] : [findingOf('SCORE_MISSING', place, { item: line.label })];
  const found = formatPoints(claimed);
  if (comparePoints(claimed, ZERO_POINTS) < 0)
    return [findingOf('SCORE_BELOW_ZERO', place, { item: line.label, found, expected: '0' })];
  if (weight === undefined || comparePoints(claimed, weight) <= 0) return [];
  return [
    findingOf('SCORE_ABOVE_WEIGHT', place, { item: line.label, found, expected: formatPoints(weight) }),
  ];
}

function subtotalFindings(document: Json, lines: readonly Line[]): readonly Finding[] {
  return subtotalsOf(document).flatMap(({ name, weight, score }) => {
    const covered = lines.filter((line) => covers(name, line.group));
    const wrongWeight = differing(weight, sumOf(covered.map(({ json }) => pointsIn(json['weight']))));
    const wrongScore = differing(score, sumOf(covered.map(claimedOf)));
    const place = `published_subtotals.${name}`;
    return [
      ...(wrongWeight === undefined
        ? []
        : [findingOf('SUBTOTAL_WEIGHT_WRONG', `${place}.weight`, { ...wrongWeight, name })]),
      ...(wrongScore === undefined
        ? []
        : [findingOf('SUBTOTAL_SCORE_WRONG', `${place}.score`, { ...wrongScore, name })]),
    ];
  });
}

interface Subtotal {
  readonly name: string;
  readonly weight: Points | undefined;
  readonly score: Points | undefined;
}

/** A subtotal may also be a bare number: then it is the score. */
function subtotalsOf(document: Json): readonly Subtotal[] {
  return Object.entries(objectIn(document['published_subtotals']) ?? {}).map(([name, value]) => {
    const { weight, score } = objectIn(value) ?? { weight: undefined, score: value };
    return { name, weight: pointsIn(weight), score: pointsIn(score) };
  });
}

/** A subtotal covers every group whose path begins with its name: 产出 covers 产出/数量 and not 产出率. */
function covers(name: string, group: string): boolean {
  const [whole, path] = [plainName(name), plainName(group)];
  return path === whole || path.startsWith(`${whole}/`);
}

function totalFindings(document: Json, lines: readonly Line[]): readonly Finding[] {
  const field = pointsIn(document['published_total']) === undefined ? 'self_score' : 'published_total';
  const wrong = differing(pointsIn(document[field]), sumOf(lines.map(claimedOf)));
  return wrong === undefined ? [] : [findingOf('TOTAL_WRONG', field, wrong)];
}
