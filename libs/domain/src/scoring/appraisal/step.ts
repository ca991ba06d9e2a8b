import type { Rounding, Scheme } from '../../scheme/scheme.js';
import type { Explanation, RuleExplanationCode } from '../explanation.js';
import { formatPoints } from '../points-text.js';
import { comparePoints, type Points } from '../points.js';
import { indicatorPoints } from '../target-score.js';

/** One step on the way to a component or a total; points are printed. */
export function step(
  code: RuleExplanationCode,
  params: Readonly<Record<string, string | number | Points>>,
): Explanation {
  const texts = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'object' ? formatPoints(value) : String(value),
  ]);
  return { code, params: Object.fromEntries(texts) as Record<string, string> };
}

/** The step, where it has changed anything: what leaves the points as they are needs no words. */
export function changed(
  code: RuleExplanationCode,
  before: Points,
  points: Points,
  params: Readonly<Record<string, string | number | Points>> = {},
): readonly Explanation[] {
  return comparePoints(before, points) === 0 ? [] : [step(code, { before, points, ...params })];
}

export function rounded(
  before: Points,
  points: Points,
  rounding: Rounding | undefined,
): readonly Explanation[] {
  if (rounding === undefined) return [];
  const { decimals, mode } = rounding;
  return changed('rule.step-rounded', before, points, { decimals, mode });
}

/** How the rounding of each indicator, where the scheme has one, moves this score; empty where it does not. */
export function indicatorRounding(
  score: Points,
  scheme: Pick<Scheme, 'roundingBefore'>,
): readonly Explanation[] {
  return rounded(score, indicatorPoints(score, scheme), scheme.roundingBefore?.indicator);
}
