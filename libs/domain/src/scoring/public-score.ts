import type { PublicComponent } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { addPoints, dividePoints, multiplyPoints, pointsOf, ZERO_POINTS, type Points } from './points.js';

/** How often each option was chosen for one unit, by option id; an option that nobody chose may be left out. */
export type BallotTally = Readonly<Record<string, number>>;

/**
 * 公众评议 of one unit: the mean of the values of the options chosen. Null below the scheme's minimum number of
 * ballots. What is not an option of the scheme is no ballot.
 */
export function publicScore(component: PublicComponent, tally: BallotTally): Points | null {
  let sum = ZERO_POINTS;
  let ballots = 0;
  for (const { id, value } of component.options) {
    const chosen = Object.hasOwn(tally, id) ? (tally[id] ?? 0) : 0;
    sum = addPoints(sum, multiplyPoints(parsePoints(value), pointsOf(chosen)));
    ballots += chosen;
  }
  return ballots === 0 || ballots < component.minimumBallots ? null : dividePoints(sum, pointsOf(ballots));
}
