import { parsePoints } from '../../points-text.js';
import { ZERO_POINTS } from '../../points.js';
import type { Observation } from '../observation.js';
import type { RuleKind } from '../rule-kind.js';
import type { AllOrNothingRule } from '../rule.js';
import { explained } from './explained.js';
import { limitShape, ruleFields } from './fields.js';
import { holds } from './limit.js';
import { needsField, needsValue } from './needs.js';

/** 达到得满分，否则不得分 (子洲 2020, items 12 and 13; 芷江 2026, T2 to T5). */
export const allOrNothing: RuleKind<AllOrNothingRule> = {
  shape: ruleFields('all-or-nothing', {}, { condition: limitShape }),
  faults: () => [],
  needs: ({ condition }, observation) =>
    condition === undefined
      ? needsField(observation, 'met', 'present')
      : needsValue(condition.measure, observation, 'met'),
  score: (rule, weight, observation) => {
    const { subject, condition } = rule;
    const met = isMet(rule, observation);
    const params = {
      subject,
      value: observation.value,
      op: condition?.op,
      target: condition?.value,
      measure: condition?.measure,
    };
    const measured = condition !== undefined && observation.value !== undefined;
    const code = `rule.${measured ? 'limit' : 'condition'}-${met ? 'met' : 'missed'}` as const;
    return explained(code, met ? weight : ZERO_POINTS, weight, params);
  },
};

function isMet({ condition }: AllOrNothingRule, { value, met, present }: Observation): boolean {
  if (condition !== undefined && value !== undefined) return holds(condition, parsePoints(value));
  return met ?? present ?? false;
}
