import { createRequire } from 'node:module';

/** What the yearly notice of the State Council says of one year; ISO days. */
export interface AnnouncedYear {
  readonly holidays: readonly string[];
  /** Weekend days that are worked in exchange (调休). */
  readonly workdays: readonly string[];
}

// Its data file rather than its functions: they answer for every year and call a day of one that was never announced a workday.
const require = createRequire(import.meta.url);
const data = require('chinese-days/dist/chinese-days.json') as Readonly<
  Record<'holidays' | 'workdays', Readonly<Record<string, string>>>
>;

/** Name and version of the data, as deadlines record it. */
export const ANNOUNCED_SOURCE = `chinese-days@${(require('chinese-days/package.json') as { version: string }).version}`;

/** Days off and days worked in exchange in a year that has been announced; undefined for one that has not. */
export function announcedYear(year: number): AnnouncedYear | undefined {
  const of = (days: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(days)
      .filter((day) => day.startsWith(`${year}-`))
      .sort();
  const holidays = of(data.holidays);
  return holidays.length === 0 ? undefined : { holidays, workdays: of(data.workdays) };
}
