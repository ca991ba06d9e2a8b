import type { Observation, ObservationFault, Rule } from '../../scoring/rules/index.js';
import type { Assumption } from '../combine/assumption.js';
import { isFalling } from '../combine/wordings.js';
import { unfitName, unfitShare, unfitSign } from './unfit-named.js';
import { unfitTwice } from './unfit-twice.js';
import { unfitCount } from './unfit-counted.js';
import { unfitAnswer } from './unfit-present.js';

/**
 * What an observation leaves open that the sentence did not say, and that could be taken for something else in silence. `due`: the
 * last day in time.
 */
export function unfit(
  rule: Rule,
  assumptions: readonly Assumption[],
  observation: Observation,
  due: string | undefined,
): ObservationFault | undefined {
  const assumed = (code: Assumption['code']): boolean => assumptions.some((one) => one.code === code);
  const { value, measure, date, daysLate, occurrences, missing, counts } = observation;
  // A day behind the due day is so many calendar days: how many of them were worked is not known here.
  if (assumed('working-days') && daysLate === undefined && date !== undefined && due !== undefined)
    if (date > due) return { code: 'OBSERVATION_MISSING', path: 'daysLate', params: { fields: 'daysLate' } };
  // 每少一次扣1分: held three times says nothing of how many are missing.
  if ((assumed('no-target') || assumed('none-missing')) && value !== undefined)
    if (missing === undefined && occurrences === undefined && counts === undefined)
      return { code: 'OBSERVATION_LACK_OPEN', path: 'value', params: { fields: 'missing' } };
  // 位次每下降1位: is 2 the second place, or two places down?
  if (
    assumed('first-full') &&
    rule.type === 'rank-ladder' &&
    value !== undefined &&
    observation.rank === undefined
  )
    return { code: 'OBSERVATION_MISSING', path: 'rank', params: { fields: 'rank' } };
  // 逾期3个月 read as 90 days: is 2 two months or two days?
  if (assumed('month-days') && value !== undefined && measure === undefined)
    return { code: 'OBSERVATION_MISSING', path: 'measure', params: { fields: 'measure' } };
  // 下降的不得分: is 3 a rise or a fall?
  if (value !== undefined && countsFalls(rule))
    return { code: 'OBSERVATION_MISSING', path: 'occurrences', params: { fields: 'occurrences' } };
  const answered =
    unfitTwice(observation) ??
    unfitName(rule, observation) ??
    unfitShare(rule, observation) ??
    unfitSign(rule, observation) ??
    unfitCount(rule, observation) ??
    unfitAnswer(rule, observation);
  if (answered !== undefined) return answered;
  const own = monthsOf(rule);
  if (own === undefined || value !== undefined) return undefined;
  const found = daysLate !== undefined ? 'daysLate' : date !== undefined ? 'date' : undefined;
  return found === undefined
    ? undefined
    : { code: 'OBSERVATION_NOT_IN_DAYS', path: found, params: { found, measure: own, fields: 'value' } };
}

const countsFalls = (rule: Rule): boolean =>
  rule.type === 'deduct-per-occurrence' && (rule.prices ?? []).some(({ name }) => isFalling(name));

/** A measure of time that is no fixed number of days. */
function monthsOf(rule: Rule): string | undefined {
  const measure =
    rule.type === 'banded' || rule.type === 'accumulate'
      ? rule.measure
      : rule.type === 'all-or-nothing'
        ? rule.condition?.measure
        : rule.type === 'threshold-linear'
          ? rule.full.measure
          : undefined;
  return measure !== undefined && /^个?(?:月|季度|年)$/.test(measure) ? measure : undefined;
}
