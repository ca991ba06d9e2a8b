/** What is to be done, and for which cycle. Nothing else travels: a handler looks up in the log what it needs. */
export interface NewJob {
  /**
   * Derived from the events that cause the job, so that whoever finds it due names it alike. Letters, digits and
   * dashes, and not only digits.
   */
  readonly id: string;
  readonly name: string;
  readonly cycle: string;
}

export const JOB_STATES = ['waiting', 'active', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job as the queue remembers it. Instants are ISO strings. */
export interface JobLine extends NewJob {
  readonly state: JobState;
  /** How often it was begun. */
  readonly attempts: number;
  /** Code of the last failure, never its words: they could name somebody. Null when none failed. */
  readonly error: string | null;
  readonly addedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

export type JobCounts = Readonly<Record<JobState, number>>;

/** A job whose process went away again and again, or that lost its lease too often. */
export const JOB_STALLED = 'JOB_STALLED';

const JOB_ID = /^(?!\d+$)[A-Za-z0-9-]{1,100}$/;

/** @throws RangeError for an id that one of the queues could not keep */
export function requireJobId(id: string): void {
  if (!JOB_ID.test(id)) throw new RangeError(`'${id}' is no id of a job`);
}

/** What is kept of an error: its code, or else the name of its class. */
export function errorCodeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return typeof name === 'string' && name !== '' ? name : 'UNKNOWN';
}
