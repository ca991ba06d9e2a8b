import type { Explanation } from '../../explanation.js';
import { formatPoints, parsePoints } from '../../points-text.js';
import {
  comparePoints,
  dividePoints,
  maxPoints,
  minPoints,
  multiplyPoints,
  negatePoints,
  pointsOf,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault } from '../rule-kind.js';
import type { EntryPrice } from '../rule.js';
import { atLeast, countAtLeast, emptyList, emptyNames, repeatedNames } from './faults.js';
import { meantBy, repeatedMeanings, unknownNames } from './names.js';
import { needsCount } from './needs.js';
import { stepsIn } from './steps.js';

/** What one entry of a ledger comes to, and how it is told. */
export interface Entry {
  readonly points: Points;
  readonly explanation: Explanation;
}

/** Entries of each class at its price, in the order of the prices: 表彰 twice at 5, 通报 once at -3. */
export function entriesByClass(prices: readonly EntryPrice[], observation: Observation): readonly Entry[] {
  return prices.flatMap((price) => {
    const count = countOf(price, prices, observation);
    if (count === 0) return [];
    const { name, per = 1, most } = price;
    const steps = stepsIn(pointsOf(count), pointsOf(per), undefined);
    const all = multiplyPoints(steps, parsePoints(price.points));
    const points = most === undefined ? all : within(all, parsePoints(most));
    const less = isLess(price);
    const capped = comparePoints(points, all) !== 0;
    const ofSide = less ? (`class${per > 1 ? '-per' : ''}` as const) : ('entry-gain' as const);
    return [
      {
        points,
        explanation: {
          code: `rule.${ofSide}${capped ? '-most' : ''}` as const,
          params: {
            ...{ name, count: String(count), points: price.points.replace(/^-/, ''), most: most ?? '' },
            ...{ per: String(per), partial: '' },
          },
        },
      },
    ];
  });
}

const isLess = ({ points }: EntryPrice): boolean => comparePoints(parsePoints(points), ZERO_POINTS) < 0;

const within = (points: Points, most: Points): Points =>
  comparePoints(points, ZERO_POINTS) < 0 ? maxPoints(points, negatePoints(most)) : minPoints(points, most);

/** How often a class is there, as a number beside its name or as entries at its price. */
function countOf(
  price: EntryPrice,
  prices: readonly EntryPrice[],
  { counts = {}, entries = [] }: Observation,
): number {
  const names = prices.map(({ name }) => name);
  const counted = Object.entries(counts)
    .filter(([said]) => meantBy(said, names) === price.name)
    .map(([, count]) => count);
  const entered = entries
    .filter(({ reason }) => meantBy(reason, names) === price.name)
    .map(({ points }) => (timesOf(points, price) ?? 0) * (price.per ?? 1));
  return [...counted, ...entered].reduce((sum, one) => sum + one, 0);
}

/** How many prices an entry's points are; undefined where they are no whole number of them. */
function timesOf(points: string, price: EntryPrice): number | undefined {
  const [given, one] = [parsePoints(points), parsePoints(price.points)];
  const times = Number(formatPoints(dividePoints(given, one)));
  if (!Number.isSafeInteger(times) || times < 0) return undefined;
  return comparePoints(multiplyPoints(pointsOf(times), one), given) === 0 ? times : undefined;
}

/** Counts by class, or entries of a class at its price; a bare number says nothing of which, save that there was none. */
export function needsEntries(
  prices: readonly EntryPrice[],
  observation: Observation,
): readonly ObservationFault[] {
  const names = prices.map(({ name }) => name);
  const { counts, entries, occurrences } = observation;
  if (counts === undefined && entries === undefined)
    return occurrences === 0
      ? []
      : [{ code: 'OBSERVATION_MISSING', path: 'counts', params: { fields: 'counts | entries' } }];
  const counted = Object.keys(counts ?? {});
  return [
    ...unknownNames('counts', counted, names),
    ...repeatedMeanings('counts', counted, names),
    ...counted.flatMap((name) => needsCount(`counts.${name}`, observation, counts?.[name])),
    ...(entries ?? []).flatMap(({ reason, points }, index) => {
      const price = prices.find(({ name }) => name === meantBy(reason, names));
      const path = `entries.${index}`;
      if (price === undefined)
        return unknownNames('', [reason], names).map((fault) => ({ ...fault, path: `${path}.reason` }));
      if (timesOf(points, price) !== undefined) return [];
      const params = { found: points, expected: `${price.points} × n` };
      return [{ code: 'OBSERVATION_VALUE_WRONG' as const, path: `${path}.points`, params }];
    }),
  ];
}

/** Classes with names of their own and a price that does something. */
export function entryPriceFaults(prices: readonly EntryPrice[] | undefined): readonly RuleFault[] {
  if (prices === undefined) return [];
  const names = prices.map(({ name }) => name);
  return [
    ...emptyList('prices', prices),
    ...emptyNames('prices', names),
    ...repeatedNames('prices', names),
    ...prices.flatMap(({ points, per, most }, index): readonly RuleFault[] => [
      ...(comparePoints(parsePoints(points), ZERO_POINTS) === 0
        ? [
            {
              code: 'RULE_NUMBER_NOT_POSITIVE' as const,
              path: `prices.${index}.points`,
              params: { found: points },
            },
          ]
        : []),
      ...countAtLeast(`prices.${index}.per`, per, 1),
      ...atLeast(`prices.${index}.most`, most, '0'),
    ]),
  ];
}
