import type { Indicator } from '../annual-plan/plan.js';
import type { QuarterNumber } from '../cycle/events.js';
import type { CheckStatus } from '../quarterly-check/events.js';
import { parsePoints } from './points-text.js';
import { comparePoints, isZero, ZERO_POINTS, type Points } from './points.js';

/**
 * Cumulative percent due at the end of a quarter (序时进度): by the indicator's own milestones, else by the scheme's
 * split. A quarter that the milestones leave out owes what the last one before it does; before the first it is 0.
 */
export function dueAt(
  indicator: Pick<Indicator, 'milestones'>,
  quarter: QuarterNumber,
  milestoneSplit: readonly string[],
): Points {
  const milestones = indicator.milestones ?? split(milestoneSplit);
  const reached = milestones.filter((milestone) => milestone.quarter <= quarter);
  const latest = reached.reduce<(typeof reached)[number] | undefined>(
    (last, milestone) => (last === undefined || milestone.quarter > last.quarter ? milestone : last),
    undefined,
  );
  return latest === undefined ? ZERO_POINTS : parsePoints(latest.percent);
}

/** 达序时、滞后、未到序时. Nothing reported while something is due is behind. */
export function checkStatus(reached: Points | null, due: Points): CheckStatus {
  if (isZero(due)) return 'not-due';
  return reached !== null && comparePoints(reached, due) >= 0 ? 'on-schedule' : 'behind';
}

function split(
  percents: readonly string[],
): readonly { readonly quarter: number; readonly percent: string }[] {
  return percents.map((percent, index) => ({ quarter: index + 1, percent }));
}
