import {
  comparePoints,
  dividePoints,
  maxPoints,
  minPoints,
  multiplyPoints,
  pointsOfLarge,
  ratioOf,
  subtractPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import { parsePoints } from '../../points-text.js';
import type { Decimal, PartialSteps } from '../rule.js';

/** How many steps lie in a distance of 0 or more. */
export function stepsIn(distance: Points, step: Points, partial: PartialSteps = 'completed'): Points {
  const exact = dividePoints(distance, step);
  if (partial === 'pro-rata') return exact;
  const { n, d } = ratioOf(exact);
  const whole = n / d;
  return pointsOfLarge(partial === 'begun' && whole * d < n ? whole + 1n : whole, 1n);
}

/** The weight less `points` for every step, with the rule's ends: at most `most` is taken off, at least `floor` (or 0) is left. */
export function lessSteps(
  weight: Points,
  steps: Points,
  { points, most, floor }: { readonly points: Decimal; readonly most?: Decimal; readonly floor?: Decimal },
): Points {
  return lessPrice(weight, multiplyPoints(steps, parsePoints(points)), { most, floor });
}

/**
 * Which end kept the price from being taken whole: `-most`, `-out` (扣完为止), or none. Suffix of an explanation code.
 */
export function limitReached(
  weight: Points,
  steps: Points,
  { points, most, floor }: { readonly points: Decimal; readonly most?: Decimal; readonly floor?: Decimal },
): '' | '-most' | '-out' {
  return endOf(weight, multiplyPoints(steps, parsePoints(points)), { most, floor });
}

/** The same for a price that is known as a whole. */
export function endOf(
  weight: Points,
  price: Points,
  { most, floor }: { readonly most?: Decimal | undefined; readonly floor?: Decimal | undefined },
): '' | '-most' | '-out' {
  const least = floor === undefined ? ZERO_POINTS : parsePoints(floor);
  const taken = most === undefined ? price : minPoints(price, parsePoints(most));
  if (comparePoints(subtractPoints(weight, taken), least) < 0) return '-out';
  return comparePoints(taken, price) < 0 ? '-most' : '';
}

/** The weight less a price, with the same ends. */
export function lessPrice(
  weight: Points,
  price: Points,
  { most, floor }: { readonly most?: Decimal | undefined; readonly floor?: Decimal | undefined },
): Points {
  const taken = most === undefined ? price : minPoints(price, parsePoints(most));
  return maxPoints(subtractPoints(weight, taken), floor === undefined ? ZERO_POINTS : parsePoints(floor));
}
