/**
 * What one comparison proves: our clock minus the other one lies between these, in ms. A side that nothing is known of
 * is infinite; a message that took long widens the range instead of accusing a clock.
 */
export interface SkewRange {
  readonly low: number;
  readonly high: number;
}

/** By how much the clocks differ at least: positive, ours is ahead; negative, it is behind; 0, they may agree. */
export function provenSkew({ low, high }: SkewRange): number {
  if (low > 0) return low;
  return high < 0 ? high : 0;
}

/** The other clock was read between two readings of ours. */
export function readBetween(before: Date, other: Date, after: Date): SkewRange {
  return { low: before.getTime() - other.getTime(), high: after.getTime() - other.getTime() };
}

/** The other clock was read before ours, nobody knows how long before: only that ours is behind can be proved. */
export function readBefore(other: Date, after: Date): SkewRange {
  return { low: -Infinity, high: after.getTime() - other.getTime() };
}
