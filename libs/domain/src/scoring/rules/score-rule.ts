import { parsePoints } from '../points-text.js';
import type { Points } from '../points.js';
import { kindOf, ruleShape } from './kinds/index.js';
import type { Observation } from './observation.js';
import type { ObservationFault, RuleFault, RuleScore } from './rule-kind.js';
import type { Decimal, Rule } from './rule.js';

export { ruleShape };

/** What is wrong with a well-shaped rule for an indicator of this weight; `[]`: it can be published. */
export function ruleFaults(rule: Rule, weight: Decimal): readonly RuleFault[] {
  return kindOf(rule).faults(rule, parsePoints(weight));
}

/**
 * What keeps the rule from reading the observation; `[]`: `scoreRule` can be called. The weight is never left out,
 * because points given by hand or by another authority are held against nothing else.
 */
export function observationFaults(
  rule: Rule,
  observation: Observation,
  weight: Decimal | Points,
): readonly ObservationFault[] {
  return kindOf(rule).needs(rule, observation, pointsOfWeight(weight));
}

/** @throws RangeError when `observationFaults` has something to say */
export function scoreRule(rule: Rule, weight: Decimal | Points, observation: Observation): RuleScore {
  const kind = kindOf(rule);
  const whole = pointsOfWeight(weight);
  const [fault] = kind.needs(rule, observation, whole);
  if (fault !== undefined) throw new RangeError(`${fault.code} at '${fault.path}'`);
  return kind.score(rule, whole, observation);
}

const pointsOfWeight = (weight: Decimal | Points): Points =>
  typeof weight === 'string' ? parsePoints(weight) : weight;
