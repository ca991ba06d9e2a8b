import { aboveZero, filled, oneOf } from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, dividePoints, multiplyPoints, ZERO_POINTS } from '../../points.js';
import type { ObservationFault, RuleKind } from '../rule-kind.js';
import type { ExternalResultRule } from '../rule.js';
import { explained, unscored } from './explained.js';
import { positive } from './faults.js';
import { ruleFields } from './fields.js';
import { needsField } from './needs.js';

/**
 * 以上级考核结果为准: what another authority gave, with its source, document number and day of arrival; pending (score null)
 * until it has arrived. 二级单位引用所属一级部门得分 (子洲 2020): the result is then the parent's, and says whose.
 */
export const externalResult: RuleKind<ExternalResultRule> = {
  shape: ruleFields(
    'external-result',
    { authority: filled() },
    { outOf: aboveZero, inherits: oneOf('parent') },
  ),
  faults: ({ authority, outOf }) => [
    ...(authority.trim() === ''
      ? [{ code: 'RULE_FIELD_NEEDED', path: 'authority', params: { field: 'authority' } } as const]
      : []),
    ...positive('outOf', outOf),
  ],
  needs: ({ outOf, inherits }, observation, weight) => {
    const { result } = observation;
    if (result === undefined) return needsField(observation, 'result');
    if (result === null) return [];
    const score = parsePoints(result.score);
    // Without a scale of the authority's own, its points are points of the indicator.
    const full = outOf === undefined ? weight : parsePoints(outOf);
    const fits = comparePoints(score, ZERO_POINTS) >= 0 && comparePoints(score, full) <= 0;
    const stranger = inherits === undefined ? result.inheritedFrom : undefined;
    return [
      ...(fits ? [] : [wrong('result.score', result.score, `0 ~ ${formatPoints(full)}`)]),
      ...(stranger === undefined ? [] : [wrong('result.inheritedFrom', stranger, 'inherits: parent')]),
    ];
  },
  score: ({ authority, outOf, subject }, weight, { result }) => {
    const params = { subject, authority };
    if (result === null || result === undefined) return unscored('rule.external-pending', weight, params);
    const given = parsePoints(result.score);
    const scaled =
      outOf === undefined ? given : dividePoints(multiplyPoints(given, weight), parsePoints(outOf));
    const code =
      `rule.external${outOf === undefined ? '' : '-scaled'}${result.inheritedFrom === undefined ? '' : '-inherited'}` as const;
    return explained(code, scaled, weight, {
      ...params,
      given: result.score,
      outOf,
      source: result.source,
      document: result.document,
      arrivedOn: result.arrivedOn,
      parent: result.inheritedFrom,
    });
  },
};

const wrong = (path: string, found: string, expected: string): ObservationFault => ({
  code: 'OBSERVATION_VALUE_WRONG',
  path,
  params: { found, expected },
});
