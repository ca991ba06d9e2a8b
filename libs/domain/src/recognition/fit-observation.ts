import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { addPoints, comparePoints, pointsOf, subtractPoints } from '../scoring/points.js';
import type { Decimal, Observation, Rule, RuleOf } from '../scoring/rules/index.js';
import { gradeMeant } from './fit-grade.js';
import { inDays } from './fit-time.js';
import { outcomeOf, presentAsNumber } from './fit-present.js';
import { lateClauses, lateGrade } from './fit-late.js';
import { isTime } from './measures.js';
import { inOneScale, inScaleOf } from './money.js';

/** A measured value that can also be told by its distance from the target. */
type Measured = RuleOf<
  'shortfall' | 'threshold-linear' | 'proportional' | 'banded' | 'overrun' | 'accumulate'
>;

/**
 * The observation in the form that the rule reads. People tell the same fact in several ways: 3次 as a value or as
 * occurrences, two missing as the value two below the target, a date as days behind the due day.
 */
export function fitObservation(rule: Rule, observation: Observation, due?: string): Observation {
  switch (rule.type) {
    case 'shortfall':
    case 'threshold-linear':
    case 'proportional':
    case 'overrun':
    case 'banded':
    case 'accumulate':
      return asValue(rule, observation, due);
    case 'deduct-per-occurrence':
      return asOccurrences(rule, observation);
    case 'checklist':
      return lateClauses(rule, observation, daysOf(observation, due)) ?? asFailed(rule, observation);
    case 'zero-if-none-else-deduct-per-missing':
      return asMissing(observation);
    case 'lateness':
      return asDaysLate(observation);
    case 'all-or-nothing':
      return asMet(rule, observation, due);
    case 'grade-map':
      return lateGrade(rule, observation, daysOf(observation, due)) ?? asGrade(rule, observation);
    case 'rank-ladder': {
      const rank = observation.rank ?? wholeOf(observation.value);
      const { value: _value, ...rest } = observation;
      return rank === undefined ? observation : { ...rest, rank };
    }
    case 'composite': {
      // Several readings of one value: every part sees it.
      if (observation.parts !== undefined) return observation;
      return { parts: rule.parts.map((part) => fitObservation(part.rule, observation, due)) };
    }
    default:
      return observation;
  }
}

function asValue(rule: Measured, observation: Observation, due: string | undefined): Observation {
  const { missing, present, counts, value, measure } = observation;
  const own = measureOf(rule);
  if (value !== undefined && (own === '天' || own === '日') && measure !== own && measure !== undefined) {
    const told = inDays(observation);
    if (told !== observation) return { ...told, measure: own };
  }
  if (value !== undefined && own !== undefined && inOneScale(measure, own))
    return { ...observation, value: inScaleOf(value, measure, own), measure: own };
  if (value !== undefined) return observation;
  // 从未完成 is no 0 days late.
  if (present === false && isTime(own)) return observation;
  const target = targetOf(rule);
  if (missing !== undefined && target !== undefined)
    return { ...observation, value: formatPoints(subtractPoints(parsePoints(target), pointsOf(missing))) };
  if (present === false && missing === undefined && rule.type !== 'overrun')
    return { ...observation, value: '0' };
  const times =
    observation.occurrences ?? observation.heads ?? (counts === undefined ? undefined : sumOf(counts));
  if (times !== undefined) return { ...observation, value: String(times) };
  const late = observation.daysLate ?? daysBetween(due, observation.date);
  if (late === undefined || !isTime(measureOf(rule))) return observation;
  const start = rule.type === 'threshold-linear' ? parsePoints(rule.full.value) : pointsOf(0);
  return { ...observation, value: formatPoints(addPoints(start, pointsOf(late))) };
}

const measureOf = (rule: Measured): string | undefined =>
  rule.type === 'threshold-linear'
    ? rule.full.measure
    : rule.type === 'proportional'
      ? rule.target.measure
      : rule.measure;

function targetOf(rule: Measured): Decimal | undefined {
  if (rule.type === 'shortfall') return rule.target;
  if (rule.type === 'threshold-linear' && rule.full.op === '>=') return rule.full.value;
  return rule.type === 'proportional' && rule.target.op === '>=' ? rule.target.value : undefined;
}

function asOccurrences(rule: RuleOf<'deduct-per-occurrence'>, observation: Observation): Observation {
  const { value, failed, ...rest } = observation;
  if (rest.counts !== undefined || rest.occurrences !== undefined || rest.missing !== undefined)
    return observation;
  if (failed !== undefined)
    return rule.prices === undefined
      ? { ...rest, occurrences: failed.length }
      : { ...rest, counts: Object.fromEntries(failed.map((name) => [name, 1])) };
  const there = presentAsNumber(rule.prices?.map(({ name }) => name) ?? [rule.subject ?? ''], observation);
  if (there !== undefined)
    return there === 1 && rule.prices?.[0] !== undefined && rule.points === undefined
      ? { ...rest, counts: { [rule.prices[0].name]: 1 } }
      : { ...rest, occurrences: there };
  const occurrences = wholeOf(value);
  return occurrences === undefined || strange(rule.measure, observation.measure)
    ? observation
    : { ...rest, occurrences };
}

