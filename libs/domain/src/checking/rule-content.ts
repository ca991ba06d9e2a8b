import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { comparePoints, HUNDRED_POINTS, maxPoints, ZERO_POINTS, type Points } from '../scoring/points.js';
import type { Band, BandedRule, Rule } from '../scoring/rules/rule.js';
import { limitOf, ruleOfCase } from './case-rule.js';
import { comparatorOf } from './comparator.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf, type Line } from './lines.js';
import { listIn, objectIn, pointsIn, textIn, type Json } from './read.js';
import { compareLow, isInverted, openEnds, printStretch, seamsOf, stretchOf } from './stretches.js';
import { directionOf } from './rule-direction.js';
import { targetsOf } from './rule-form.js';
import { same } from './sums.js';

/** A rule against the line it stands in: bands that do not meet, points that miss the weight, a target of its own. */
export const ruleContentFindings = (document: Json): readonly Finding[] =>
  linesOf(document).flatMap((line) => {
    const rule = ruleOfCase(line.json);
    return rule === undefined
      ? []
      : [...bandFindings(line, rule), ...fullPointsFinding(line, rule), ...targetFinding(line, rule)];
  });

function bandFindings(line: Line, rule: Rule): readonly Finding[] {
  if (rule.type !== 'banded') return [];
  const inverted = invertedFindings(line, rule);
  const plain = rule.bands.filter(
    ({ and, ...band }) => and === undefined && !isInverted(stretchOf(band as unknown as Json)),
  );
  const stretches = plain.map((band) => stretchOf(band as unknown as Json));
  // What an inverted band should hold is not known, so that no gap is one.
  const gapsCount = rule.otherwise === undefined && !isPartial(line.json) && inverted.length === 0;
  const ends = gapsCount ? endsOf(plain, textIn(line.json['measure'])) : [];
  const place = `${line.place}.rule.bands`;
  const seams = seamsOf(stretches)
    .filter(({ kind }) => kind === 'overlap' || gapsCount)
    .map(({ kind, from, to }) =>
      findingOf(kind === 'gap' ? 'RULE_BANDS_GAP' : 'RULE_BANDS_OVERLAP', `${place}.${to}`, {
        item: line.label,
        from,
        to,
        expected: to,
        found: from,
        variant: from === to ? 'POINT' : '',
      }),
    );
  return [
    ...inverted,
    ...seams,
    ...unevenFinding(line, plain),
    ...ends.map(({ range, at }) =>
      findingOf('RULE_BANDS_END_OPEN', place, { item: line.label, range, found: at }),
    ),
  ];
}

const invertedFindings = (line: Line, rule: BandedRule): readonly Finding[] =>
  rule.bands.flatMap((band, index) => {
    if (!isInverted(stretchOf(band as unknown as Json))) return [];
    const [from, to] = [band.from ?? '', band.to ?? ''];
    const said = { item: line.label, from, to, found: from, expected: to };
    return [findingOf('RULE_BAND_INVERTED', `${line.place}.rule.bands.${index}`, said)];
  });

/**
 * A better value that gives less than a worse one. Which is better is said by the comparator; where it is silent, the points may
 * rise to a range that is aimed at and fall behind it, and only what falls and rises again is odd.
 */
function unevenFinding(line: Line, bands: readonly Band[]): readonly Finding[] {
  const rising = bands
    .map((band) => ({ stretch: stretchOf(band as unknown as Json), points: parsePoints(band.points) }))
    .toSorted((a, b) => compareLow(a.stretch, b.stretch));
  const steps = rising.slice(1).map((upper, index) => {
    const lower = rising[index] ?? upper;
    return { lower, upper, by: comparePoints(upper.points, lower.points) };
  });
  const op = comparatorOf(line.json['op']);
  if (steps.every(({ by }) => by >= 0) || steps.every(({ by }) => by <= 0)) return [];
  const odd = steps.find(({ by }, index) =>
    op === '>=' || op === '>'
      ? by < 0
      : op === '<=' || op === '<'
        ? by > 0
        : by > 0 && steps.slice(0, index).some((before) => before.by < 0),
  );
  if (odd === undefined) return [];
  const [less, more] = odd.by < 0 ? [odd.upper, odd.lower] : [odd.lower, odd.upper];
  return [
    findingOf('RULE_BANDS_UNEVEN', `${line.place}.rule.bands`, {
      item: line.label,
      less: printStretch(less.stretch),
      more: printStretch(more.stretch),
      found: formatPoints(less.points),
      expected: formatPoints(more.points),
    }),
  ];
}

