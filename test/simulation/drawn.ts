import { randomOf, sha256Hex, type SeededRandom } from '@kaoping/platform';
import fc from 'fast-check';

/** Every choice of a year comes out of one stream of words, without fast-check's liking for the edges: a walk is not a value. */
const WORDS = fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: 2 ** 32 - 1 })));

/**
 * Does something once with what fast-check draws from the seed: the same seed, the same choices. What fails is not made
 * smaller, since a year with one choice less is another year; its seed plays it again.
 */
export async function drawnFrom<T>(seed: string, act: (random: SeededRandom) => Promise<T>): Promise<T> {
  let made: { readonly value: T } | undefined;
  const once = fc.asyncProperty(WORDS, async (words) => {
    made = { value: await act(randomOf(() => next(words))) };
  });
  const details = await fc.check(once, { seed: seedNumber(seed), numRuns: 1, endOnFailure: true });
  if (made === undefined)
    throw new Error(`nothing came of seed ${seed}`, { cause: details.errorInstance ?? undefined });
  return made.value;
}

/** The stream has no end. */
const next = (words: Iterator<number, unknown>): number => words.next().value as number;

/** fast-check takes 32 bits. */
const seedNumber = (seed: string): number => Number.parseInt(sha256Hex(seed).slice(0, 8), 16) | 0;
