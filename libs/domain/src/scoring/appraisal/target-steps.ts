import type { Scheme } from '../../scheme/scheme.js';
import type { Explanation } from '../explanation.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  multiplyPoints,
  pointsOf,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../points.js';
import { scoreTarget, type CarriedItem } from '../target-score.js';
import { figurePoints } from './fault.js';
import type { ScoredUnit } from './score-unit-facts.js';
import { changed, step } from './step.js';
import { componentOf } from '../../scheme/component-of.js';

/** What the indicators come to before rounding, floor and cap, and how: weight excused, percent of the weight, difficulty. */
export function targetSteps(
  { items, known }: ScoredUnit,
  scheme: Scheme,
): { readonly steps: readonly Explanation[]; readonly points: Points | null } {
  const applying = items.filter(({ notApplicable }) => notApplicable !== true);
  const excused = weightOf(items.filter(({ notApplicable }) => notApplicable === true));
  const { target, carriedWeight } = scoreTarget(items, scheme);
  const spread = scheme.notApplicable === 'spread-weight' && !isZero(weightOf(applying));
  const factor = spread ? dividePoints(carriedWeight, weightOf(applying)) : pointsOf(1);
  const sum = componentOf(scheme, 'target')?.normalisation === 'sum';
  const excuse = isZero(excused)
    ? []
    : [
        step(spread ? 'rule.target-spread' : 'rule.target-excused', {
          ...{ excused, carried: carriedWeight, factor },
        }),
      ];
  if (target === null) return { steps: excuse, points: null };
  const given = figurePoints(known.facts.difficulty ?? 1);
  const multiplied = scheme.difficulty === undefined ? target : multiplyPoints(target, given);
  return {
    steps: [
      ...excuse,
      ...(sum ? spreadSum(target, factor) : percent(target, applying)),
      ...changed('rule.target-difficulty', target, multiplied, { factor: given }),
    ],
    points: multiplied,
  };
}

/** Points of what applies stand for the points of what does not. */
function spreadSum(target: Points, factor: Points): readonly Explanation[] {
  return changed('rule.target-spread-sum', dividePoints(target, factor), target, { factor });
}

/** Of exactly a hundred points of weight, the percent and the sum of the points are one. */
function percent(target: Points, applying: readonly CarriedItem[]): readonly Explanation[] {
  const weight = weightOf(applying.filter(({ counted }) => counted !== null));
  if (comparePoints(weight, HUNDRED_POINTS) === 0) return [];
  const sum = dividePoints(multiplyPoints(target, weight), HUNDRED_POINTS);
  return [step('rule.target-percent', { sum, whole: weight, points: target })];
}

const weightOf = (items: readonly CarriedItem[]): Points =>
  items.length === 0
    ? ZERO_POINTS
    : sumPoints(items.map(({ weight, share }) => multiplyPoints(weight, pointsOf(share.part, share.whole))));
