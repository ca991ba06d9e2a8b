import {
  addPoints,
  isZero,
  multiplyPoints,
  negatePoints,
  parsePoints,
  pointsOf,
  ONE_POINT,
  ZERO_POINTS,
  type CarriedItem,
  type CountedScore,
  type Indicator,
  type Points,
} from '@kaoping/domain';

/** What an indicator counts with now; null leaves numerator and denominator. */
export type Counted = Pick<CountedScore, 'score' | 'provisional'> | null;

interface Entry {
  readonly indicator: Indicator;
  readonly carriers: readonly Carrier[];
  counted: Counted;
}

interface Carrier {
  /** Place of the unit in `#sums`. */
  readonly unit: number;
  /** The unit's part of score and weight. */
  readonly part: Points;
  readonly weight: Points;
}

interface Sums {
  carried: Points;
  counted: Points;
  score: Points;
  /** Carried indicators without a verified score. */
  unverified: number;
}

/**
 * Weight and score that each unit carries, kept as sums: a new score adds its difference and touches only the units of
 * its indicator. Exact numbers in lowest terms, so sums that were adjusted equal sums made afresh.
 */
export class CarriedSums {
  readonly #entries = new Map<string, Entry>();
  readonly #sums: Sums[];
  readonly #bureau = noSums();

  constructor(units: ReadonlyMap<string, number>, indicators: readonly Indicator[]) {
    this.#sums = Array.from(units, noSums);
    for (const indicator of indicators) this.#carry(indicator, units);
  }

  indicators(): IterableIterator<string> {
    return this.#entries.keys();
  }

  indicator(id: string): Indicator | undefined {
    return this.#entries.get(id)?.indicator;
  }

  counted(id: string): Counted {
    return this.#entries.get(id)?.counted ?? null;
  }

  /** @param touched told the place of each unit whose sums have changed */
  recount(id: string, counted: Counted, touched: (unit: number) => void): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const before = entry.counted;
    entry.counted = counted;
    adjust(this.#bureau, { part: ONE_POINT, weight: parsePoints(entry.indicator.weight) }, before, counted);
    for (const carrier of entry.carriers) {
      adjust(this.#sums[carrier.unit] as Sums, carrier, before, counted);
      touched(carrier.unit);
    }
  }

  /** The unit's sums as two items, one of what counts and one of what does not: they score as all its items do. */
  items(unit: number): readonly CarriedItem[] {
    return itemsOf(this.#sums[unit] as Sums);
  }

  /** The same for the bureau as a whole, every indicator once. */
  bureauItems(): readonly CarriedItem[] {
    return itemsOf(this.#bureau);
  }

  #carry(indicator: Indicator, units: ReadonlyMap<string, number>): void {
    const weight = parsePoints(indicator.weight);
    const whole = indicator.units.reduce((sum, { share }) => sum + share, 0);
    const carriers = indicator.units.flatMap(({ unit, share }): Carrier[] => {
      const place = units.get(unit);
      const part = pointsOf(share, whole);
      return place === undefined ? [] : [{ unit: place, part, weight: multiplyPoints(weight, part) }];
    });
    this.#entries.set(indicator.id, { indicator, carriers, counted: null });
    include(this.#bureau, weight);
    for (const carrier of carriers) include(this.#sums[carrier.unit] as Sums, carrier.weight);
  }
}

const WHOLE = { part: 1, whole: 1 };

function noSums(): Sums {
  return { carried: ZERO_POINTS, counted: ZERO_POINTS, score: ZERO_POINTS, unverified: 0 };
}

function include(sums: Sums, weight: Points): void {
  sums.carried = addPoints(sums.carried, weight);
  sums.unverified += 1;
}

function adjust(sums: Sums, { part, weight }: Omit<Carrier, 'unit'>, before: Counted, after: Counted): void {
  if (before === null && after !== null) sums.counted = addPoints(sums.counted, weight);
  if (before !== null && after === null) sums.counted = addPoints(sums.counted, negatePoints(weight));
  const gain = addPoints(after?.score ?? ZERO_POINTS, negatePoints(before?.score ?? ZERO_POINTS));
  sums.score = addPoints(sums.score, multiplyPoints(gain, part));
  sums.unverified += Number(isOpen(after)) - Number(isOpen(before));
}

const isOpen = (counted: Counted): boolean => counted === null || counted.provisional;

function itemsOf({ carried, counted, score, unverified }: Sums): readonly CarriedItem[] {
  const rest = addPoints(carried, negatePoints(counted));
  return [
    { weight: counted, share: WHOLE, counted: { score, provisional: unverified > 0 } },
    { weight: rest, share: WHOLE, counted: isZero(rest) ? { score: ZERO_POINTS, provisional: false } : null },
  ];
}
