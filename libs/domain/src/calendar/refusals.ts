import { refusals } from '../core/refusal.js';

export const calendarRefusals = {
  /** `year`, `from`, `to` */
  CALENDAR_YEAR_INVALID: 'invalid',
  /** `day`, `year`: no day of that year. */
  CALENDAR_DAY_INVALID: 'invalid',
  /** `day`: named twice, or both off and worked. */
  CALENDAR_DAY_REPEATED: 'invalid',
  /** `day`: from Monday to Friday, which is worked anyway. */
  CALENDAR_WORKDAY_NOT_WEEKEND: 'invalid',
  /** `year`: without the notice that it was taken from nobody can check it. */
  CALENDAR_SOURCE_MISSING: 'invalid',
} as const;

export const refuseCalendar = refusals(calendarRefusals);