function asFailed(rule: RuleOf<'checklist'>, observation: Observation): Observation {
  const { counts, value, met, ...rest } = observation;
  if (rest.failed !== undefined || rest.missing !== undefined || rest.occurrences !== undefined)
    return observation;
  if (counts !== undefined)
    return { ...rest, failed: Object.keys(counts).filter((name) => (counts[name] ?? 0) > 0) };
  if (met === true) return { ...rest, failed: [] };
  const there = presentAsNumber(
    rule.items.map(({ name }) => name),
    observation,
  );
  if (there === 1) return { ...rest, failed: rule.items.map(({ name }) => name) };
  const missing = wholeOf(value) ?? there;
  return missing === undefined || rule.items.length === 0 ? observation : { ...rest, missing };
}

function asMissing(observation: Observation): Observation {
  if (observation.missing !== undefined || observation.present !== undefined) return observation;
  const missing = observation.occurrences ?? wholeOf(observation.value);
  return missing === undefined ? observation : { ...observation, missing };
}

function asDaysLate(observed: Observation): Observation {
  const observation = inDays(observed);
  const { value, met, ...rest } = observation;
  if (rest.daysLate !== undefined || rest.date !== undefined) return observation;
  const daysLate = wholeOf(value) ?? rest.occurrences;
  if (daysLate !== undefined) return { ...rest, daysLate };
  return met === true ? { ...rest, daysLate: 0 } : observation;
}

function asMet(
  rule: RuleOf<'all-or-nothing'>,
  observation: Observation,
  due: string | undefined,
): Observation {
  if (observation.met !== undefined || observation.present !== undefined) return observation;
  const late = observation.daysLate ?? daysBetween(due, observation.date);
  if (rule.condition !== undefined) {
    const { value: found, measure } = observation;
    const own = rule.condition.measure;
    if (found !== undefined && own !== undefined && inOneScale(measure, own))
      return { ...observation, value: inScaleOf(found, measure, own), measure: own };
    if (observation.value !== undefined || observation.missing !== undefined) return observation;
    const value = observation.occurrences ?? (isTime(rule.condition.measure) ? late : undefined);
    return value === undefined ? observation : { ...observation, value: String(value) };
  }
  if (late !== undefined) return { ...observation, met: late === 0 };
  const { counts } = observation;
  const faults =
    observation.occurrences ??
    observation.missing ??
    observation.failed?.length ??
    (counts === undefined ? undefined : sumOf(counts));
  if (faults !== undefined) return { ...observation, met: faults === 0 };
  const { grade } = observation;
  return grade === undefined ? observation : { ...observation, met: !/不|未|无|没|否/.test(grade) };
}

/** Two outcomes can also be told as met or not. */
function asGrade(rule: RuleOf<'grade-map'>, observation: Observation): Observation {
  const { counts } = observation;
  const named =
    observation.failed ??
    (counts === undefined ? [] : Object.keys(counts).filter((name) => (counts[name] ?? 0) > 0));
  const [only] = named;
  if (observation.grade === undefined && only !== undefined && named.length === 1) {
    const { failed: _failed, counts: _counts, ...rest } = observation;
    return { ...rest, grade: only };
  }
  const often = outcomeOf(rule, observation);
  if (observation.grade === undefined && often !== undefined) {
    const { occurrences: _occurrences, ...rest } = observation;
    return { ...rest, grade: often };
  }
  const names = rule.grades.map(({ name }) => name);
  const meant = observation.grade === undefined ? undefined : gradeMeant(names, observation.grade);
  if (meant !== undefined) return { ...observation, grade: meant };
  const met = observation.met ?? observation.present;
  if (observation.grade !== undefined || met === undefined) return observation;
  const outcomes = rule.grades.length + (rule.otherwise === undefined ? 0 : 1);
  if (outcomes !== 2) return observation;
  const [one, other] = rule.grades;
  if (one === undefined) return observation;
  const rest = other ?? { name: '其他', points: rule.otherwise ?? '0' };
  const better = comparePoints(parsePoints(one.points), parsePoints(rest.points)) >= 0 ? one : rest;
  return { ...observation, grade: met ? better.name : (better === one ? rest : one).name };
}

const strange = (declared: string | undefined, found: string | undefined): boolean =>
  declared !== undefined &&
  found !== undefined &&
  declared !== found &&
  !found.includes(declared) &&
  !declared.includes(found);

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function wholeOf(value: Decimal | undefined): number | undefined {
  const number = value === undefined ? undefined : Number(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

const daysOf = ({ daysLate, date }: Observation, due: string | undefined): number | undefined =>
  daysLate ?? daysBetween(due, date);

/** Days of `date` behind `due`; 0 on time. */
function daysBetween(due: string | undefined, date: string | undefined): number | undefined {
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
