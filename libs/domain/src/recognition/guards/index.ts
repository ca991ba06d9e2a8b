import {
  refuseFreeDays,
  refuseLaterBetter,
  refuseLeastTaken,
  refuseLostSide,
  refuseMixedTimes,
  refuseTurnedStep,
  refuseTwoZeros,
} from './agreeing.js';
import { refuseLostBehind } from './behind-values.js';
import type { Given } from '../combine/context.js';
import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import { refuseChargedElsewhere } from './behind-step.js';
import { refuseOtherWay } from './comparator.js';
import { refuseBesideNumerals } from './beside-numerals.js';
import { refuseStrangeEnds } from './caps.js';
import { refuseContained } from './contained.js';
import { refuseLostEarly } from './early.js';
import { refusePassedGoal } from './goal-passed.js';
import { refuseLostFull } from './lost-full.js';
import { refuseGradedThings } from './graded-things.js';
import { refuseJoinedRates } from './joined-rates.js';
import { refuseLostAlternatives, refuseLostJoined } from './joined.js';
import { refuseLostNumbers } from './numbers.js';
import { refuseLostFactor, refuseOtherProportion } from './proportions.js';
import { refuseTurnedRanks } from './ranks.js';
import { refuseOpenStep } from './open-step.js';
import { refuseOtherOrder, refuseSameSide } from './same-side.js';
import { refuseLevelWithin, refuseSameClass } from './same-class.js';
import { refuseSecondSubject } from './second-subject.js';
import { refuseLostSince } from './since.js';
import { refuseWrongSign } from './signs.js';
import { toldBy } from './told.js';
import { refuseTurnedFull } from './turned-full.js';
import { refuseUnusedTarget } from './target-unused.js';
import { refuseOtherUnit } from './units.js';
import { refuseNegatedCounts } from './negated-counts.js';
import { refuseNegatedGrades } from './negated-grades.js';
import { refuseNegatedLimit } from './negated-limit.js';
import { refuseOpenWorst } from './worst-end.js';
import { refuseZeroOfOne } from './zero-class.js';

/** The last look: whatever family read the text, what it says must be seen in what was understood. */
export function guarded(text: string, outline: Outline, read: Understood, given: Given): Understood {
  const told = toldBy(read, given);
  refuseWrongSign(text, told);
  refuseContained(outline, told);
  refuseOpenStep(text, outline);
  refuseSameSide(outline);
  refuseOtherOrder(outline, read.rule);
  refuseStrangeEnds(outline, told);
  refuseNegatedCounts(outline, told);
  refuseOtherProportion(text, outline);
  refuseLostFactor(outline);
  refuseZeroOfOne(text, outline, told);
  refuseLostAlternatives(text, told);
  refuseLostNumbers(outline, told);
  refuseTwoZeros(outline);
  refuseTurnedFull(outline, told);
  refuseChargedElsewhere(text, outline);
  refuseTurnedStep(outline);
  refuseMixedTimes(outline, told);
  refuseLostSide(outline, told);
  refuseNegatedLimit(text, outline, told);
  refuseOpenWorst(outline, read);
  refuseNegatedGrades(outline, read);
  refuseGradedThings(outline, read);
  refuseJoinedRates(outline, told);
  refuseSameClass(outline, read);
  refuseLevelWithin(outline, read);
  refuseLaterBetter(text, outline, told);
  refuseFreeDays(text, outline, told);
  refusePassedGoal(outline, told);
  refuseLostFull(outline, told);
  refuseLeastTaken(text);
  refuseOtherUnit(text, outline, told);
  refuseLostEarly(text, told);
  refuseLostSince(outline, told);
  refuseTurnedRanks(text, outline, read.rule);
  refuseSecondSubject(text, outline, told);
  refuseLostJoined(text, outline, told);
  refuseLostBehind(outline, told);
  refuseUnusedTarget(text, told);
  refuseOtherWay(outline, told);
  refuseBesideNumerals(text, outline);
  return read;
}
