import { aDecimal, aFlag, countFrom, listOf, notNegative, objectOf, oneOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  maxPoints,
  minPoints,
  multiplyPoints,
  pointsOf,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Explanation } from '../../explanation.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleKind } from '../rule-kind.js';
import type { RankLadderRule } from '../rule.js';
import { explained } from './explained.js';
import { ruleFields, stepsShape } from './fields.js';
import { ladderFaults } from './ladder-faults.js';
import { stepsIn } from './steps.js';

/** 第一名得10分，名次每降一位扣1分; 前三名, 后两名; 采稿量第1加3分 (十堰 2022). Places count from 1. */
export const rankLadder: RuleKind<RankLadderRule> = {
  shape: ruleFields(
    'rank-ladder',
    { places: listOf(objectOf({ from: countFrom(1), to: countFrom(1), points: notNegative })) },
    {
      thenEach: notNegative,
      per: countFrom(1),
      steps: stepsShape,
      floor: aDecimal,
      last: objectOf({ count: countFrom(1), points: notNegative }),
      otherwise: aDecimal,
      unit: oneOf('points', 'percent'),
      ties: oneOf('share', 'average', 'lowest'),
      bonus: aFlag,
    },
  ),
  faults: (rule, weight) => ladderFaults(rule, weight),
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, { rank = 1, of, tied = 1 }) => {
    const { ties = 'share', unit, bonus } = rule;
    const places = ties === 'share' ? [rank] : takenPlaces(rank, tied);
    const counted = (ties === 'lowest' ? places.slice(-1) : places).map((place) =>
      placed(rule, weight, place, of),
    );
    const points = dividePoints(sumPoints(counted.map((place) => place.points)), pointsOf(counted.length));
    const shared = tied > 1 ? (`-tied${ties === 'share' ? '' : `-${ties}`}` as const) : '';
    const { explanation } = explained(`rule.rank${shared}${bonus === true ? '-bonus' : ''}`, points, weight, {
      ...{ subject: rule.subject, rank, of, tied },
      places: places.length > 1 ? `${rank}~${rank + tied - 1}` : rank,
    });
    const parts = [
      ...counted.map((place) => place.explanation),
      ...(unit === 'percent' ? [explained('rule.place-percent', points, weight, {}).explanation] : []),
    ];
    if (tied > 1 && rule.ties === undefined)
      return { score: points, explanation: { ...explanation, parts: [...parts, TIES_ASSUMED] } };
    // That the third place has the points of the third place needs no further words.
    const plain = parts.length === 1 && parts[0]?.code === 'rule.place';
    return { score: points, explanation: plain ? explanation : { ...explanation, parts } };
  },
};

/** What a rule leaves open is not assumed in silence. */
const TIES_ASSUMED: Explanation = { code: 'rule.place-ties-assumed', params: {} };

const takenPlaces = (rank: number, tied: number): readonly number[] =>
  Array.from({ length: tied }, (_, index) => rank + index);

type PlaceCode =
  'rule.place' | 'rule.place-last' | 'rule.place-other' | `rule.place-each${'' | '-per'}${'' | '-floor'}`;

interface Placed {
  readonly points: Points;
  readonly explanation: Explanation;
}

/** What a place gives, and why: the last ones first, then those that are declared, then what follows them. */
function placed(rule: RankLadderRule, weight: Points, place: number, of: number | undefined): Placed {
  const scaled = (declared: string): Points =>
    rule.unit === 'percent'
      ? dividePoints(multiplyPoints(weight, parsePoints(declared)), HUNDRED_POINTS)
      : parsePoints(declared);
  const giving = (
    code: PlaceCode,
    given: Points,
    params: Readonly<Record<string, string | number | Points>> = {},
  ): Placed => {
    const points = bounded(rule, weight, given);
    return { points, explanation: explained(code, points, weight, { place, points, ...params }).explanation };
  };
  const { last, places, thenEach, per = 1, steps, floor, otherwise } = rule;
  if (last !== undefined && of !== undefined && place > of - last.count)
    return giving('rule.place-last', scaled(last.points), { of, count: last.count });
  const held = places.find(({ from, to }) => place >= from && place <= to);
  if (held !== undefined) return giving('rule.place', scaled(held.points));
  const end = lastDeclared(rule);
  if (thenEach === undefined || place <= end.to)
    return giving('rule.place-other', otherwise === undefined ? ZERO_POINTS : scaled(otherwise));
  const [each, top] = [scaled(thenEach), scaled(end.points)];
  const lost = multiplyPoints(stepsIn(pointsOf(place - end.to), pointsOf(per), steps), each);
  const left = subtractPoints(top, lost);
  const least = floor === undefined ? undefined : scaled(floor);
  const behind = { end: end.to, top, drop: each, ...(per > 1 && { per }) };
  const by = per > 1 ? ('-per' as const) : '';
  return least === undefined || comparePoints(left, least) >= 0
    ? giving(`rule.place-each${by}`, left, behind)
    : giving(`rule.place-each${by}-floor`, least, behind);
}

function bounded({ bonus }: RankLadderRule, weight: Points, points: Points): Points {
  const atLeastNothing = maxPoints(points, ZERO_POINTS);
  return bonus === true ? atLeastNothing : minPoints(atLeastNothing, weight);
}

function lastDeclared({ places }: RankLadderRule): { readonly to: number; readonly points: string } {
  return places.reduce((end, one) => (one.to > end.to ? one : end), { to: 0, points: '0' });
}

function needsOf({ last }: RankLadderRule, observation: Observation): readonly ObservationFault[] {
  const { rank, of, tied } = observation;
  const wrong = (path: string, found: number, expected: string): ObservationFault => ({
    code: 'OBSERVATION_VALUE_WRONG',
    path,
    params: { found: String(found), expected },
  });
  // Where nobody stands before the last ones, the first is among them too.
  const least = (last?.count ?? 0) + 1;
  const taken = (rank ?? 1) + Math.max(tied ?? 1, 1) - 1;
  return [
    ...(rank === undefined
      ? [{ code: 'OBSERVATION_MISSING', path: 'rank', params: { fields: 'rank' } } as const]
      : []),
    ...(rank !== undefined && rank < 1 ? [wrong('rank', rank, '≥ 1')] : []),
    ...(last !== undefined && of === undefined
      ? [{ code: 'OBSERVATION_MISSING', path: 'of', params: { fields: 'of' } } as const]
      : []),
    ...(last !== undefined && of !== undefined && of < least ? [wrong('of', of, `≥ ${least}`)] : []),
    ...(rank !== undefined && of !== undefined && rank > of ? [wrong('rank', rank, `≤ ${of}`)] : []),
    ...(tied !== undefined && tied < 1 ? [wrong('tied', tied, '≥ 1')] : []),
    ...(tied !== undefined && rank !== undefined && of !== undefined && rank <= of && taken > of
      ? [wrong('tied', tied, `≤ ${of - rank + 1}`)]
      : []),
  ];
}
