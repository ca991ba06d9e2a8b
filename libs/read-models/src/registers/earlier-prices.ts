import {
  priceOfOne,
  sameName,
  type Charge,
  type EarlierPrice,
  type FindingBook,
  type FindingPrice,
} from '@kaoping/domain';

/** What is asked of a line of the register. */
interface PricedLine {
  readonly cycle: string;
  readonly finding: string;
  readonly number: number;
  readonly book: 'own' | FindingBook;
  readonly breach: string;
  readonly status: string;
  readonly charges: readonly Charge[];
  readonly price: FindingPrice | null;
  readonly logged: { readonly at: string | null };
}

/** What findings of a breach cost, the latest first; withdrawn ones set no precedent. */
export function pricesOf(lines: readonly PricedLine[], breach: string): readonly EarlierPrice[] {
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
