import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, ZERO_POINTS } from '../scoring/points.js';
import { close } from './close.js';
import { resultRows } from './document-kind.js';
import { emptyField } from './filled-fields.js';
import { findingOf, notAmong, type Finding } from './finding.js';
import { wholeBandFindings } from './grades.js';
import { labelIn, labelOf, partsOf } from './lines.js';
import { isBlank, objectIn, pointsIn, type Json } from './read.js';
import { resultBonusFindings } from './result-bonuses.js';
import { resultComponents, unitOf, weightFindings } from './result-components.js';
import { resultRules, type ResultRules } from './result-document.js';
import { resultGradeFindings } from './result-grades.js';
import { resultIndicators, type ResultIndicator } from './result-indicators.js';
import { resultRankFindings } from './result-ranks.js';
import { resultTypeFindings } from './result-types.js';
import { resultTotal } from './result-totals.js';
import { differing } from './sums.js';

/**
 * A computed result, computed again as far as its file goes: indicators by their rules and observations, components from
 * their parts, totals by the formula, grades by the bands, ranks by the finals; and what a document claimed beside it.
 */
export function resultFindings(document: Json): readonly Finding[] {
  const rows = resultRows(document);
  const findings = [
    ...weightsFinding(objectIn(document['weights']) ?? {}),
    ...rows.flatMap(claimFindings),
    ...recomputed(rows, resultRules(document), 'formula' in document),
  ];
  return [...findings, ...notAmong(findings, resultTypeFindings(document))];
}

function recomputed(rows: readonly Json[], rules: ResultRules, whole: boolean): readonly Finding[] {
  const units = rows.map((row) => {
    const place = `units.${unitOf(row)}`;
    const unread = !isBlank(row['final']) && pointsIn(row['final']) === undefined;
    const indicators = resultIndicators(row, place);
    const components = resultComponents(row, place, indicators, rules);
    const { expected, findings: told } = resultTotal(row, place, components, rules);
    // That it is no number is told as such; what it should be takes its place in grades and ranks.
    const findings = unread ? told.filter((one) => one.place !== `${place}.final`) : told;
    const found = [
      ...indicators.flatMap((indicator) => [...rangeFindings(indicator), ...indicator.findings]),
      ...components.flatMap((component) => component.findings),
      ...weightFindings(row, place, indicators),
      ...findings,
      ...vetoFinding(row, place),
      // A final that is left out is told with the number that it should be.
      ...(unread || findings.some((one) => one.place === `${place}.final`)
        ? []
        : provisionalFinding(row, place)),
    ];
    const leftOut = isBlank(row['final']) && findings.some((one) => one.place === `${place}.final`);
    const known =
      (unread || leftOut) && expected !== undefined ? { ...row, final: formatPoints(expected) } : row;
    return { row: known, place, expected, found, unread: unread && expected === undefined };
  });
  const readable = units.filter(({ unread }) => !unread);
  const complete = whole && readable.length === units.length;
  const distinct = firstOfEach(readable);
  return [
    ...bandFindings(rules),
    ...repeatedFindings(rows),
    ...units.flatMap(({ found }) => found),
    ...fewer(resultGradeFindings(readable, rules), resultGradeFindings(distinct, rules)),
    ...resultBonusFindings(rows),
    ...fewer(resultRankFindings(readable, complete), resultRankFindings(distinct, complete)),
  ];
}

/** Bands that leave scores without a grade or with two. */
const bandFindings = ({ bands, bandsAt }: ResultRules): readonly Finding[] =>
  bands.length === 0 ? [] : wholeBandFindings(bandsAt, bands as unknown as readonly Json[]);

const idOf = (row: Json): string => labelIn(row['unit']) || labelIn(row['name']);

function repeatedFindings(rows: readonly Json[]): readonly Finding[] {
  const all = rows.map(idOf).filter((id) => id !== '');
  const repeated = [...new Set(all)].filter((id) => all.indexOf(id) !== all.lastIndexOf(id));
  return repeated.map((id) => {
    const unit = unitOf(rows.find((row) => idOf(row) === id) ?? {});
    const found = String(all.filter((one) => one === id).length);
    return findingOf('UNIT_REPEATED', `units.${unit}`, { unit, found, expected: '1' });
  });
}

const firstOfEach = <T extends { readonly row: Json }>(units: readonly T[]): readonly T[] =>
  units.filter(({ row }, at) => units.findIndex((one) => idOf(one.row) === idOf(row)) === at);

/** A unit that is there twice may stand for another one, or be one too many: places fit if they fit either way. */
const fewer = (all: readonly Finding[], distinct: readonly Finding[]): readonly Finding[] =>
  distinct.length < all.length ? distinct : all;

/** A veto that is there without a word of why. */
function vetoFinding(row: Json, place: string): readonly Finding[] {
  const veto = objectIn(row['veto']);
  if (veto === undefined || !('reason' in veto) || !isBlank(veto['reason'])) return [];
  return [emptyField(`${place}.veto`, 'reason', unitOf(row))];
}

/** A declared total that is missed is a fault unless somebody answers for it. */
function weightsFinding(weights: Json): readonly Finding[] {
  const wrong = differing(pointsIn(weights['found']), pointsIn(weights['declared']));
  if (wrong === undefined || !isBlank(weights['acknowledged'])) return [];
  return [findingOf('WEIGHTS_SUM_WRONG', 'weights', { ...wrong, name: '' })];
}

/** A rule may give more than the weight, such as a ledger without a limit; then so much is right. */
function rangeFindings({ json, place, expected }: ResultIndicator): readonly Finding[] {
  const [score, weight] = [pointsIn(json['score']), pointsIn(json['weight'])];
  if (score === undefined || (expected && close(score, expected))) return [];
  const item = labelOf(json) || labelIn(json['id']);
  const found = formatPoints(score);
  if (comparePoints(score, ZERO_POINTS) < 0)
    return [findingOf('SCORE_BELOW_ZERO', `${place}.score`, { item, found, expected: '0' })];
  if (weight === undefined || comparePoints(score, weight) <= 0) return [];
  return [findingOf('SCORE_ABOVE_WEIGHT', `${place}.score`, { item, found, expected: formatPoints(weight) })];
}

/** Provisional is what has no final, and nothing else; a result that does not say so is not asked. */
function provisionalFinding(row: Json, place: string): readonly Finding[] {
  const { provisional, final } = row;
  if (typeof provisional !== 'boolean' || provisional === isBlank(final)) return [];
  return [
    findingOf('RESULT_PROVISIONAL_WRONG', `${place}.provisional`, {
      unit: unitOf(row),
      final: labelIn(final),
      found: String(provisional),
      expected: String(!provisional),
      ...(provisional ? {} : { variant: 'OPEN' }),
    }),
  ];
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
