import type { Decimal, Observation } from '../../scoring/rules/index.js';
import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints } from '../../scoring/points.js';

/** Days of a stretch of time, as the rules are read: a month is 30 of them (`month-days`). */
const DAYS: Readonly<Record<string, Decimal>> = {
  天: '1',
  日: '1',
  工作日: '1',
  自然日: '1',
  周: '7',
  星期: '7',
  月: '30',
  季度: '90',
  年: '365',
};

/** 2个月 where the rule counts days. The same observation where there is nothing to convert. */
export function inDays(observation: Observation): Observation {
  const { value, measure } = observation;
  const days = DAYS[(measure ?? '').replace(/^个/, '')];
  if (value === undefined || days === undefined || days === '1') return observation;
  return {
    ...observation,
    value: formatPoints(multiplyPoints(parsePoints(value), parsePoints(days))),
    measure: '天',
  };
}
