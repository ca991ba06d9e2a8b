import type { Observation, ObservationFault, Rule } from '../../scoring/rules/index.js';
import { isCounted, isTime } from '../measures.js';
import { measureOf } from './measure-of.js';

/** How often something happened is no percentage, no amount and no mark: 2 of 每下降1% are not two times. */
export function unfitCount(rule: Rule, observation: Observation): ObservationFault | undefined {
  if (rule.type === 'composite') {
    const seen = rule.parts.map((part, index) =>
      unfitCount(part.rule, observation.parts?.[index] ?? observation),
    );
    return seen.find((fault) => fault !== undefined);
  }
  const wrong = otherMeasure(rule, observation);
  if (wrong !== undefined) return wrong;
  const measured = measuredBy(rule);
  if (measured === undefined || observation.value !== undefined) return undefined;
  const found = (['occurrences', 'counts', 'heads', 'present'] as const).find(
    (field) => observation[field] !== undefined,
  );
  if (found === undefined || observation.missing !== undefined || observation.daysLate !== undefined)
    return undefined;
  if (measured === '') return { code: 'OBSERVATION_MISSING', path: 'value', params: { fields: 'value' } };
  return {
    code: 'OBSERVATION_NOT_COUNTED',
    path: found,
    params: { found, measure: measured, fields: 'value' },
  };
}

/** 3万元 of 每发现一处: an amount is no number of places. */
function otherMeasure(rule: Rule, { measure: found, value }: Observation): ObservationFault | undefined {
  if (rule.type !== 'deduct-per-occurrence' || found === undefined || value !== undefined) return undefined;
  const { measure: expected } = rule;
  return expected === undefined || expected === found || isCounted(found.replace(/^个(?=.)/, ''))
    ? undefined
    : { code: 'OBSERVATION_MEASURE_WRONG', path: 'measure', params: { expected, found } };
}

/** The measure of what the rule reads as a value, where it counts nothing. */
function measuredBy(rule: Rule): string | undefined {
  const measure = measureOf(rule) ?? (rule.type === 'overrun' ? '' : undefined);
  if (measure === undefined || (isCounted(measure) && !isTime(measure))) return undefined;
  return /[次件个人家户项处篇条场期份起例名位批宗台部套辆座类笔张册株]$/.test(measure) ? undefined : measure;
}
