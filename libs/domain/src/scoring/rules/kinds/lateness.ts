import { daysIncluded } from '../../../core/dates.js';
import { aDate, countFrom, notNegative, objectOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import { isZero, pointsOf, ZERO_POINTS } from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleKind } from '../rule-kind.js';
import type { LatenessRule } from '../rule.js';
import { explained } from './explained.js';
import { countAtLeast, deductionFaults, floorAgainst, said } from './faults.js';
import { ruleFields, stepsShape } from './fields.js';
import { needsCount } from './needs.js';
import { lessSteps, limitReached, stepsIn } from './steps.js';

/** 每推迟10天扣1分 (芷江 2026, T1). The due day is in time. */
export const lateness: RuleKind<LatenessRule> = {
  shape: ruleFields(
    'lateness',
    { every: objectOf({ days: countFrom(1) }), points: notNegative },
    { due: aDate, steps: stepsShape, zeroAfterDays: countFrom(0), floor: notNegative, most: notNegative },
  ),
  faults: (rule, weight) => [
    ...countAtLeast('every.days', rule.every.days, 1),
    ...countAtLeast('zeroAfterDays', rule.zeroAfterDays, 0),
    ...deductionFaults(rule, weight),
    ...floorAgainst(rule.floor, said('zeroAfterDays', rule.zeroAfterDays)),
  ],
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, observation) => {
    const { subject, due, every, points, zeroAfterDays } = rule;
    const params = {
      subject,
      due,
      days: every.days,
      points,
      date: observation.date,
      zeroAfterDays,
      most: rule.most,
      partial: rule.steps,
    };
    const least = parsePoints(rule.floor ?? '0');
    if (observation.present === false)
      return explained(`rule.late-never${isZero(least) ? '' : '-floor'}`, least, weight, params);
    const late = daysLate(rule, observation);
    if (late === 0) return explained('rule.late-none', weight, weight, params);
    if (zeroAfterDays !== undefined && late > zeroAfterDays)
      return explained('rule.late-zero', ZERO_POINTS, weight, { ...params, late });
    const steps = stepsIn(pointsOf(late), pointsOf(every.days), rule.steps);
    const end = limitReached(weight, steps, rule);
    return explained(`rule.late${end}`, lessSteps(weight, steps, rule), weight, {
      ...params,
      late,
      stepCount: steps,
    });
  },
};

function needsOf({ due }: LatenessRule, observation: Observation): readonly ObservationFault[] {
  const { daysLate: days, date, present, met } = observation;
  if (present === false) return [];
  if (days !== undefined) return needsCount('daysLate', observation);
  if (date !== undefined && due !== undefined) return [];
  if (met === true) return [];
  const fields = due === undefined ? 'daysLate' : 'daysLate | date';
  return [{ code: 'OBSERVATION_MISSING', path: 'daysLate', params: { fields } }];
}

/** Days of the calendar behind the due day; before it and on it, none. */
function daysLate({ due }: LatenessRule, { daysLate: days, date }: Observation): number {
  if (days !== undefined || due === undefined || date === undefined) return days ?? 0;
  return Math.max(daysIncluded(due, date) - 1, 0);
}
