import type { SeededRandom } from '@kaoping/platform';

/** Whole points with cents, as a text: from `min` to `max`, both in hundredths. */
export function cents(random: SeededRandom, min: number, max: number): string {
  const drawn = random.int(min, max);
  const rest = String(drawn % 100).padStart(2, '0');
  return `${Math.trunc(drawn / 100)}.${rest}`;
}

/** One of the values, or something that none of them is. */
export function mostly<T>(random: SeededRandom, right: readonly T[], wrong: T): T {
  return right.length > 0 && random.chance(90) ? random.pick(right) : wrong;
}
