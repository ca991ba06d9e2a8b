import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { comparePoints, dividePoints, multiplyPoints, pointsOf } from '../../scoring/points.js';
import type { Decimal, Observation, Rule } from '../../scoring/rules/index.js';
import { daysToldOf } from './fit-numbers.js';

/** Fewest and most days that one of them can have. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  月: [28, 31],
  季度: [90, 92],
  年: [365, 366],
};

/**
 * 45 days behind lie between one month and two, whichever months they were; 30 may be one or not, and stay as they are told.
 * Only of stretches of months.
 */
export function daysAsMonths(rule: Rule, observation: Observation, due: string | undefined): Observation {
  const lengths = rule.type === 'banded' ? LENGTHS[(rule.measure ?? '').replace(/^个/, '')] : undefined;
  if (rule.type !== 'banded' || lengths === undefined || observation.value !== undefined) return observation;
  const days = daysToldOf(rule.subject, observation, due);
  if (days === undefined || rule.measure === undefined) return observation;
  const ends = rule.bands.flatMap(({ from, to }) => [from ?? '0', to ?? '0']);
  if (ends.some((end) => isUnsure(days, end, lengths))) return observation;
  const { daysLate: _daysLate, date: _date, ...rest } = observation;
  const hundredths = Math.floor((days * 100) / (rule.measure.includes('月') ? 30 : lengths[0]));
  return {
    ...rest,
    value: formatPoints(dividePoints(pointsOf(hundredths), pointsOf(100))),
    measure: rule.measure,
  };
}

/** So many days are sometimes as much as the end of a stretch, and sometimes not. */
function isUnsure(days: number, end: Decimal, [fewest, most]: readonly [number, number]): boolean {
  const at = (length: number): number =>
    comparePoints(pointsOf(days), multiplyPoints(parsePoints(end), pointsOf(length)));
  return comparePoints(parsePoints(end), pointsOf(0)) > 0 && at(fewest) >= 0 && at(most) <= 0;
}
