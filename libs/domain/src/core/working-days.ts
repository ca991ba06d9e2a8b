import { addDays, weekdayOf } from './dates.js';

/**
 * Which days are worked (工作日): Monday to Friday, less the holidays that fall on them, plus the weekend days that are
 * worked in exchange (调休). It comes in with the command; `version` goes into the event, so that anybody can tell by
 * which calendar a deadline was counted.
 */
export interface WorkCalendar {
  /** E.g. `2024=chinese-days@1.5.7,2025=calendar-2025@0`: what each year was taken from. */
  readonly version: string;
  /** Days off. A weekend day among them changes nothing. */
  readonly holidays: readonly string[];
  /** Weekend days that are worked. */
  readonly workdays: readonly string[];
}

/** A deadline as an event keeps it: the last day in time, and how it was counted. */
export interface WorkingDeadline {
  /** Included. */
  readonly until: string;
  readonly workingDays: number;
  /** `WorkCalendar.version` */
  readonly calendar: string;
}

/** Longest span that is ever counted, two years of working days; a longer one is a slip of the pen. */
export const MOST_WORKING_DAYS = 500;

export function isWorkingDay(date: string, { holidays, workdays }: WorkCalendar): boolean {
  if (holidays.includes(date)) return false;
  return weekdayOf(date) <= 5 || workdays.includes(date);
}

/**
 * The n-th working day after a day, which itself does not count, as periods are counted in 行政 procedure.
 * @throws RangeError when n is no whole number from 1 to MOST_WORKING_DAYS
 */
export function addWorkingDays(date: string, n: number, calendar: WorkCalendar): string {
  if (!Number.isSafeInteger(n) || n < 1 || n > MOST_WORKING_DAYS)
    throw new RangeError(`${n} working days cannot be counted`);
  let day = date;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * The n-th working day before a day, which itself does not count.
 * @throws RangeError as `addWorkingDays`
 */
export function workingDaysBefore(date: string, n: number, calendar: WorkCalendar): string {
  if (!Number.isSafeInteger(n) || n < 1 || n > MOST_WORKING_DAYS)
    throw new RangeError(`${n} working days cannot be counted`);
  let day = date;
  for (let left = n; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** Working days from one day to another, both included; 0 when there is none between them. */
export function workingDaysIncluded(from: string, until: string, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** @throws RangeError as `addWorkingDays` */
export function deadlineAfter(date: string, workingDays: number, calendar: WorkCalendar): WorkingDeadline {
  return {
    until: addWorkingDays(date, workingDays, calendar),
    workingDays,
    calendar: calendar.version,
  };
}
