import { formatPoints } from '../scoring/points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  multiplyPoints,
  pointsOf,
  roundPoints,
  subtractPoints,
  maxPoints,
  type Points,
} from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { labelOf, partsOf } from './lines.js';
import { decimalIn, objectIn, pointsIn, type Json } from './read.js';
import { differing, same, sumOf } from './sums.js';

/** Rates of a budget and shares of a spending total, against the amounts they are made of. */
export const percentFindings = (document: Json): readonly Finding[] => [
  ...budgetFindings(document),
  ...spendingFindings(document),
];

function budgetFindings(document: Json): readonly Finding[] {
  const budget = objectIn(document['budget']);
  if (budget === undefined) return [];
  const parts = Object.entries(budget).flatMap(([name, value]) => {
    const json = objectIn(value);
    return json !== undefined && ('planned' in json || 'executed' in json) ? [{ name, json }] : [];
  });
  const sums = (['planned', 'executed'] as const).map((field) => ({
    field,
    claimed: pointsIn(budget[field]),
    sum: parts.length === 0 ? undefined : sumOf(parts.map(({ json }) => pointsIn(json[field]))),
  }));
  const rates = objectIn(budget['published_rates']) ?? {};
  const [planned, executed] = sums;
  return [
    ...sums.flatMap(({ field, claimed, sum }) => {
      const wrong = differing(claimed, sum);
      return wrong === undefined
        ? []
        : [findingOf('AMOUNTS_SUM_WRONG', `budget.${field}`, { ...wrong, name: field })];
    }),
    ...[{ name: 'total', json: budget }, ...parts].flatMap(({ name, json }) =>
      percentFinding(
        `budget.published_rates.${name}`,
        name,
        rates[name],
        { part: pointsIn(json['executed']), whole: pointsIn(json['planned']) },
        name === 'total' ? { part: executed?.sum, whole: planned?.sum } : undefined,
      ),
    ),
  ];
}

function spendingFindings(document: Json): readonly Finding[] {
  const lines = partsOf(document, 'spending').map(({ json, place }) => ({
    place,
    name: labelOf(json) || place,
    amount: pointsIn(json['amount']),
    percent: json['publishedPercent'] ?? json['percent'],
  }));
  if (lines.length === 0) return [];
  const total = pointsIn(document['published_total']);
  const sum = sumOf(lines.map(({ amount }) => amount));
  const wrong = differing(total, sum);
  // Of a declared total and a true sum that differ, the one that most of the published shares were taken of.
  const agreeing = (whole: Points | undefined): number =>
    lines.filter(({ percent, amount }) => isRoundedTo(percent, { part: amount, whole })).length;
  const whole = wrong !== undefined && agreeing(sum) > agreeing(total) ? sum : (total ?? sum);
  return [
    ...(wrong === undefined
      ? []
      : [findingOf('AMOUNTS_SUM_WRONG', 'published_total', { ...wrong, name: 'spending' })]),
    ...lines.flatMap(({ place, name, amount, percent }) =>
      percentFinding(
        `${place}.publishedPercent`,
        name,
        percent,
        { part: amount, whole },
        { part: amount, whole: whole === sum ? total : sum },
      ),
    ),
    ...(sum === undefined || whole === undefined ? percentsSum(lines.map(({ percent }) => percent)) : []),
  ];
}

interface Ratio {
  readonly part: Points | undefined;
  readonly whole: Points | undefined;
}

/**
 * A published percent is right when the ratio rounds to it at its own decimals (四舍五入). Where a declared sum is itself
 * wrong, a percent of the true sum is right as well: the sum has its finding already.
 */
function percentFinding(
  place: string,
  name: string,
  published: unknown,
  ratio: Ratio,
  trueRatio?: Ratio,
): readonly Finding[] {
  const written = decimalIn(published);
  const percent = percentOf(ratio);
  if (written === undefined || percent === undefined) return [];
  const decimals = written.split('.')[1]?.length ?? 0;
  if (isRoundedTo(published, ratio) || (trueRatio !== undefined && isRoundedTo(published, trueRatio)))
    return [];
  const finer = roundPoints(percent, decimals + 1);
  return [
    findingOf('PERCENT_WRONG', place, {
      variant: same(finer, roundPoints(percent, decimals)) ? 'PLAIN' : '',
      name,
      part: formatPoints(ratio.part as Points),
      whole: formatPoints(ratio.whole as Points),
      found: written,
      expected: formatPoints(percent, { decimals }),
      exact: formatPoints(finer),
    }),
  ];
}

function isRoundedTo(published: unknown, ratio: Ratio): boolean {
  const [written, claimed, percent] = [decimalIn(published), pointsIn(published), percentOf(ratio)];
  if (written === undefined || claimed === undefined || percent === undefined) return false;
  return same(roundPoints(percent, written.split('.')[1]?.length ?? 0), claimed);
}

export function percentOf({ part, whole }: Ratio): Points | undefined {
  if (part === undefined || whole === undefined || isZero(whole)) return undefined;
  return multiplyPoints(dividePoints(part, whole), HUNDRED_POINTS);
}

/** Without amounts, shares can only be added up: each may be half of its last decimal off. */
function percentsSum(percents: readonly unknown[]): readonly Finding[] {
  const sum = sumOf(percents.map(pointsIn));
  if (sum === undefined) return [];
  const decimals = percents.map((percent) => decimalIn(percent)?.split('.')[1]?.length ?? 0);
  const slack = pointsOf(percents.length, 2 * 10 ** Math.min(Math.max(...decimals), 12));
  const off = subtractPoints(sum, HUNDRED_POINTS);
  const distance = maxPoints(off, subtractPoints(HUNDRED_POINTS, sum));
  if (comparePoints(distance, slack) <= 0) return [];
  return [findingOf('PERCENTS_SUM_WRONG', 'spending', { found: formatPoints(sum), expected: '100' })];
}
