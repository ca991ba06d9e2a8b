import { parsePoints } from '../../points-text.js';
import { comparePoints, type Points } from '../../points.js';
import type { RuleFault } from '../rule-kind.js';
import type { RankLadderRule } from '../rule.js';
import { atLeast, atMost, contradiction, countAtLeast, notAboveWeight } from './faults.js';

type Place = RankLadderRule['places'][number];

/** Places that overlap, leave one out or rise, points beyond what there is, and what is never read. */
export function ladderFaults(rule: RankLadderRule, weight: Points): readonly RuleFault[] {
  const { places, last, otherwise, thenEach, per, floor, unit, bonus } = rule;
  const most = (path: string, found: string | undefined): readonly RuleFault[] =>
    unit === 'percent' ? atMost(path, found, '100') : notAboveWeight(path, found, weight);
  const points = (path: string, found: string | undefined): readonly RuleFault[] => [
    ...atLeast(path, found, '0'),
    ...(bonus === true ? [] : most(path, found)),
  ];
  const backward = places.flatMap((place, index) => [
    ...countAtLeast(`places.${index}.from`, place.from, 1),
    ...countAtLeast(`places.${index}.to`, place.to, place.from),
  ]);
  const nothing = places.length === 0 && (last === undefined || thenEach !== undefined);
  return [
    ...(nothing ? [{ code: 'RULE_LIST_EMPTY', path: 'places', params: {} } as const] : []),
    ...backward,
    ...places.flatMap((place, index) => points(`places.${index}.points`, place.points)),
    // Of a place that ends before it begins nobody can say what it lies beside.
    ...(backward.length > 0 ? [] : neighbourFaults(rule)),
    ...(last === undefined
      ? []
      : [...countAtLeast('last.count', last.count, 1), ...points('last.points', last.points)]),
    ...points('otherwise', otherwise),
    ...atLeast('thenEach', thenEach, '0'),
    ...countAtLeast('per', per, 1),
    ...stepFaults(rule),
    ...(thenEach === undefined || otherwise === undefined
      ? []
      : [contradiction('otherwise', `thenEach ${thenEach}`, `otherwise ${otherwise}`)]),
    ...points('floor', floor),
    ...floorFaults(rule),
  ];
}

/** From the first place downwards: each begins behind the one before, at once unless there is an `otherwise`, and earns no more. */
function neighbourFaults({ places, otherwise }: RankLadderRule): readonly RuleFault[] {
  const ordered = places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => a.place.from - b.place.from);
  return ordered.flatMap(({ place, index }, at): readonly RuleFault[] => {
    const before = ordered[at - 1]?.place;
    const path = `places.${index}`;
    return [
      ...seamFaults(path, before, place, otherwise),
      ...(before === undefined || comparePoints(parsePoints(place.points), parsePoints(before.points)) <= 0
        ? []
        : [
            {
              code: 'RULE_POINTS_RISE',
              path: `${path}.points`,
              params: { found: place.points, before: before.points },
            } as const,
          ]),
    ];
  });
}

function seamFaults(
  path: string,
  before: Place | undefined,
  { from, to }: Place,
  otherwise: string | undefined,
): readonly RuleFault[] {
  const next = (before?.to ?? 0) + 1;
  if (from > next && otherwise === undefined)
    return [{ code: 'RULE_BANDS_GAP', path, params: { from: String(next), to: String(from - 1) } }];
  if (before === undefined || from >= next) return [];
  const shared = { from: String(Math.min(before.to, to)), to: String(from) };
  return [{ code: 'RULE_BANDS_OVERLAP', path, params: shared }];
}

/** Sizes of a step that nothing is taken for. */
function stepFaults({ thenEach, per, steps }: RankLadderRule): readonly RuleFault[] {
  if (thenEach !== undefined) return [];
  const alone = [per === undefined ? [] : ['per'], steps === undefined ? [] : ['steps']].flat();
  return alone.map((field) => ({
    code: 'RULE_FIELD_ALONE',
    path: field,
    params: { field, needs: 'thenEach' },
  }));
}

/** A floor says what `thenEach` leaves at least: no more than it begins with, and the last places get no less. */
function floorFaults({ places, floor, thenEach, last }: RankLadderRule): readonly RuleFault[] {
  if (floor === undefined) return [];
  if (thenEach === undefined)
    return [{ code: 'RULE_FIELD_ALONE', path: 'floor', params: { field: 'floor', needs: 'thenEach' } }];
  if (last !== undefined && comparePoints(parsePoints(last.points), parsePoints(floor)) < 0)
    return [contradiction('floor', `floor ${floor}`, `last.points ${last.points}`)];
  const end = places.reduce((last, one) => (one.to > last.to ? one : last), { to: 0, points: '0' });
  return comparePoints(parsePoints(floor), parsePoints(end.points)) <= 0
    ? []
    : [contradiction('floor', `floor ${floor}`, `places ${end.points}`)];
}
