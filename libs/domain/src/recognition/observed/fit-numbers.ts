import type { Decimal, Observation } from '../../scoring/rules/index.js';

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export function wholeOf(value: Decimal | undefined): number | undefined {
  const number = value === undefined ? undefined : Number(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

export const daysOf = ({ daysLate, date }: Observation, due: string | undefined): number | undefined =>
  daysLate ?? daysBetween(due, date);

/** Days that a rule about time takes as its value: behind the due day, or before it where it says 提前. */
export function daysToldOf(
  subject: string | undefined,
  { daysLate, date }: Observation,
  due: string | undefined,
): number | undefined {
  if (subject === undefined || !subject.includes('提前')) return daysLate ?? daysBetween(due, date);
  return daysBetween(date, due);
}

/** Days of `date` behind `due`; 0 on time. */
export function daysBetween(due: string | undefined, date: string | undefined): number | undefined {
  if (due === undefined || date === undefined) return undefined;
  return Math.max(dayNumber(date) - dayNumber(due), 0);
}

/** Days since a fixed day, by the civil calendar. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}
