import { aText, oneOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  comparePoints,
  dividePoints,
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  ONE_POINT,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { RuleKind } from '../rule-kind.js';
import type { RelativeToBestRule } from '../rule.js';
import { explained } from './explained.js';
import { ruleFields } from './fields.js';
import { needsField, needsValue } from './needs.js';

/** 以最高（最低）值为满分，其他按比例: value ÷ best of the weight where more is better, best ÷ value where less is. */
export const relativeToBest: RuleKind<RelativeToBestRule> = {
  shape: ruleFields('relative-to-best', { better: oneOf('higher', 'lower') }, { measure: aText }),
  faults: () => [],
  needs: ({ measure, better }, observation) => {
    const missing = [...needsValue(measure, observation), ...needsField(observation, 'best')];
    const { value, best } = observation;
    if (missing.length > 0 || value === undefined || best === undefined) return missing;
    const negative = (['value', 'best'] as const).filter((field) => isBelowZero({ value, best }[field]));
    if (negative.length > 0)
      return negative.map((path) => ({
        code: 'OBSERVATION_VALUE_WRONG',
        path,
        params: { found: { value, best }[path], expected: '≥ 0' },
      }));
    const compared = comparePoints(parsePoints(value), parsePoints(best));
    const beaten = better === 'higher' ? compared > 0 : compared < 0;
    const sign = better === 'higher' ? '≥' : '≤';
    return beaten
      ? [
          {
            code: 'OBSERVATION_VALUE_WRONG',
            path: 'best',
            params: { found: best, expected: `${sign} ${value}` },
          },
        ]
      : [];
  },
  score: (rule, weight, { value = '0', best = '0' }) => {
    const part = partOf(rule, parsePoints(value), parsePoints(best));
    const params = { subject: rule.subject, value, best, measure: rule.measure };
    return explained(`rule.best-${rule.better}`, multiplyPoints(weight, part), weight, params);
  },
};

/** A loss of 5 is no part of a loss of 1: of negative numbers there is no proportion. */
const isBelowZero = (value: string): boolean => comparePoints(parsePoints(value), ZERO_POINTS) < 0;

/** 0 to 1; where the best is 0, only who has 0 as well holds all of it. */
function partOf({ better }: RelativeToBestRule, value: Points, best: Points): Points {
  if (comparePoints(value, best) === 0) return ONE_POINT;
  const [over, under] = better === 'higher' ? [value, best] : [best, value];
  if (isZero(under)) return ZERO_POINTS;
  return minPoints(maxPoints(dividePoints(over, under), ZERO_POINTS), ONE_POINT);
}
