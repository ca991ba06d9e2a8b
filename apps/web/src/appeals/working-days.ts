/** A year's days off and days worked in exchange (调休), as `GET /api/v1/calendars/{year}` tells. */
export interface CalendarYear {
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

const DAY_MS = 86_400_000;

/**
 * Days from one to another, both included, and how many of them are worked: what a clock of a deadline shows. The
 * deadline itself is the server's; nothing is decided by this count.
 * @returns null where the last day is past
 */
export function daysLeft(
  today: string,
  until: string,
  calendars: readonly CalendarYear[],
): { readonly days: number; readonly working: number } | null {
  if (today > until) return null;
  const holidays = new Set(calendars.flatMap((calendar) => calendar.holidays));
  const exchanged = new Set(calendars.flatMap((calendar) => calendar.workdays));
  const first = Date.parse(`${today}T00:00:00Z`);
  const count = Math.round((Date.parse(`${until}T00:00:00Z`) - first) / DAY_MS) + 1;
  const days = Array.from({ length: count }, (_, place) => new Date(first + place * DAY_MS));
  const working = days.filter((day) => {
    const iso = day.toISOString().slice(0, 10);
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    return exchanged.has(iso) || (!weekend && !holidays.has(iso));
  });
  return { days: count, working: working.length };
}
