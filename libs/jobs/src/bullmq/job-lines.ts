import type { Job } from 'bullmq';
import { JOB_STALLED, type JobLine, type JobState, type NewJob } from '../job.js';

/** What the library calls the states of a job, by ours. */
export const STATES = {
  waiting: ['waiting', 'delayed', 'prioritized', 'waiting-children'],
  active: ['active'],
  done: ['completed'],
  failed: ['failed'],
} as const satisfies Readonly<Record<JobState, readonly string[]>>;

export function stateOf(theirs: string): JobState {
  const found = Object.entries(STATES).find(([, names]) => (names as readonly string[]).includes(theirs));
  return (found?.[0] ?? 'waiting') as JobState;
}

/** What travels in Redis beside id and name. */
export interface JobData {
  readonly cycle: string;
}

export type BullJob = Job<JobData, void>;

export function newJobOf(job: BullJob): NewJob {
  return { id: job.id ?? '', name: job.name, cycle: job.data.cycle };
}

export function lineOf(job: BullJob, state: JobState): JobLine {
  const instant = (ms: number | undefined): string | null =>
    ms === undefined ? null : new Date(ms).toISOString();
  return {
    ...newJobOf(job),
    ...{ state, attempts: job.attemptsStarted, error: errorOf(job.failedReason) },
    addedAt: new Date(job.timestamp).toISOString(),
    startedAt: instant(job.processedOn),
    finishedAt: state === 'done' || state === 'failed' ? instant(job.finishedOn) : null,
  };
}

/** Ours are codes; the library's own is a sentence. */
function errorOf(reason: string | undefined): string | null {
  if (reason === undefined || reason === '') return null;
  return reason.includes('stalled') ? JOB_STALLED : reason;
}
