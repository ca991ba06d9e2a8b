import { byKey, countFrom, type Shape } from '../../../shapes/index.js';
import { formatPoints } from '../../points-text.js';
import {
  dividePoints,
  HUNDRED_POINTS,
  multiplyPoints,
  pointsOf,
  roundPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind, RuleScore } from '../rule-kind.js';
import type { BandedRule, SurveyRule } from '../rule.js';
import { banded, bandReached } from './banded.js';
import { explained, unscored } from './explained.js';
import { atMost, contradiction, countAtLeast } from './faults.js';
import { ruleFields } from './fields.js';
import { needsCount, needsField, sameMeasure } from './needs.js';
import { proportional, reachedPart } from './proportional.js';
import { lessBySteps, thresholdLinear } from './threshold-linear.js';

const readers: Readonly<Record<string, Shape>> = {
  banded: banded.shape,
  proportional: proportional.shape,
  'threshold-linear': thresholdLinear.shape,
};

/** 问卷满意率: satisfied ÷ valid in percent, read by bands, in proportion, or by steps below a threshold. */
export const survey: RuleKind<SurveyRule> = {
  shape: ruleFields(
    'survey',
    { read: byKey('type', readers) },
    { minimumValid: countFrom(0), rateDecimals: countFrom(0, 6) },
  ),
  faults: (rule, weight) => [
    ...countAtLeast('minimumValid', rule.minimumValid, 0),
    ...countAtLeast('rateDecimals', rule.rateDecimals, 0),
    ...atMost('rateDecimals', rule.rateDecimals, '6'),
    ...measureFaults(rule),
    ...readFaults(rule, weight).map((fault) => ({ ...fault, path: `read.${fault.path}` })),
  ],
  needs: (_rule, observation) => needsOf(observation),
  score: (rule, weight, observation) => {
    const { valid = 0, satisfied = 0, sample } = observation;
    const params = { subject: rule.subject, sample, valid, satisfied, minimum: rule.minimumValid ?? 1 };
    if (valid === 0 || valid < (rule.minimumValid ?? 0))
      return unscored('rule.survey-too-few', weight, params);
    const exact = dividePoints(multiplyPoints(pointsOf(satisfied), HUNDRED_POINTS), pointsOf(valid));
    const rate = rule.rateDecimals === undefined ? exact : roundPoints(exact, rule.rateDecimals);
    const read = readRate(rule, weight, rate);
    const scored = explained('rule.survey', read.score ?? ZERO_POINTS, weight, { ...params, rate });
    return { ...scored, explanation: { ...scored.explanation, parts: [read.explanation] } };
  },
};

/** What is read is a rate in percent, whatever else a reader by itself could read. */
function measureFaults({ read }: SurveyRule): readonly RuleFault[] {
  const [path, measure] =
    read.type === 'banded'
      ? ['read.measure', (read as BandedRule).measure]
      : read.type === 'proportional'
        ? ['read.target.measure', read.target.measure]
        : ['read.full.measure', read.full.measure];
  return measure === undefined || sameMeasure(measure, '%') ? [] : [contradiction(path, '%', measure)];
}

function readFaults({ read }: SurveyRule, weight: Points): readonly RuleFault[] {
  switch (read.type) {
    case 'banded':
      return banded.faults(read, weight);
    case 'proportional':
      return proportional.faults(read, weight);
    case 'threshold-linear':
      return thresholdLinear.faults(read, weight);
  }
}

/** Exactly: only the explanation shows a rate whose decimals never end with ten of them. */
function readRate({ read, subject }: SurveyRule, weight: Points, rate: Points): RuleScore {
  const value = formatPoints(rate);
  const named = subject === undefined ? {} : { subject };
  switch (read.type) {
    case 'banded':
      return bandReached({ ...read, ...named, measure: '%' }, weight, rate, { value });
    case 'proportional':
      return reachedPart({ ...read, ...named }, weight, rate, value);
    case 'threshold-linear':
      return lessBySteps({ ...read, ...named }, weight, rate, value);
  }
}

function needsOf(observation: Observation): readonly ObservationFault[] {
  const missing = [...needsField(observation, 'valid'), ...needsField(observation, 'satisfied')];
  if (missing.length > 0) return missing;
  const { sample, valid = 0, satisfied = 0 } = observation;
  const more = (path: string, found: number, most: number): readonly ObservationFault[] =>
    found > most
      ? [{ code: 'OBSERVATION_VALUE_WRONG', path, params: { found: String(found), expected: `≤ ${most}` } }]
      : [];
  return [
    ...needsCount('valid', observation),
    ...needsCount('satisfied', observation),
    ...more('satisfied', satisfied, valid),
    ...(sample === undefined ? [] : more('valid', valid, sample)),
  ];
}
