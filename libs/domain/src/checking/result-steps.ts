import {
  dividePoints,
  HUNDRED_POINTS,
  isZero,
  multiplyPoints,
  maxPoints,
  minPoints,
} from '../scoring/points.js';
import type { Points } from '../scoring/points.js';
import { kindlyRounded } from './close.js';
import { objectIn, objectsIn, pointsIn, textIn, type Json } from './read.js';

/**
 * What the steps of a result make of a number: percent of the weight carried, weight that is spread, difficulty, rounding,
 * floor and cap, in their order. A step that this does not know, such as how many marked, makes nothing of it.
 */
export function walked(start: Points, steps: unknown): Points {
  return objectsIn(steps).reduce((value, step) => after(value, textIn(step['code']), paramsOf(step)), start);
}

const paramsOf = (step: Json): Json => objectIn(step['params']) ?? {};

function after(value: Points, code: string, params: Json): Points {
  const [points, factor, whole] = ['points', 'factor', 'whole'].map((name) => pointsIn(params[name]));
  switch (code) {
    case 'rule.target-percent':
      return whole === undefined || isZero(whole)
        ? value
        : multiplyPoints(dividePoints(value, whole), HUNDRED_POINTS);
    case 'rule.target-spread-sum':
    case 'rule.target-difficulty':
      return factor === undefined ? value : multiplyPoints(value, factor);
    case 'rule.step-rounded':
      return kindlyRounded(value, params, points);
    case 'rule.step-floor':
      return points === undefined ? value : maxPoints(value, points);
    case 'rule.step-cap':
      return points === undefined ? value : minPoints(value, points);
    default:
      return value;
  }
}

/** The factor by which the weight of what applies stands for the weight of what does not. */
export function spreadFactor(steps: unknown): Points | undefined {
  const spread = objectsIn(steps).find(({ code }) => code === 'rule.target-spread');
  return spread && pointsIn(paramsOf(spread)['factor']);
}
