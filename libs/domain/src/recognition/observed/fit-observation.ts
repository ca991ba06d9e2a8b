import type { Observation, Rule, RuleOf } from '../../scoring/rules/index.js';
import { asGrade } from './fit-grade.js';
import { asValue } from './fit-value.js';
import { daysOf, daysToldOf, sumOf, wholeOf } from './fit-numbers.js';
import { inDays } from './fit-time.js';
import { isNever, presentAsNumber } from './fit-present.js';
import { answerOf } from './unfit-present.js';
import { lateClauses, lateGrade } from './fit-late.js';
import { inOneScale, inScaleOf } from '../scales.js';

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
    case 'ledger':
      return asCounts(rule, observation);
    case 'composite': {
      // Several readings of one value: every part sees it.
      if (observation.parts !== undefined || subjectsOf(rule).size > 1) return observation;
      return { parts: rule.parts.map((part) => fitObservation(part.rule, observation, due)) };
    }
    default:
      return observation;
  }
}

/** 数量 and 金额 are two values: one of them alone decides nothing. */
const subjectsOf = ({ parts }: RuleOf<'composite'>): ReadonlySet<string> =>
  new Set(parts.flatMap(({ rule }) => (rule.subject === undefined ? [] : [rule.subject])));

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

/** Which classes there were, as names alone. */
function asCounts(rule: RuleOf<'ledger'>, observation: Observation): Observation {
  const { failed, ...rest } = observation;
  if (rule.prices === undefined || failed === undefined || rest.counts !== undefined) return observation;
  const counts = Object.fromEntries(
    failed.map((name) => [name, failed.filter((one) => one === name).length]),
  );
  return { ...rest, counts };
}

function asFailed(rule: RuleOf<'checklist'>, observation: Observation): Observation {
  const { counts, value, met, grade, ...rest } = observation;
  if (grade !== undefined && rest.failed === undefined) return { ...rest, failed: [grade] };
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
  if (observation.met !== undefined) return observation;
  const { present } = observation;
  if (present !== undefined)
    return rule.condition === undefined && isNever(rule.subject ?? '')
      ? { ...observation, met: !present }
      : observation;
  const late =
    rule.condition === undefined ? daysOf(observation, due) : daysToldOf(rule.subject, observation, due);
  if (rule.condition !== undefined) {
    const { value: found, measure } = observation;
    const own = rule.condition.measure;
    if (found !== undefined && own !== undefined && inOneScale(measure, own))
      return { ...observation, value: inScaleOf(found, measure, own), measure: own };
    if (observation.value !== undefined || observation.missing !== undefined) return observation;
    const value =
      observation.occurrences ?? (/[天日]$/.test(rule.condition.measure ?? '') ? late : undefined);
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
  const met = grade === undefined ? undefined : answerOf(rule.subject, grade);
  return met === undefined ? observation : { ...observation, met };
}

const strange = (declared: string | undefined, found: string | undefined): boolean =>
  declared !== undefined &&
  found !== undefined &&
  declared !== found &&
  !found.includes(declared) &&
  !declared.includes(found);
