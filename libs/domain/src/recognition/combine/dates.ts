import { daysInMonth, daysIncluded, isoDate } from '../../core/dates.js';
import type { PhraseOf } from '../phrase.js';
import { Unclear } from '../unclear.js';
import type { Reading } from './context.js';

type Day = PhraseOf<'date'>;

/** The day of the calendar; undefined where neither the sentence nor what is given beside it says the year. */
export function dayOf(reading: Reading, { year, next, month, day, at, text }: Day): string | undefined {
  const named = year ?? yearOf(reading);
  if (named === undefined) return undefined;
  const own = named + (year === undefined && next === true ? 1 : 0);
  if (day !== undefined && day > daysInMonth(own, month)) throw new Unclear('leftover', at, { words: text });
  return isoDate(own, month, day ?? daysInMonth(own, month));
}

/** The year of the due day that is given, else the only year that the sentence names. */
function yearOf({ given, statements }: Reading): number | undefined {
  if (given.due !== undefined) return Number(given.due.slice(0, 4));
  const years = new Set(
    statements.flatMap(({ when }) => (when.date?.year === undefined ? [] : [when.date.year])),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** The last day in time: as given and as the sentence says, which must be one. */
export function dueOf(reading: Reading, said: readonly Day[]): string | undefined {
  let due = reading.given.due;
  for (const date of said) {
    const found = dayOf(reading, date);
    if (found === undefined) {
      reading.assume('year-open', { words: date.text });
      continue;
    }
    if (due !== undefined && due !== found) throw new Unclear('date-differs', date.at, { given: due, found });
    due = found;
  }
  return due;
}

/** Days of the calendar from the due day to a later one. */
export const daysBehind = (due: string, date: string): number => daysIncluded(due, date) - 1;
