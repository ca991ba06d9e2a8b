import { priceOfOne, sameName, type EarlierPrice } from '@kaoping/domain';
import type { FindingLine } from './findings.projection.js';

/** What findings of a breach cost, the latest first; withdrawn ones set no precedent. */
export function pricesOf(lines: readonly FindingLine[], breach: string): readonly EarlierPrice[] {
  return lines
    .filter((line) => line.status !== 'withdrawn' && sameName(line.breach, breach))
    .sort((a, b) => (a.logged.at ?? '').localeCompare(b.logged.at ?? ''))
    .reverse()
    .flatMap(({ cycle, finding, number, book, charges, price }) =>
      charges.map((charge) => ({
        ...{ cycle, finding, number, ...(book !== 'own' && { book }) },
        ...{ liability: charge.liability, byHead: charge.perHead !== undefined },
        points: priceOfOne(charge, price ?? undefined),
      })),
    );
}
