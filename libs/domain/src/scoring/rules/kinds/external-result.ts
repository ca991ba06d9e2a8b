import { aDecimal, aText, oneOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  comparePoints,
  dividePoints,
  maxPoints,
  minPoints,
  multiplyPoints,
  ZERO_POINTS,
} from '../../points.js';
import type { RuleKind } from '../rule-kind.js';
import type { ExternalResultRule } from '../rule.js';
import { explained } from './explained.js';
import { above } from './faults.js';
import { ruleFields } from './fields.js';
import { needsField } from './needs.js';

/**
 * 以上级考核结果为准: what another authority gave, with its source, document number and day of arrival; pending (score null)
 * until it has arrived. 二级单位引用所属一级部门得分 (子洲 2020): the observation is then the parent's.
 */
export const externalResult: RuleKind<ExternalResultRule> = {
  shape: ruleFields('external-result', { authority: aText }, { outOf: aDecimal, inherits: oneOf('parent') }),
  faults: ({ authority, outOf }) => [
    ...(authority.trim() === ''
      ? [{ code: 'RULE_FIELD_NEEDED', path: 'authority', params: { field: 'authority' } } as const]
      : []),
    ...above('outOf', outOf, '0'),
  ],
  needs: ({ outOf }, observation) => {
    const { result } = observation;
    if (result === undefined) return needsField(observation, 'result');
    if (result === null) return [];
    const score = parsePoints(result.score);
    const tooMuch = outOf !== undefined && comparePoints(score, parsePoints(outOf)) > 0;
    if (comparePoints(score, ZERO_POINTS) >= 0 && !tooMuch) return [];
    const expected = outOf === undefined ? '≥ 0' : `0 ~ ${outOf}`;
    return [
      { code: 'OBSERVATION_VALUE_WRONG', path: 'result.score', params: { found: result.score, expected } },
    ];
  },
  score: ({ authority, outOf, inherits, subject }, weight, { result }) => {
    const params = { subject, authority };
    if (result === null || result === undefined) {
      const { explanation } = explained('rule.external-pending', ZERO_POINTS, weight, params);
      return { score: null, explanation: { ...explanation, params: { ...explanation.params, score: '' } } };
    }
    const given = parsePoints(result.score);
    const scaled =
      outOf === undefined ? given : dividePoints(multiplyPoints(given, weight), parsePoints(outOf));
    const score = minPoints(maxPoints(scaled, ZERO_POINTS), weight);
    const code =
      `rule.external${outOf === undefined ? '' : '-scaled'}${inherits === undefined ? '' : '-inherited'}` as const;
    return explained(code, score, weight, {
      ...params,
      given: result.score,
      outOf,
      source: result.source,
      document: result.document,
      arrivedOn: result.arrivedOn,
    });
  },
};
