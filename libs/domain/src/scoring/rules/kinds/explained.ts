import type { RuleExplanationCode } from '../../explanation.js';
import { formatPoints } from '../../points-text.js';
import { ZERO_POINTS, type Points } from '../../points.js';
import type { RuleScore } from '../rule-kind.js';

/** A score with its explanation; decimals in `params` are texts, points are printed, what is undefined is empty. */
export function explained(
  code: RuleExplanationCode,
  score: Points,
  weight: Points,
  params: Readonly<Record<string, string | number | Points | undefined>>,
): RuleScore {
  const texts = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, textOf(value)]));
  return {
    score,
    explanation: { code, params: { ...texts, weight: formatPoints(weight), score: formatPoints(score) } },
  };
}

/** No score, which is not the same as 0: something has not arrived, or too few have given their opinion. */
export function unscored(
  code: RuleExplanationCode,
  weight: Points,
  params: Readonly<Record<string, string | number | Points | undefined>>,
): RuleScore {
  const { explanation } = explained(code, ZERO_POINTS, weight, params);
  return { score: null, explanation: { ...explanation, params: { ...explanation.params, score: '' } } };
}

function textOf(value: string | number | Points | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? formatPoints(value) : String(value);
}
