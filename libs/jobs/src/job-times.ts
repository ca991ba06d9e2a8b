/** How long a queue is patient. Tests take shorter ones. */
export interface JobTimes {
  /** A job whose worker has not been heard of for so long is begun by another one. */
  readonly leaseMs: number;
  /** How often it is begun before it has failed. */
  readonly attempts: number;
  /** Pause behind the first failure; it doubles each time. */
  readonly backOffMs: number;
  readonly longestBackOffMs: number;
  /** How often it is looked whether something has come due. */
  readonly pollMs: number;
  /** Of those that are done so many are remembered. */
  readonly keepDone: number;
}

/** The pauses add up to about half an hour: a store that is away for a while fails no job. */
export const JOB_TIMES: JobTimes = {
  leaseMs: 30_000,
  attempts: 12,
  backOffMs: 1_000,
  longestBackOffMs: 5 * 60_000,
  pollMs: 1_000,
  keepDone: 1_000,
};

/** @param failures so far, from 1 */
export function backOff({ backOffMs, longestBackOffMs }: JobTimes, failures: number): number {
  return Math.min(backOffMs * 2 ** (failures - 1), longestBackOffMs);
}
