import { aDecimal, aText } from '../../../shapes/index.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  maxPoints,
  minPoints,
  multiplyPoints,
  subtractPoints,
  ZERO_POINTS,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { RuleKind } from '../rule-kind.js';
import type { AccumulateRule } from '../rule.js';
import { explained } from './explained.js';
import { above, atLeast, notAboveWeight } from './faults.js';
import { ruleFields, stepsShape } from './fields.js';
import { needsCount, needsValue } from './needs.js';
import { stepsIn } from './steps.js';

/** 每采用一篇得0.5分，最高不超过5分. Also earned from a threshold on: 80%得3分，每提高1%加0.5分. */
export const accumulate: RuleKind<AccumulateRule> = {
  shape: ruleFields(
    'accumulate',
    { step: aDecimal, points: aDecimal },
    { above: aDecimal, base: aDecimal, measure: aText, steps: stepsShape, most: aDecimal },
  ),
  faults: (rule, weight) => [
    ...above('step', rule.step, '0'),
    ...atLeast('points', rule.points, '0'),
    ...atLeast('base', rule.base, '0'),
    ...atLeast('most', rule.most, '0'),
    ...notAboveWeight('base', rule.base, weight),
    ...notAboveWeight('most', rule.most, weight),
  ],
  needs: ({ measure }, observation) =>
    observation.value === undefined && observation.occurrences !== undefined
      ? needsCount('occurrences', observation)
      : needsValue(measure, observation, 'occurrences'),
  score: (rule, weight, observation) => {
    const observed = parsePoints(reachedText(observation));
    const start = parsePoints(rule.above ?? '0');
    const params = {
      subject: rule.subject,
      value: reachedText(observation),
      measure: rule.measure,
      above: rule.above,
      base: rule.base ?? '0',
      step: rule.step,
      points: rule.points,
    };
    if (comparePoints(observed, start) < 0)
      return explained('rule.accumulate-not-begun', ZERO_POINTS, weight, params);
    const steps = stepsIn(
      maxPoints(subtractPoints(observed, start), ZERO_POINTS),
      parsePoints(rule.step),
      rule.steps,
    );
    const earned = addPoints(parsePoints(rule.base ?? '0'), multiplyPoints(steps, parsePoints(rule.points)));
    const most = rule.most === undefined ? weight : minPoints(parsePoints(rule.most), weight);
    const capped = comparePoints(earned, most) > 0;
    const from = rule.above !== undefined ? '-above' : rule.base !== undefined ? '-base' : '';
    return explained(`rule.accumulate${from}${capped ? '-most' : ''}`, capped ? most : earned, weight, {
      ...params,
      stepCount: steps,
      earned,
      most: formatPoints(most),
    });
  },
};

const reachedText = ({ value, occurrences = 0 }: Observation): string => value ?? String(occurrences);
