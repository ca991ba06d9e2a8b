import { formatPoints } from '../scoring/points-text.js';
import { roundPoints } from '../scoring/points.js';
import { findingOf, type Finding } from './finding.js';
import { linesOf } from './lines.js';
import { decimalIn, objectIn, pointsIn, textIn, type Json } from './read.js';
import { percentOf } from './percents.js';

/**
 * A rate that its definition does not pin down: 预算数与决算数的比率 may be what came in, what was spent of the budget, or
 * the budget over the final accounts. Asked where the observed value is neither of the last two.
 */
export function readingFindings(document: Json): readonly Finding[] {
  const budget = objectIn(document['budget']) ?? {};
  const [planned, executed] = [pointsIn(budget['planned']), pointsIn(budget['executed'])];
  const spent = percentOf({ part: executed, whole: planned });
  const turned = percentOf({ part: planned, whole: executed });
  if (spent === undefined || turned === undefined) return [];
  const [asSpent, asTurned] = [formatPoints(roundPoints(spent, 1)), formatPoints(roundPoints(turned, 0))];
  return linesOf(document)
    .filter(({ json }) => /预算数?.*决算数?.*比/.test(textIn(json['definition'])))
    .flatMap(({ json, label, place }) => {
      const found = decimalIn(objectIn(json['observed'])?.['value']);
      if (found === undefined || found === asSpent) return [];
      const readings = { spent: asSpent, turned: asTurned };
      return [findingOf('RATE_READINGS', `${place}.observed`, { item: label, found, ...readings })];
    });
}
