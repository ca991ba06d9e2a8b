import type { JobQueue } from '../job-queue.port.js';

/** How a queue is opened for the contract; times are short there. */
export interface QueueHarness {
  /** Over the same jobs each time, as another process or the next start would. */
  open(): Promise<JobQueue>;
  dispose(): Promise<void>;
}

/** Patience of the contract: leases of half a second, three attempts. */
export const SHORT_TIMES = {
  leaseMs: 500,
  attempts: 3,
  backOffMs: 20,
  longestBackOffMs: 100,
  pollMs: 50,
  keepDone: 5,
} as const;
