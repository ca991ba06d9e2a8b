import { addDays } from '../core/dates.js';
import type { Indicator } from '../annual-plan/plan.js';
import type { Quarter } from '../cycle/events.js';
import type { TrafficLight } from '../scheme/scheme.js';
import { dueAt } from './milestones.js';
import { parsePoints } from './points-text.js';
import {
  comparePoints,
  HUNDRED_POINTS,
  isZero,
  maxPoints,
  subtractPoints,
  ZERO_POINTS,
  type Points,
} from './points.js';

/** 绿灯、黄灯、红灯. */
export type Light = 'on-track' | 'at-risk' | 'late';

/** What falls due next, and when. */
export interface NextDue {
  /** ISO date, included. */
  readonly on: string;
  /** Cumulative percent. */
  readonly percent: Points;
}

/**
 * The traffic light of an indicator, by the rule that its scheme declares. What was never reported counts as nothing
 * reached.
 * @param due cumulative percent that was due by a day that is over
 * @param today absent where nothing lies ahead, on a sheet that is frozen
 */
export function lightOf(
  {
    reached,
    due,
    next,
  }: { readonly reached: Points | null; readonly due: Points; readonly next: NextDue | null },
  { shortBy, days }: TrafficLight,
  today?: string,
): Light {
  const got = reached ?? ZERO_POINTS;
  if (comparePoints(got, due) < 0)
    return comparePoints(subtractPoints(due, got), parsePoints(shortBy)) > 0 ? 'late' : 'at-risk';
  if (next === null || today === undefined || isZero(next.percent) || comparePoints(got, next.percent) >= 0)
    return 'on-track';
  return next.on <= addDays(today, days) ? 'at-risk' : 'on-track';
}

/**
 * What was due of an indicator by the days that are over, and what falls due next: its milestones at the ends of quarters,
 * and all of it on its due date.
 * @param quarters without those that stay unchecked, which hold nobody to anything
 */
export function dueToday(
  indicator: Pick<Indicator, 'milestones' | 'due'>,
  {
    quarters,
    split,
    today,
  }: { readonly quarters: readonly Quarter[]; readonly split: readonly string[]; readonly today: string },
): { readonly due: Points; readonly next: NextDue | null } {
  const dates: readonly NextDue[] = [
    ...quarters.map(({ quarter, to }) => ({ on: to, percent: dueAt(indicator, quarter, split) })),
    { on: indicator.due, percent: HUNDRED_POINTS },
  ].toSorted((a, b) => (a.on === b.on ? comparePoints(b.percent, a.percent) : a.on < b.on ? -1 : 1));
  const over = dates.filter(({ on }) => on < today);
  const due = over.reduce((most, { percent }) => maxPoints(most, percent), ZERO_POINTS);
  return { due, next: dates.find(({ on }) => on >= today) ?? null };
}
