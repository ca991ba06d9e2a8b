import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { multiplyPoints, pointsOf } from '../../scoring/points.js';
import type { ListedParts } from '../listed-parts.js';
import { Unclear } from '../unclear.js';
import type { RuleOf } from '../../scoring/rules/index.js';
import { same } from './decimals.js';

/** 以下每项1分：制度健全、台账完整、人员到位 of 3: a list of what is checked, one price each. */
export function listedRule(
  { items, points, earned, breaches, times, most, at }: ListedParts,
  given: string | undefined,
): { readonly rule: RuleOf<'checklist' | 'deduct-per-occurrence'>; readonly weight: string } {
  const repeated = items.find((item, index) => items.indexOf(item) !== index);
  if (repeated !== undefined) throw new Unclear('price-differs', at, { words: repeated });
  if (points === 'all') {
    if (given === undefined) throw new Unclear('weight-missing', at);
    return {
      rule: { type: 'deduct-per-occurrence', prices: items.map((name) => ({ name, points })) },
      weight: given,
    };
  }
  const all = formatPoints(multiplyPoints(parsePoints(points), pointsOf(items.length)));
  // What is earned one by one makes the whole; what is taken one by one need not take all of it.
  if (earned && given !== undefined && !same(given, all))
    throw new Unclear('weight-differs', at, { weight: given, found: all });
  if (!earned && given === undefined) throw new Unclear('weight-missing', at);
  // 以下情形每项扣1分: a breach is nothing that has to be there.
  if (breaches)
    return {
      rule: {
        type: 'deduct-per-occurrence',
        prices: items.map((name) => ({ name, points, ...(!times && { most: points }) })),
        ...(most !== undefined && { most }),
      },
      weight: given ?? all,
    };
  return {
    rule: {
      type: 'checklist',
      items: items.map((name) => ({ name, points })),
      ...(most !== undefined && { most }),
    },
    weight: given ?? all,
  };
}
