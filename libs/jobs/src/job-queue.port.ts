import type { JobHandlers } from './handlers.js';
import type { JobCounts, JobLine, JobState, NewJob } from './job.js';

/**
 * A queue of hints. It may lose every job at any moment (Redis is emptied, a file is deleted) and may hand a job out
 * twice (a process froze): what is due is found in the log again, and an effect happens once because of what it is,
 * never because of the queue.
 */
export interface JobQueue {
  /** The same id twice is one job. @returns whether it is new, and its state. @throws JobsUnavailable */
  add(job: NewJob): Promise<Added>;
  line(id: string): Promise<JobLine | undefined>;
  /** All that it remembers; of those that are done only the latest. @throws JobsUnavailable */
  lines(): Promise<readonly JobLine[]>;
  counts(): Promise<JobCounts>;
  /** Lets one that failed, or is done, begin anew with all its attempts. @returns false for any other. */
  again(id: string): Promise<boolean>;
  /** Begins to work on what waits, one job after the other. */
  work(handlers: JobHandlers): JobWork;
  /** Ends the connection or file; work is stopped first. */
  close(): Promise<void>;
}

export interface Added {
  readonly isNew: boolean;
  readonly state: JobState;
}

export interface JobWork {
  /**
   * Takes no more, and waits for the job under way, but not longer than `graceMs`: one that is left is begun again by
   * whoever comes after its lease.
   */
  stop(graceMs: number): Promise<void>;
}
