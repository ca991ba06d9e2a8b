import { randomUUID } from 'node:crypto';
import { sha256Hex } from './digest.js';

/** An id that nothing can be read from, e.g. for a command that came without one. */
export function randomId(): string {
  return randomUUID();
}

/**
 * The id of a new aggregate, derived from what caused it (its commandId), so that a retry finds the same one.
 * The parts keep their borders: ('a', 'bc') and ('ab', 'c') differ.
 * @returns 32 hex digits, which fits the grammar of ids in stream names.
 */
export function derivedId(first: string, ...rest: readonly string[]): string {
  return sha256Hex(JSON.stringify([first, ...rest])).slice(0, 32);
}
