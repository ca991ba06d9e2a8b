import type { Target } from '../annual-plan/plan.js';
import type { Explanation } from './explanation.js';
import { formatPoints, parsePoints } from './points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  maxPoints,
  minPoints,
  multiplyPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** What one target has earned: percent of its full score, 0 to 100. */
export interface TargetPercent {
  readonly percent: Points;
  readonly explanation: Explanation;
}

/**
 * A target that grows over the year is earned in proportion and capped: `>=`, and `=` with a positive value, by
 * observed ÷ value; a qualitative one, or the milestones of an indicator without targets, by its manual percent.
 * A limit is kept or missed, all or nothing: `<=` of any value, because a plan that names a ceiling says nothing of
 * how much above it costs, and `= 0` (no fires, no open hazards).
 *
 * `due` is the percent that must be reached by now, above 0; a growing target earns reached ÷ due, a limit holds all year.
 */
export function targetPercent(target: Target | null, observed: string, due: Points | null): TargetPercent {
  if (target === null || target.op === 'qualitative') {
    const percent = againstDue(parsePoints(observed), due);
    const text = target === null ? {} : { text: target.text };
    return explained('explanation.milestones', percent, { ...text, value: observed, ...dueParam(due) });
  }
  const { op, measure } = target;
  const about = { op, target: target.value, measure, value: observed };
  const [value, goal] = [parsePoints(observed), parsePoints(target.value)];
  if (grows(target)) {
    const reached = multiplyPoints(dividePoints(value, goal), HUNDRED_POINTS);
    return explained('explanation.proportional', againstDue(reached, due), { ...about, ...dueParam(due) });
  }
  return keeps(op, comparePoints(value, goal))
    ? explained('explanation.limit-kept', HUNDRED_POINTS, about)
    : explained('explanation.limit-missed', ZERO_POINTS, about);
}

/** Whether a target is earned bit by bit over the year; the other ones are all or nothing at any time. */
export function grows(target: Target): boolean {
  if (target.op === 'qualitative') return true;
  return target.op !== '<=' && comparePoints(parsePoints(target.value), ZERO_POINTS) > 0;
}

function keeps(op: '>=' | '<=' | '=', compared: number): boolean {
  switch (op) {
    case '>=':
      return compared >= 0;
    case '<=':
      return compared <= 0;
    case '=':
      return compared === 0;
  }
}

function againstDue(reached: Points, due: Points | null): Points {
  const percent = due === null ? reached : multiplyPoints(dividePoints(reached, due), HUNDRED_POINTS);
  return minPoints(maxPoints(percent, ZERO_POINTS), HUNDRED_POINTS);
}

function dueParam(due: Points | null): { readonly due?: string } {
  return due === null ? {} : { due: formatPoints(due) };
}

function explained(
  code: Explanation['code'],
  percent: Points,
  params: Readonly<Record<string, string>>,
): TargetPercent {
  return { percent, explanation: { code, params: { ...params, percent: formatPoints(percent) } } };
}
