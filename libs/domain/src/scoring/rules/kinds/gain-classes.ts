import { formatPoints, parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  minPoints,
  multiplyPoints,
  pointsOf,
  sumPoints,
  type Points,
} from '../../points.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleScore } from '../rule-kind.js';
import type { AccumulateRule, ClassPrice } from '../rule.js';
import { explained } from './explained.js';
import { meantBy, repeatedMeanings, unknownNames } from './names.js';
import { needsCount } from './needs.js';
import { stepsIn } from './steps.js';

/** Classes of what earns points, each at its own price: 国家级每篇加5分，省级每篇加3分，最高加10分. */
export function gainByClass(
  rule: AccumulateRule,
  prices: readonly ClassPrice[],
  weight: Points,
  { counts = {} }: Observation,
): RuleScore {
  const { subject, base = '0' } = rule;
  const gained = gainsOf(prices, counts).map(({ price, count }) => {
    const steps = stepsIn(pointsOf(count), parsePoints(rule.step), rule.steps);
    const full = multiplyPoints(steps, parsePoints(price.points));
    const points = price.most === undefined ? full : minPoints(full, parsePoints(price.most));
    return { price, count, points, capped: comparePoints(points, full) < 0 };
  });
  const earned = addPoints(parsePoints(base), sumPoints(gained.map(({ points }) => points)));
  const most = mostOf(rule, weight, earned);
  const capped = comparePoints(earned, most) > 0;
  const scored = explained(
    `rule.gains${base === '0' ? '' : '-base'}${capped ? '-most' : ''}`,
    capped ? most : earned,
    weight,
    { subject, base, earned, most: formatPoints(most) },
  );
  const parts = gained.map(({ price, count, capped: own }) => ({
    code: `rule.gain${own ? '-most' : ''}` as const,
    params: {
      name: price.name,
      count: String(count),
      step: rule.step,
      points: price.points,
      most: price.most ?? '',
    },
  }));
  return { ...scored, explanation: { ...scored.explanation, parts } };
}

/** Those that there were, in the order of the prices, however the counts name them. */
function gainsOf(prices: readonly ClassPrice[], counts: Readonly<Record<string, number>>) {
  const names = prices.map(({ name }) => name);
  return prices
    .map((price) => ({
      price,
      count: Object.entries(counts).reduce(
        (sum, [said, count]) => (meantBy(said, names) === price.name ? sum + count : sum),
        0,
      ),
    }))
    .filter(({ count }) => count > 0);
}

/** Counts by class; a bare number says nothing of which, save that there was none. */
export function needsClasses(
  prices: readonly ClassPrice[],
  observation: Observation,
): readonly ObservationFault[] {
  const { counts, occurrences } = observation;
  if (counts === undefined)
    return occurrences === 0
      ? []
      : [{ code: 'OBSERVATION_MISSING', path: 'counts', params: { fields: 'counts' } }];
  const names = prices.map(({ name }) => name);
  return [
    ...unknownNames('counts', Object.keys(counts), names),
    ...repeatedMeanings('counts', Object.keys(counts), names),
    ...Object.keys(counts).flatMap((name) => needsCount(`counts.${name}`, observation, counts[name])),
  ];
}

/** Most that can be earned: a bonus that has no ceiling keeps what it is. */
export function mostOf({ most, bonus }: AccumulateRule, weight: Points, earned: Points): Points {
  if (bonus === true) return most === undefined ? earned : parsePoints(most);
  return most === undefined ? weight : minPoints(parsePoints(most), weight);
}