/** Values at either end that no band holds. */
export function openBandEnds({ bands, otherwise, measure }: BandedRule): ReturnType<typeof openEnds> {
  return otherwise === undefined
    ? endsOf(
        bands.filter(({ and }) => and === undefined),
        measure ?? '',
      )
    : [];
}

/** Nothing is measured below 0, and no percentage above 100. */
const endsOf = (plain: readonly Band[], measure: string): ReturnType<typeof openEnds> =>
  openEnds(
    plain.map((band) => stretchOf(band as unknown as Json)),
    { least: ZERO_POINTS, most: measure === '%' ? HUNDRED_POINTS : topOf(plain) },
  );

/** A highest band that ends below this leaves values without points, whatever the measure. */
function topOf(bands: readonly Band[]): Points {
  return bands.reduce(
    (top, { to }) => (to === undefined ? top : maxPoints(top, parsePoints(to))),
    HUNDRED_POINTS,
  );
}

function isPartial(json: Json): boolean {
  const rule = objectIn(json['rule']) ?? {};
  return [json, rule, ...listIn(rule['bands']).map(objectIn)].some((one) => one?.['partial'] === true);
}

/** What the best band or the best grade gives should be the weight: no more, and it should be reachable. */
function fullPointsFinding(line: Line, rule: Rule): readonly Finding[] {
  const weight = pointsIn(line.json['weight']);
  const best = bestOf(rule);
  if (weight === undefined || best === undefined || same(best, weight)) return [];
  const code = comparePoints(best, weight) > 0 ? 'RULE_ABOVE_WEIGHT' : 'RULE_BELOW_WEIGHT';
  const [found, expected] = [formatPoints(best), formatPoints(weight)];
  return [findingOf(code, `${line.place}.rule`, { item: line.label, found, expected })];
}

function bestOf(rule: Rule): Points | undefined {
  const otherwise = 'otherwise' in rule && rule.otherwise !== undefined ? [rule.otherwise] : [];
  const listed =
    rule.type === 'banded'
      ? rule.bands.map(({ points }) => points)
      : rule.type === 'grade-map'
        ? rule.grades.map(({ points }) => points)
        : [];
  const all = [...listed, ...otherwise].map(parsePoints);
  return listed.length === 0 ? undefined : all.reduce(maxPoints);
}

/** Where a rule says itself when it is full, that is the target of its line, or one of its targets. */
function targetFinding(line: Line, rule: Rule): readonly Finding[] {
  const full = fullAt(rule);
  const asked = targetsOf(line).flatMap((json) => {
    const limit = limitOf(json);
    return limit === undefined ? [] : [{ value: limit.value, own: json === line.json }];
  });
  const [target] = asked;
  if (target === undefined || full === undefined) return [];
  if (asked.some(({ value }) => same(parsePoints(value), parsePoints(full)))) return [];
  return [
    findingOf('RULE_TARGET_DIFFERS', `${line.place}.${target.own ? 'target' : 'targets'}`, {
      item: line.label,
      found: full,
      expected: target.value,
    }),
  ];
}

function fullAt(rule: Rule): string | undefined {
  switch (rule.type) {
    case 'banded':
      return bestEnd(rule);
    case 'proportional':
      return rule.target.value;
    case 'threshold-linear':
      return rule.full.value;
    case 'shortfall':
      return rule.target;
    case 'overrun':
      return rule.limit;
    case 'all-or-nothing':
      return rule.condition?.value;
    default:
      return undefined;
  }
}

/** The end at which the best band begins, seen from the others; undefined when the points go up and down. */
function bestEnd(rule: BandedRule): string | undefined {
  const direction = directionOf(rule);
  const best = rule.bands.reduce<Band | undefined>(
    (top, band) =>
      top === undefined || comparePoints(parsePoints(band.points), parsePoints(top.points)) > 0 ? band : top,
    undefined,
  );
  return direction === 'rising' ? best?.from : direction === 'falling' ? best?.to : undefined;
}
