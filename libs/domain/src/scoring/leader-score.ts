import type { LeaderComponent } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import {
  addPoints,
  dividePoints,
  isZero,
  multiplyPoints,
  ONE_POINT,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** The mark that one leader's submitted sheet gives to the unit in question. */
export interface LeaderMark {
  readonly person: string;
  /** Decimal. */
  readonly mark: string;
}

/**
 * 领导评价 of one unit: the mean of its marks by the weights of the leaders. Who is absent or recused has no mark
 * among `marks` and so leaves the mean. Null when nobody is left, or only leaders who weigh nothing.
 */
export function leaderScore(component: LeaderComponent, marks: readonly LeaderMark[]): Points | null {
  let sum = ZERO_POINTS;
  let weights = ZERO_POINTS;
  for (const { person, mark } of marks) {
    const weight = weightOf(component, person);
    sum = addPoints(sum, multiplyPoints(parsePoints(mark), weight));
    weights = addPoints(weights, weight);
  }
  return isZero(weights) ? null : dividePoints(sum, weights);
}

function weightOf({ weights }: LeaderComponent, person: string): Points {
  // A person id such as `constructor` must not find what every object inherits.
  const weight = Object.hasOwn(weights, person) ? weights[person] : undefined;
  return weight === undefined ? ONE_POINT : parsePoints(weight);
}
