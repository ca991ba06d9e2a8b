/** Days are ISO dates (`2024-07-31`) in Asia/Shanghai; compared as text, because that is also their order. */
const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Whether a command's text is a day that exists: `2024-02-29` is one, `2023-02-29` is none. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(date: string, years: number): string {
  const [year, month, day] = partsOf(date);
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

/** Days from one date to another, both included; 1 for the same day, below 1 when `until` comes first. */
export function daysIncluded(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from) + 1;
}

/** Calendar days later; negative: earlier. */
export function addDays(date: string, days: number): string {
  let [year, month, day] = partsOf(date);
  day += days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  return isoDate(year, month, day);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts them. */
export function weekdayOf(date: string): number {
  // 1 March of the year 0, day 0, was a Wednesday.
  return ((dayNumber(date) + 2) % 7) + 1;
}

/** Days since 1 March of the year 0: a year that begins in March has its leap day last. */
function dayNumber(date: string): number {
  const [year, month, day] = partsOf(date);
  const marchYear = month < 3 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function partsOf(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
