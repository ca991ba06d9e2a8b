import { aDecimal, aFlag, aText, notNegative, objectOf, oneOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import { comparePoints, type Points } from '../../points.js';

import type { Observation } from '../observation.js';
import type { RuleKind, RuleScore } from '../rule-kind.js';
import type { Band, BandedRule } from '../rule.js';
import { bandFaults } from './band-faults.js';
import { explained } from './explained.js';
import { ruleFields } from './fields.js';
import { holds } from './limit.js';
import { needsValue } from './needs.js';

const bandShape = objectOf(
  { points: notNegative },
  {
    from: aDecimal,
    fromIncluded: aFlag,
    to: aDecimal,
    toIncluded: aFlag,
    and: objectOf(
      { op: oneOf('>=', '>', '<=', '<', '='), value: aDecimal },
      { measure: aText, subject: aText },
    ),
  },
);

/** 90%（含）以上得10分，80%（含）-90%得8分，60%以下不得分 (芷江 2026, S1). */
export const banded: RuleKind<BandedRule> = {
  shape: ruleFields('banded', { bands: someOf(bandShape) }, { measure: aText, otherwise: notNegative }),
  faults: (rule, weight) => bandFaults(rule, weight),
  needs: ({ measure, bands }, observation) => [
    ...needsValue(measure, observation),
    ...(observation.second === undefined && secondMatters(bands, observation)
      ? [{ code: 'OBSERVATION_MISSING', path: 'second', params: { fields: 'second' } } as const]
      : []),
  ],
  score: (rule, weight, observation) =>
    bandReached(rule, weight, parsePoints(observation.value ?? '0'), observation),
};

/** @param observation as the explanation shows it; what is observed may be a rate that no decimal holds */
export function bandReached(
  rule: BandedRule,
  weight: Points,
  observed: Points,
  observation: Observation,
): RuleScore {
  const { subject, measure, bands } = rule;
  const band = bands.find((one) => holdsValue(one, observed) && keepsSecond(one, observation));
  const params = { subject, value: observation.value, measure, second: observation.second };
  if (band === undefined)
    return explained('rule.band-none', parsePoints(rule.otherwise ?? '0'), weight, params);
  const suffix = band.and === undefined ? '' : '-and';
  return explained(`rule.band-${endsOf(band)}${suffix}`, parsePoints(band.points), weight, {
    ...params,
    from: band.from,
    to: band.to,
    fromEnd: band.fromIncluded === false ? '>' : '>=',
    toEnd: band.toIncluded === true ? '<=' : '<',
    andSubject: band.and?.subject,
    andOp: band.and?.op,
    andValue: band.and?.value,
    andMeasure: band.and?.measure,
  });
}

/** By the ends of the band alone; its second condition is another matter. */
export function holdsValue({ from, fromIncluded, to, toIncluded }: Band, value: Points): boolean {
  const low = from === undefined ? 1 : comparePoints(value, parsePoints(from));
  const high = to === undefined ? -1 : comparePoints(value, parsePoints(to));
  return (
    (low > 0 || (low === 0 && fromIncluded !== false)) && (high < 0 || (high === 0 && toIncluded === true))
  );
}

function keepsSecond({ and }: Band, { second }: Observation): boolean {
  return and === undefined || (second !== undefined && holds(and, parsePoints(second)));
}

/** A second value is wanted only when the first band that holds the value asks for it. */
function secondMatters(bands: readonly Band[], { value }: Observation): boolean {
  if (value === undefined) return bands.some(({ and }) => and !== undefined);
  return bands.find((band) => holdsValue(band, parsePoints(value)))?.and !== undefined;
}

function endsOf({ from, to }: Band): 'between' | 'from' | 'to' | 'all' {
  if (from !== undefined && to !== undefined) return 'between';
  if (from !== undefined) return 'from';
  return to === undefined ? 'all' : 'to';
}
