import { aText } from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, ZERO_POINTS } from '../../points.js';
import type { RuleKind } from '../rule-kind.js';
import type { ManualRule } from '../rule.js';
import { explained } from './explained.js';
import { ruleFields } from './fields.js';
import { needsField } from './needs.js';

/** Scored by a person, with a reason, because nothing that can be counted decides it. */
export const manual: RuleKind<ManualRule> = {
  shape: ruleFields('manual', {}, { guidance: aText }),
  faults: () => [],
  needs: (_rule, observation, weight) => {
    const { score, reason } = observation;
    const unsaid = reason === undefined || reason.trim() === '';
    const wrong =
      score !== undefined &&
      (comparePoints(parsePoints(score), ZERO_POINTS) < 0 || comparePoints(parsePoints(score), weight) > 0);
    const expected = `0 ~ ${formatPoints(weight)}`;
    return [
      ...needsField(observation, 'score'),
      ...(wrong
        ? [{ code: 'OBSERVATION_VALUE_WRONG', path: 'score', params: { found: score, expected } } as const]
        : []),
      ...(unsaid
        ? [{ code: 'OBSERVATION_MISSING', path: 'reason', params: { fields: 'reason' } } as const]
        : []),
    ];
  },
  score: (rule, weight, { score = '0', reason = '' }) =>
    explained('rule.manual', parsePoints(score), weight, { subject: rule.subject, reason }),
};
