import { formatPoints, type Points, type Scheme, type Unit } from '@kaoping/domain';
import { OrderStatistic } from '../ranking/order-statistic.js';

/** Place among all units and among the unit's ranking group; null: not ranked. */
export interface Ranks {
  readonly rank: number | null;
  readonly groupRank: number | null;
}

/** Ranks of all units by their rounded totals. One unit's new total costs O(log n), whatever it moves. */
export class LiveRanks {
  readonly #scheme: Pick<Scheme, 'ties' | 'rounding'>;
  /** Totals as integers of the last decimal shown; NaN for a unit without one. */
  readonly #keys: Float64Array;
  readonly #all = new OrderStatistic();
  readonly #groups = new Map<string, OrderStatistic>();
  readonly #groupOf: readonly OrderStatistic[];

  constructor(units: readonly Unit[], scheme: Pick<Scheme, 'ties' | 'rounding'>) {
    this.#scheme = scheme;
    this.#keys = new Float64Array(units.length).fill(Number.NaN);
    this.#groupOf = units.map(({ rankingGroup }) => this.#group(rankingGroup));
  }

  /** @param total already rounded as the scheme declares, because ties read the rounded value */
  set(unit: number, total: Points | null): void {
    const before = this.#keys[unit] as number;
    const key = total === null ? Number.NaN : this.#keyOf(total);
    if (Object.is(before, key)) return;
    this.#keys[unit] = key;
    for (const ranking of [this.#all, this.#groupOf[unit] as OrderStatistic]) {
      if (!Number.isNaN(before)) ranking.remove(before);
      if (!Number.isNaN(key)) ranking.add(key);
    }
  }

  of(unit: number): Ranks {
    const key = this.#keys[unit] as number;
    if (Number.isNaN(key)) return { rank: null, groupRank: null };
    return {
      rank: this.#rank(this.#all, key),
      groupRank: this.#rank(this.#groupOf[unit] as OrderStatistic, key),
    };
  }

  #rank(ranking: OrderStatistic, key: number): number {
    return 1 + (this.#scheme.ties === 'competition' ? ranking.greater(key) : ranking.distinctGreater(key));
  }

  #keyOf(total: Points): number {
    return Number(formatPoints(total, { decimals: this.#scheme.rounding.decimals }).replace('.', ''));
  }

  #group(name: string): OrderStatistic {
    const group = this.#groups.get(name) ?? new OrderStatistic();
    this.#groups.set(name, group);
    return group;
  }
}
