import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints, sumPoints, ZERO_POINTS } from '../scoring/points.js';
import type { Decimal, Rule } from '../scoring/rules/index.js';
import type { Given, Reading } from './combine/context.js';
import { isMore, same } from './combine/decimals.js';
import type { Outline } from './outline.js';
import { Unclear } from './unclear.js';

/** The weight as given and as the sentence says (满分10分, 得满分10分) must be one. */
export function weightOf({ weights, statements }: Outline, { weight }: Given): Decimal | undefined {
  const said = [
    ...weights.map(({ points, at }) => ({ points, at })),
    ...statements.flatMap(({ effect }) =>
      effect.kind === 'full' ? [{ points: effect.points, at: effect.at }] : [],
    ),
  ];
  let found = weight;
  for (const { points, at } of said) {
    if (points === undefined) continue;
    if (found !== undefined && !same(found, points))
      throw new Unclear('weight-differs', at, { weight: found, found: points });
    found = points;
  }
  return found ?? topOf(statements);
}

/** 95%以上得5分，每低1个百分点扣1分: where all else takes from what the first clause earns, more than that cannot be earned. */
function topOf([first, ...rest]: Outline['statements']): Decimal | undefined {
  if (first === undefined || first.effect.kind !== 'points' || first.effect.plain === true) return undefined;
  const { ranges, bares, date, step } = first.when;
  if (step !== undefined || (date === undefined && ranges.length + bares.length !== 1)) return undefined;
  const takes = rest.every(
    ({ when, effect }) =>
      effect.kind === 'deduct' &&
      effect.per === undefined &&
      when.step !== undefined &&
      when.step.direction !== 'each',
  );
  return rest.length > 0 && takes ? first.effect.points : undefined;
}

export function refusePointsAboveWeight({ statements, weight }: Reading): void {
  if (weight === undefined) return;
  for (const { effect } of statements)
    if (effect.kind === 'points' && isMore(effect.points, weight))
      throw new Unclear('above-weight', effect.at, { found: effect.points, weight });
}

const sumOf = (all: readonly Decimal[]): Decimal =>
  formatPoints(sumPoints(all.map((one) => parsePoints(one))));

/** Full score of a rule that names all its points. */
export function pointsOf(rule: Rule): Decimal | undefined {
  const all =
    rule.type === 'banded'
      ? rule.bands.map(({ points }) => points)
      : rule.type === 'grade-map'
        ? rule.grades.map(({ points }) => points)
        : rule.type === 'rank-ladder'
          ? rule.places.map(({ points }) => points)
          : rule.type === 'accumulate' && rule.most !== undefined
            ? [rule.most]
            : rule.type === 'ledger' && rule.cap !== undefined
              ? [rule.cap]
              : rule.type === 'composite' && rule.mode === 'sum'
                ? [sumOf(rule.parts.map(({ weight = '0' }) => weight))]
                : [];
  return all.reduce<Decimal | undefined>(
    (most, points) => (most === undefined || isMore(points, most) ? points : most),
    undefined,
  );
}

/** Whether a weight can be meant: a decimal above 0. */
export function isWeight(text: string): boolean {
  return isDecimal(text) && comparePoints(parsePoints(text), ZERO_POINTS) > 0;
}
