import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobData } from './job-lines.js';

/** So many of those that were begun are looked at; one is enough to know. */
const LOOKED_AT = 20;

/** The score of a delayed job is the instant it is due, times this, plus a running number. */
const SCORES_A_MILLISECOND = 0x1000;

/** Whether something could be begun now: it waits, its pause is over, or nobody holds a lease on it any more. */
export async function workIsWaiting(queue: Queue<JobData, void>, redis: Redis): Promise<boolean> {
  const { waiting = 0, prioritized = 0 } = await queue.getJobCounts('waiting', 'prioritized');
  if (waiting + prioritized > 0) return true;
  const due = await redis.zcount(queue.toKey('delayed'), '-inf', Date.now() * SCORES_A_MILLISECOND);
  if (due > 0) return true;
  for (const { id } of await queue.getActive(0, LOOKED_AT))
    if (id !== undefined && (await redis.get(`${queue.toKey(id)}:lock`)) === null) return true;
  return false;
}
