import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { addPoints, pointsOf, subtractPoints } from '../../scoring/points.js';
import type { Decimal, Observation, RuleOf } from '../../scoring/rules/index.js';
import { inDays } from './fit-time.js';
import { isTime } from '../measures.js';
import { lateWords } from '../phrases/step.js';
import { inOneScale, inScaleOf } from '../scales.js';
import { daysToldOf, sumOf } from './fit-numbers.js';
import { measureOf } from './measure-of.js';

/** A measured value that can also be told by its distance from the target. */
type Measured = RuleOf<
  'shortfall' | 'threshold-linear' | 'proportional' | 'banded' | 'overrun' | 'accumulate'
>;

/** 3次 as a value, two missing as two below the target, a date as days behind the due day. */
export function asValue(rule: Measured, observation: Observation, due: string | undefined): Observation {
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
  // The rule reads it as it is told.
  if (missing !== undefined && rule.type === 'shortfall') return observation;
  const target = targetOf(rule);
  if (missing !== undefined && target !== undefined)
    return { ...observation, value: formatPoints(subtractPoints(parsePoints(target), pointsOf(missing))) };
  if (present === false && missing === undefined && rule.type !== 'overrun')
    return { ...observation, value: '0' };
  const times =
    observation.occurrences ?? observation.heads ?? (counts === undefined ? undefined : sumOf(counts));
  if (times !== undefined) return { ...observation, value: String(times) };
  const late = daysToldOf(rule.subject, observation, due);
  // Days are no hours and no months.
  if (late === undefined || !isTime(measureOf(rule))) return observation;
  if (late > 0 && !/[天日]$/.test(measureOf(rule) ?? '')) return observation;
  // 3个工作日内办结 counts from its third day; 逾期3天以内不扣分 from none.
  const fromLimit = rule.type === 'threshold-linear' && !lateWords.test(rule.subject ?? '');
  const start = fromLimit ? parsePoints(rule.full.value) : pointsOf(0);
  return { ...observation, value: formatPoints(addPoints(start, pointsOf(late))) };
}

function targetOf(rule: Measured): Decimal | undefined {
  if (rule.type === 'threshold-linear' && rule.full.op === '>=') return rule.full.value;
  return rule.type === 'proportional' && rule.target.op === '>=' ? rule.target.value : undefined;
}
