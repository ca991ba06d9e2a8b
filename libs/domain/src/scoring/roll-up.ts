import type { RollupComponent } from '../scheme/scheme.js';
import type { Explanation, RuleExplanationCode } from './explanation.js';
import { formatPoints, parsePoints } from './points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  isZero,
  multiplyPoints,
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

/**
 * Months to the year (月度得分汇总), exact, whatever order the periods come in. Where the scheme weighs periods by name, it
 * says with this which there are: one that is not told of is missing, and one that has no weight is not counted.
 */
export function rollUp(component: RollupComponent, told: readonly PeriodFinal[]): RolledUp {
  const { finals, strange } = expected(component, told);
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
      return strange.length === 0
        ? result(weighted(component, counted), 'rule.rollup-weighted', { periods })
        : result(weighted(component, counted), 'rule.rollup-weighted-some', {
            periods,
            strange: strange.join('、'),
          });
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

interface Expected {
  readonly finals: readonly PeriodFinal[];
  /** Periods that nobody gave a weight. */
  readonly strange: readonly string[];
}

function expected({ method, weights }: RollupComponent, told: readonly PeriodFinal[]): Expected {
  if (method !== 'weighted' || weights === undefined) return { finals: told, strange: [] };
  const absent = Object.keys(weights).filter((period) => !told.some((one) => one.period === period));
  const named = ({ period }: PeriodFinal): boolean => Object.hasOwn(weights, period);
  return {
    finals: [...told.filter(named), ...absent.map((period) => ({ period, final: null }))],
    strange: told
      .filter((one) => !named(one))
      .map(({ period }) => period)
      .sort(),
  };
}

interface Counted {
  readonly period: string;
  readonly points: Points;
}

function mean(all: readonly Points[]): Points {
  return dividePoints(sumPoints(all), pointsOf(all.length));
}

/** Null when nothing weighs anything. */
function weighted({ weights = {} }: RollupComponent, counted: readonly Counted[]): Points | null {
  const weightOf = (period: string): Points => parsePoints(weights[period] ?? '0');
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
