import type { RollupComponent } from '../scheme/scheme.js';
import type { Explanation, RuleExplanationCode } from './explanation.js';
import { formatPoints, parsePoints } from './points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  isZero,
  multiplyPoints,
  ONE_POINT,
  pointsOf,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** What one period came to for a unit; null: no final. */
export interface PeriodFinal {
  /** `2022-04` */
  readonly period: string;
  readonly final: Points | null;
}

export interface RolledUp {
  /** Null where nothing can be rolled up, or a missing period keeps the year from being computed. */
  readonly points: Points | null;
  readonly explanation: Explanation;
}

/** Months to the year (月度得分汇总), exact, whatever order the periods come in. */
export function rollUp(component: RollupComponent, finals: readonly PeriodFinal[]): RolledUp {
  const missing = finals.filter(({ final }) => final === null).map(({ period }) => period);
  if (component.missing === 'refuse' && missing.length > 0)
    return result(null, 'rule.rollup-refused', { missing: missing.sort().join('、') });
  const counted = finals.flatMap(({ period, final }) => {
    if (final === null) return component.missing === 'zero' ? [{ period, points: ZERO_POINTS }] : [];
    return [{ period, points: final }];
  });
  if (counted.length === 0) return result(null, 'rule.rollup-nothing', {});
  const periods = String(counted.length);
  switch (component.method) {
    case 'mean':
      return result(mean(counted.map(({ points }) => points)), 'rule.rollup-mean', { periods });
    case 'sum':
      return result(sumPoints(counted.map(({ points }) => points)), 'rule.rollup-sum', { periods });
    case 'weighted':
      return result(weighted(component, counted), 'rule.rollup-weighted', { periods });
    case 'best': {
      const best = bestOf(counted, component.count ?? counted.length);
      const chosen = best.map(({ period }) => period).sort();
      return result(mean(best.map(({ points }) => points)), 'rule.rollup-best', {
        periods,
        count: String(best.length),
        chosen: chosen.join('、'),
      });
    }
  }
}

interface Counted {
  readonly period: string;
  readonly points: Points;
}

function mean(all: readonly Points[]): Points {
  return dividePoints(sumPoints(all), pointsOf(all.length));
}

/** A period without a declared weight weighs 1; null when nothing weighs anything. */
function weighted({ weights = {} }: RollupComponent, counted: readonly Counted[]): Points | null {
  const weightOf = (period: string): Points =>
    Object.hasOwn(weights, period) ? parsePoints(weights[period] ?? '1') : ONE_POINT;
  const whole = sumPoints(counted.map(({ period }) => weightOf(period)));
  const sum = counted.reduce(
    (all, { period, points }) => addPoints(all, multiplyPoints(points, weightOf(period))),
    ZERO_POINTS,
  );
  return isZero(whole) ? null : dividePoints(sum, whole);
}

/** Among equal ones the earlier period, so that the choice does not hang on the order given. */
function bestOf(counted: readonly Counted[], count: number): readonly Counted[] {
  return [...counted]
    .sort((a, b) => comparePoints(b.points, a.points) || (a.period < b.period ? -1 : 1))
    .slice(0, count);
}

function result(
  points: Points | null,
  code: RuleExplanationCode,
  params: Readonly<Record<string, string>>,
): RolledUp {
  return {
    points,
    explanation: { code, params: { ...params, score: points === null ? '' : formatPoints(points) } },
  };
}
