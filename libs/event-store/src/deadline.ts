import { AsyncLocalStorage } from 'node:async_hooks';

/** How long who asks something of the store waits for an answer, waiting in line included. */
export const PATIENCE_MS = 20_000;

const deadlines = new AsyncLocalStorage<number>();

/**
 * Gives `work`, and all that it asks of the store on the way, so much time together. Several steps that each had a time
 * of their own would keep their caller waiting for the sum of them.
 */
export function answeredWithin<Result>(ms: number, work: () => Result): Result {
  return deadlines.run(deadlineIn(ms), work);
}

/** Until when who begins now goes on trying: so long, and no longer than the whole that it is a part of. */
export function deadlineIn(ms: number): number {
  return Math.min(Date.now() + ms, deadlines.getStore() ?? Number.POSITIVE_INFINITY);
}
