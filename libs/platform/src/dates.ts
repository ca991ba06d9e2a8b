const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
const DAY_MS = 86_400_000;
/** UTC+8 without summer time, as it has been since 1992; nothing is recorded from before. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Exactly `YYYY-MM-DD` and a day of the calendar: 2023-02-29 is refused, not rolled over to 1 March. */
export function isIsoDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** `YYYY-MM-DDThh:mm:ss`, up to three decimals, with `Z` or an offset; a day of the calendar, no leap second. */
export function isIsoInstant(text: string): boolean {
  const date = INSTANT.exec(text)?.[1];
  return date !== undefined && isIsoDate(date);
}

/**
 * The day in Asia/Shanghai that an instant falls on, which due dates go by.
 * @throws RangeError for an invalid Date or a text that is no ISO instant.
 */
export function shanghaiDate(instant: Date | string): string {
  if (typeof instant === 'string' && !isIsoInstant(instant))
    throw new RangeError(`'${instant}' is not an ISO instant`);
  const time = new Date(instant).getTime();
  return new Date(time + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** Date and time of day in Asia/Shanghai, `2025-03-03 00:10`, for people to read. */
export function shanghaiMinute(instant: string): string {
  const time = new Date(instant).getTime() + SHANGHAI_OFFSET_MS;
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

/** @param days whole number of calendar days, may be negative. @throws RangeError outside years 0000 to 9999. */
export function addDays(date: string, days: number): string {
  const sum = new Date((requireDay(date) + days) * DAY_MS);
  const text =
    Number.isSafeInteger(days) && !Number.isNaN(sum.getTime()) ? sum.toISOString().slice(0, 10) : '';
  if (!isIsoDate(text)) throw new RangeError(`${date} cannot move by ${days} days`);
  return text;
}

/** Calendar days from one date to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return requireDay(to) - requireDay(from);
}

function requireDay(date: string): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`'${date}' is not a date`);
  return day;
}

/** Days since 1970-01-01; undefined when the text is no day of the calendar. */
function dayNumber(text: string): number | undefined {
  if (!DATE.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / DAY_MS;
}
