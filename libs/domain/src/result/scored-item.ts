import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';

/** What of a result can be appealed or corrected: everything that gives or takes a point, down to one source of it. */
export type ItemKind =
  | 'indicator'
  | 'applicability'
  | 'difficulty'
  | 'finding'
  | 'surcharge'
  | 'incentive'
  | 'rank-bonus'
  | 'veto'
  | 'leader'
  | 'public';

/**
 * `subject`: the indicator (of its score, and of whether it applies to the unit), finding, incentive or bonus, and the order
 * of rectification of all its surcharges together; for a factor of difficulty, a veto and the two evaluations it is the unit
 * itself.
 */
export interface ScoredItem {
  readonly kind: ItemKind;
  readonly subject: string;
}

/** An item as the result counts it now. A value is a decimal string, or an `ItemWord` where there are no points. */
export interface ItemInForce {
  readonly value: string;
  readonly least: string;
  readonly most: string;
  readonly decimals: number;
  /**
   * Units whose matter it is: of a joint indicator (同责同分) all whose scores follow from it, without those it does not apply
   * to; of a finding all that it charges.
   */
  readonly units: readonly string[];
}

/**
 * How a veto stands; whether an indicator applies to the unit (指标不适用); `unverified` for an indicator whose score was still out, a pending result of another authority say,
 * when the chair moved on over it. It may be given a score, and loses none.
 */
export type ItemWord = 'in-force' | 'not-in-force' | 'applicable' | 'not-applicable' | 'unverified';

/** Items that have words in the place of points; the second is what a unit can ask for. */
const WORDED: Partial<Readonly<Record<ItemKind, readonly [ItemWord, ItemWord]>>> = {
  veto: ['in-force', 'not-in-force'],
  applicability: ['applicable', 'not-applicable'],
};

/** Nothing is held against the unit in it: no veto, or an indicator that it is excused from. */
export function isInItsFavour({ kind }: ScoredItem, value: string): boolean {
  return WORDED[kind]?.[1] === value;
}

/** One value of a result that was found to be wrong. */
export interface ItemChange extends ScoredItem {
  readonly unit: string;
  /** Of a veto that comes into force: which of the scheme's triggers it is for. */
  readonly class?: string;
  readonly from: string;
  readonly to: string;
}

/** Whether the item may have this value at all. */
export function fitsItem(
  { kind }: ScoredItem,
  { least, most, decimals }: ItemInForce,
  value: string,
): boolean {
  const words: readonly string[] | undefined = WORDED[kind];
  if (words !== undefined) return words.includes(value);
  return isDecimal(value, { min: least, max: most, decimals });
}

/** How a value compares with another from the unit's side: above 0 is better for it, below 0 worse. */
export function gainOf(item: ScoredItem, from: string, to: string): number {
  if (from === to) return 0;
  if (WORDED[item.kind] !== undefined) return isInItsFavour(item, to) ? 1 : -1;
  if (from === 'unverified') return 1;
  const gain = comparePoints(parsePoints(to), parsePoints(from));
  return item.kind === 'finding' || item.kind === 'surcharge' ? -gain : gain;
}
