import { aDecimal, aFlag, aWhole, listOf, objectOf, oneOf } from '../../../shapes/index.js';
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
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind } from '../rule-kind.js';
import type { RankLadderRule } from '../rule.js';
import { explained } from './explained.js';
import { atLeast, countAtLeast, notAboveWeight } from './faults.js';
import { ruleFields } from './fields.js';

/** 第一名得10分，名次每降一位扣1分; 前三名, 后两名; 采稿量第1加3分 (十堰 2022). Places count from 1. */
export const rankLadder: RuleKind<RankLadderRule> = {
  shape: ruleFields(
    'rank-ladder',
    { places: listOf(objectOf({ from: aWhole, to: aWhole, points: aDecimal })) },
    {
      thenEach: aDecimal,
      floor: aDecimal,
      last: objectOf({ count: aWhole, points: aDecimal }),
      otherwise: aDecimal,
      unit: oneOf('points', 'percent'),
      ties: oneOf('share', 'average', 'lowest'),
      bonus: aFlag,
    },
  ),
  faults: (rule, weight) => ladderFaults(rule, weight),
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, { rank = 1, of, tied = 1 }) => {
    const places = rule.ties === undefined || rule.ties === 'share' ? [rank] : takenPlaces(rank, tied);
    const counted = rule.ties === 'lowest' ? places.slice(-1) : places;
    const points = dividePoints(
      sumPoints(counted.map((place) => pointsAt(rule, weight, place, of))),
      pointsOf(counted.length),
    );
    const params = { subject: rule.subject, rank, of, tied };
    const code = `rule.rank${tied > 1 ? '-tied' : ''}${rule.bonus === true ? '-bonus' : ''}` as const;
    return explained(code, points, weight, params);
  },
};

const takenPlaces = (rank: number, tied: number): readonly number[] =>
  Array.from({ length: tied }, (_, index) => rank + index);

function pointsAt(rule: RankLadderRule, weight: Points, place: number, of: number | undefined): Points {
  const scaled = (declared: string): Points =>
    rule.unit === 'percent'
      ? dividePoints(multiplyPoints(weight, parsePoints(declared)), HUNDRED_POINTS)
      : parsePoints(declared);
  const { last, places, thenEach, floor, otherwise } = rule;
  if (last !== undefined && of !== undefined && place > of - last.count)
    return bounded(rule, weight, scaled(last.points));
  const held = places.find(({ from, to }) => place >= from && place <= to);
  if (held !== undefined) return bounded(rule, weight, scaled(held.points));
  const end = lastDeclared(rule);
  if (thenEach !== undefined && place > end.to) {
    const lost = multiplyPoints(pointsOf(place - end.to), scaled(thenEach));
    const left = subtractPoints(scaled(end.points), lost);
    return bounded(rule, weight, floor === undefined ? left : maxPoints(left, scaled(floor)));
  }
  return bounded(rule, weight, otherwise === undefined ? ZERO_POINTS : scaled(otherwise));
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
  return [
    ...(rank === undefined
      ? [{ code: 'OBSERVATION_MISSING', path: 'rank', params: { fields: 'rank' } } as const]
      : []),
    ...(rank !== undefined && rank < 1 ? [wrong('rank', rank, '≥ 1')] : []),
    ...(last !== undefined && of === undefined
      ? [{ code: 'OBSERVATION_MISSING', path: 'of', params: { fields: 'of' } } as const]
      : []),
    ...(rank !== undefined && of !== undefined && rank > of ? [wrong('rank', rank, `≤ ${of}`)] : []),
    ...(tied !== undefined && tied < 1 ? [wrong('tied', tied, '≥ 1')] : []),
  ];
}

function ladderFaults(rule: RankLadderRule, weight: Points): readonly RuleFault[] {
  const { places, last, otherwise, thenEach, floor, unit, bonus } = rule;
  const full = unit === 'percent' ? HUNDRED_POINTS : weight;
  const points = (path: string, found: string | undefined): readonly RuleFault[] => [
    ...atLeast(path, found, '0'),
    ...(bonus === true ? [] : notAboveWeight(path, found, full)),
  ];
  const overlapping = places.flatMap((place, index) =>
    places.slice(0, index).some((before) => place.from <= before.to && before.from <= place.to)
      ? [
          {
            code: 'RULE_BANDS_OVERLAP',
            path: `places.${index}`,
            params: { from: String(place.from), to: String(place.to) },
          } as const,
        ]
      : [],
  );
  const nothing = places.length === 0 && last === undefined;
  return [
    ...(nothing ? [{ code: 'RULE_LIST_EMPTY', path: 'places', params: {} } as const] : []),
    ...places.flatMap((place, index) => [
      ...countAtLeast(`places.${index}.from`, place.from, 1),
      ...countAtLeast(`places.${index}.to`, place.to, place.from),
      ...points(`places.${index}.points`, place.points),
    ]),
    ...overlapping,
    ...(last === undefined
      ? []
      : [...countAtLeast('last.count', last.count, 1), ...points('last.points', last.points)]),
    ...points('otherwise', otherwise),
    ...atLeast('thenEach', thenEach, '0'),
    ...points('floor', floor),
    ...floorFaults(rule),
  ];
}

/** A floor says what `thenEach` leaves, and cannot leave more than it begins with. */
function floorFaults(rule: RankLadderRule): readonly RuleFault[] {
  const { floor, thenEach } = rule;
  if (floor === undefined) return [];
  if (thenEach === undefined)
    return [{ code: 'RULE_FIELD_NEEDED', path: 'thenEach', params: { field: 'thenEach' } }];
  const { points } = lastDeclared(rule);
  return comparePoints(parsePoints(floor), parsePoints(points)) <= 0
    ? []
    : [{ code: 'RULE_CONTRADICTORY', path: 'floor', params: { one: 'floor', other: 'places' } }];
}
