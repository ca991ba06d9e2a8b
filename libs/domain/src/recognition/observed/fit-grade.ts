import { parsePoints } from '../../scoring/points-text.js';
import { comparePoints } from '../../scoring/points.js';
import type { Observation, RuleOf } from '../../scoring/rules/index.js';
import { outcomeOf, presentOutcome } from './fit-present.js';

/** Two outcomes can also be told as met or not. */
export function asGrade(rule: RuleOf<'grade-map'>, observation: Observation): Observation {
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
  const { met, present } = observation;
  if (observation.grade === undefined && met === undefined && present !== undefined) {
    const there = presentOutcome(rule, present);
    return there === undefined ? observation : { ...observation, grade: there };
  }
  if (observation.grade !== undefined || met === undefined) return observation;
  const outcomes = rule.grades.length + (rule.otherwise === undefined ? 0 : 1);
  if (outcomes !== 2) return observation;
  const [one, other] = rule.grades;
  if (one === undefined) return observation;
  const rest = other ?? { name: '其他', points: rule.otherwise ?? '0' };
  const better = comparePoints(parsePoints(one.points), parsePoints(rest.points)) >= 0 ? one : rest;
  return { ...observation, grade: met ? better.name : (better === one ? rest : one).name };
}
