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

/** How an indicator stands: what it counts with, and the units that it does not apply to. */
export interface IndicatorState {
  readonly counted: Counted;
  readonly exempt: Exempt;
}

type Exempt = Pick<ReadonlyMap<string, unknown>, 'has' | 'size'>;

interface Entry {
  readonly indicator: Indicator;
  readonly weight: Points;
  readonly carriers: readonly Carrier[];
  state: IndicatorState;
  /** What of it the bureau as a whole carries: without the parts of the units that it does not apply to. */
  applicable: Part;
}

/** A part of an indicator, of its score and its weight. */
interface Part {
  readonly part: Points;
  readonly weight: Points;
}

interface Carrier extends Part {
  readonly id: string;
  /** Place of the unit in `#sums`. */
  readonly unit: number;
}

interface Sums {
  carried: Points;
  counted: Points;
  score: Points;
  /** Weight that does not apply. */
  excused: Points;
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

  /** An indicator as the bureau as a whole carries it; none where it applies to nobody. */
  item(id: string): readonly CarriedItem[] {
    const entry = this.#entries.get(id);
    if (entry === undefined || isZero(entry.applicable.part)) return [];
    const { counted } = entry.state;
    const { part, weight } = entry.applicable;
    return [
      {
        ...{ weight, share: WHOLE },
        counted: counted && { ...counted, score: multiplyPoints(counted.score, part) },
      },
    ];
  }

  /** @param touched told the place of each unit whose sums have changed */
  recount(id: string, after: IndicatorState, touched: (unit: number) => void): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const before = entry.state;
    entry.state = after;
    for (const carrier of entry.carriers) {
      const sums = this.#sums[carrier.unit] as Sums;
      const [was, is] = [before, after].map(({ exempt }) => !exempt.has(carrier.id));
      move(sums, was ? carrier : null, is ? carrier : null, before.counted, after.counted);
      if (was !== is)
        sums.excused = addPoints(sums.excused, is ? negatePoints(carrier.weight) : carrier.weight);
      touched(carrier.unit);
    }
    this.#recountBureau(entry, before);
  }

  /** The unit's sums as items of what counts, what does not yet and what does not apply: they score as all its items do. */
  items(unit: number): readonly CarriedItem[] {
    return itemsOf(this.#sums[unit] as Sums);
  }

  /** The same for the bureau as a whole, every indicator once. */
  bureauItems(): readonly CarriedItem[] {
    return itemsOf(this.#bureau);
  }

  #recountBureau(entry: Entry, before: IndicatorState): void {
    const { state, weight, applicable: was } = entry;
    const is = before.exempt === state.exempt ? was : applicableIn(entry);
    entry.applicable = is;
    const carries = (part: Part): Part | null => (isZero(part.part) ? null : part);
    const [from, to] = was === is ? [carries(is), carries(is)] : [carries(was), carries(is)];
    move(this.#bureau, from, to, before.counted, state.counted);
    if (was === is) return;
    const excused = (part: Part): Points => addPoints(weight, negatePoints(part.weight));
    this.#bureau.excused = addPoints(
      this.#bureau.excused,
      addPoints(excused(is), negatePoints(excused(was))),
    );
  }

  #carry(indicator: Indicator, units: ReadonlyMap<string, number>): void {
    const weight = parsePoints(indicator.weight);
    const whole = indicator.units.reduce((sum, { share }) => sum + share, 0);
    const carriers = indicator.units.flatMap(({ unit: id, share }): Carrier[] => {
      const unit = units.get(id);
      const part = pointsOf(share, whole);
      return unit === undefined ? [] : [{ id, unit, part, weight: multiplyPoints(weight, part) }];
    });
    const all = { part: ONE_POINT, weight };
    this.#entries.set(indicator.id, { indicator, weight, carriers, state: FRESH, applicable: all });
    include(this.#bureau, weight);
    for (const carrier of carriers) include(this.#sums[carrier.unit] as Sums, carrier.weight);
  }
}

const WHOLE = { part: 1, whole: 1 };

const FRESH: IndicatorState = { counted: null, exempt: new Map() };

function noSums(): Sums {
  return {
    carried: ZERO_POINTS,
    counted: ZERO_POINTS,
    score: ZERO_POINTS,
    excused: ZERO_POINTS,
    unverified: 0,
  };
}

function applicableIn({ weight, carriers, state }: Entry): Part {
  if (state.exempt.size === 0) return { part: ONE_POINT, weight };
  const exempt = carriers.filter(({ id }) => state.exempt.has(id));
  const part = exempt.reduce((rest, carrier) => addPoints(rest, negatePoints(carrier.part)), ONE_POINT);
  return { part, weight: multiplyPoints(weight, part) };
}

function include(sums: Sums, weight: Points): void {
  sums.carried = addPoints(sums.carried, weight);
  sums.unverified += 1;
}

function exclude(sums: Sums, weight: Points): void {
  sums.carried = addPoints(sums.carried, negatePoints(weight));
  sums.unverified -= 1;
}

/** From one part of an indicator to another; null is none of it, because it does not apply. */
function move(sums: Sums, from: Part | null, to: Part | null, before: Counted, after: Counted): void {
  if (from === to) {
    if (to !== null) adjust(sums, to, before, after);
    return;
  }
  if (from !== null) {
    adjust(sums, from, before, null);
    exclude(sums, from.weight);
  }
  if (to !== null) {
    include(sums, to.weight);
    adjust(sums, to, null, after);
  }
}

function adjust(sums: Sums, { part, weight }: Part, before: Counted, after: Counted): void {
  if (before === null && after !== null) sums.counted = addPoints(sums.counted, weight);
  if (before !== null && after === null) sums.counted = addPoints(sums.counted, negatePoints(weight));
  const gain = addPoints(after?.score ?? ZERO_POINTS, negatePoints(before?.score ?? ZERO_POINTS));
  sums.score = addPoints(sums.score, multiplyPoints(gain, part));
  sums.unverified += Number(isOpen(after)) - Number(isOpen(before));
}

const isOpen = (counted: Counted): boolean => counted === null || counted.provisional;

/** One item for what counts, one for what does not yet, one for what does not apply; what is nothing has none. */
function itemsOf({ carried, counted, score, excused, unverified }: Sums): readonly CarriedItem[] {
  const rest = addPoints(carried, negatePoints(counted));
  const items: readonly CarriedItem[] = [
    { weight: counted, share: WHOLE, counted: { score, provisional: unverified > 0 } },
    { weight: rest, share: WHOLE, counted: null },
    { weight: excused, share: WHOLE, counted: null, notApplicable: true },
  ];
  return items.filter(({ weight }) => !isZero(weight));
}
