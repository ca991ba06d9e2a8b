const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next attempt: 1, 2, 4 … 30 seconds, up to a quarter more, so that all open pages do not
 * come back to a restarted server in the same instant.
 *
 * @param attempt 1 for the first attempt after the connection was lost
 * @param spread from 0 up to 1
 */
export function retryDelay(attempt: number, spread: number): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 10));
  return Math.round(wait * (1 + spread / 4));
}
