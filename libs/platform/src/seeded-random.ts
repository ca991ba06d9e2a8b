import { createHash } from 'node:crypto';

/**
 * Choices that are the same for the same seed on every machine, for the year player only; secrets and ids of real
 * work come from the system. The generator is xoshiro128** (Blackman and Vigna, public domain algorithm) on
 * 32-bit words; its state is the first 16 bytes of SHA-256 over the seed's text, read little-endian.
 * Changing anything here changes every played year.
 */
export interface SeededRandom {
  /** A whole number from `min` to `max`, both included, all equally likely. */
  int(min: number, max: number): number;
  /** True in `percent` of 100 cases; a whole number. */
  chance(percent: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A new list in another order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
  /** 32 hex digits. */
  id(): string;
}

export function seededRandom(seed: number | string): SeededRandom {
  return randomOf(xoshiro128(stateOf(seed)));
}

/** The same choices from words of another source: `next` gives whole numbers from 0 to 2^32 − 1, all equally likely. */
export function randomOf(next: () => number): SeededRandom {
  const int = (min: number, max: number): number => {
    const span = max - min + 1;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || span < 1 || span > WORD) {
      throw new RangeError(`no whole numbers to choose from between ${min} and ${max}`);
    }
    // Words above the last whole multiple of the span are thrown away; the remainder would favour small numbers.
    const limit = WORD - (WORD % span);
    let word = next();
    while (word >= limit) word = next();
    return min + (word % span);
  };

  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };

  const shuffle = <T>(items: readonly T[]): T[] => {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = int(0, last);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  };

  const id = (): string => Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');

  return { int, chance: (percent) => int(1, 100) <= percent, pick, shuffle, id };
}

const WORD = 2 ** 32;

type State = [number, number, number, number];

function stateOf(seed: number | string): State {
  const digest = createHash('sha256').update(String(seed)).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}

/** Words from 0 to 2^32 − 1. `>>> 0` after each step keeps JavaScript's signed 32-bit results unsigned. */
function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
