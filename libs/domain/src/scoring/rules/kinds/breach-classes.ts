import { parsePoints } from '../../points-text.js';
import {
  comparePoints,
  minPoints,
  multiplyPoints,
  pointsOf,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { RuleScore } from '../rule-kind.js';
import type { BreachPrice, DeductPerOccurrenceRule } from '../rule.js';
import { explained } from './explained.js';
import { meantBy } from './names.js';
import { endOf, lessPrice, stepsIn } from './steps.js';

/**
 * Classes of breach at their own prices (迟报一次扣0.5分，漏报一次扣1分). `per` makes its deductions within a class, because
 * two halves of different prices make no whole one; `zeroFrom` counts the breaches of all classes together.
 */
export function scoreByClass(
  rule: DeductPerOccurrenceRule,
  prices: readonly BreachPrice[],
  weight: Points,
  counts: Readonly<Record<string, number>>,
): RuleScore {
  const { subject, measure, most, per = 1, free = 0, zeroFrom } = rule;
  const breaches = breachesOf(prices, counts);
  const number = breaches.reduce((sum, { count }) => sum + count, 0);
  const params = { subject, measure, most, free, zeroFrom, count: number };
  const fatal = breaches.find(({ points }) => points === 'all');
  if (fatal !== undefined)
    return explained('rule.classes-all', ZERO_POINTS, weight, { ...params, name: fatal.name });
  if (number === 0) return explained('rule.occurrences-none', weight, weight, params);
  if (zeroFrom !== undefined && number >= zeroFrom)
    return explained('rule.occurrences-zero-from', ZERO_POINTS, weight, params);
  const charges = breaches.map(({ points, count, most: own }) => {
    const steps = stepsIn(pointsOf(Math.max(count - free, 0)), pointsOf(per), rule.steps);
    const price = multiplyPoints(steps, parsePoints(points));
    const least = own === undefined ? price : minPoints(price, parsePoints(own));
    return { price: least, capped: comparePoints(least, price) < 0 };
  });
  const taken = sumPoints(charges.map(({ price }) => price));
  const scored = explained(
    `rule.classes${endOf(weight, taken, rule)}`,
    lessPrice(weight, taken, rule),
    weight,
    {
      ...params,
      taken,
    },
  );
  const parts = breaches.map(({ name, count, points, most: own = '' }, index) => ({
    code: `rule.class${free > 0 ? '-free' : per > 1 ? '-per' : ''}${charges[index]?.capped === true ? '-most' : ''}` as const,
    params: {
      ...{ name, count: String(count), points, per: String(per), free: String(free), most: own },
      partial: per > 1 ? (rule.steps ?? '') : '',
    },
  }));
  return { ...scored, explanation: { ...scored.explanation, parts } };
}

/** Those that there were, in the order of the prices, however the counts are ordered and however they name it. */
function breachesOf(prices: readonly BreachPrice[], counts: Readonly<Record<string, number>>) {
  const names = prices.map(({ name }) => name);
  const countOf = (name: string): number =>
    Object.entries(counts).reduce(
      (sum, [said, count]) => (meantBy(said, names) === name ? sum + count : sum),
      0,
    );
  return prices.map((price) => ({ ...price, count: countOf(price.name) })).filter(({ count }) => count > 0);
}
