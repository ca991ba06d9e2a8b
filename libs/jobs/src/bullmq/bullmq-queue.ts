import type { Logger } from '@kaoping/platform';
import { connectRedis } from '@kaoping/platform/redis';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobsUnavailable, RedisEvicts } from '../errors.js';
import type { JobHandlers } from '../handlers.js';
import { requireJobId, type JobCounts, type JobLine, type JobState, type NewJob } from '../job.js';
import type { Added, JobQueue, JobWork } from '../job-queue.port.js';
import { JOB_TIMES, type JobTimes } from '../job-times.js';
import { BullmqWork } from './bullmq-work.js';
import { assertKeepsKeys } from './eviction.js';
import { lineOf, STATES, stateOf, type JobData } from './job-lines.js';
import { workIsWaiting } from './work-is-waiting.js';
import type { WatchTimes } from './work-parts.js';

const QUEUE = 'jobs';

/** Whoever asks is told in this time that nobody answers. */
const ANSWER_MS = 3_000;

export interface BullmqOptions {
  readonly url: string;
  /** Begins every key, so that one Redis may hold several systems. */
  readonly prefix: string;
  readonly log: Logger;
  readonly times?: Partial<JobTimes & WatchTimes>;
}

/** Jobs in Redis, for any number of workers. Nothing here waits longer than some seconds for a Redis that is away. */
export class BullmqQueue implements JobQueue {
  readonly #redis: Redis;
  #queue: Queue<JobData, void> | undefined;
  readonly #working: BullmqWork[] = [];
  readonly #times: JobTimes & WatchTimes;

  private constructor(private readonly options: BullmqOptions) {
    const { url, log, times } = options;
    this.#times = { ...JOB_TIMES, silentMs: 30_000, watchMs: 5_000, ...times };
    this.#redis = connectRedis({ url, log, name: 'jobs', commandTimeoutMs: ANSWER_MS });
  }

  /**
   * A Redis that is away is waited for in the background: what stands on jobs starts without it.
   * @throws RedisEvicts when it is there and would throw jobs away
   */
  static async open(options: BullmqOptions): Promise<BullmqQueue> {
    const queue = new BullmqQueue(options);
    try {
      await queue.#check();
    } catch (error) {
      if (error instanceof RedisEvicts) {
        await queue.close();
        throw error;
      }
      options.log.warn('the queue is not reachable yet');
    }
    return queue;
  }

  async add({ id, name, cycle }: NewJob): Promise<Added> {
    requireJobId(id);
    return this.#ask(async (queue) => {
      const known = await queue.getJobState(id);
      if (known !== 'unknown') return { isNew: false, state: stateOf(known) };
      await queue.add(
        name,
        { cycle },
        {
          jobId: id,
          attempts: this.#times.attempts,
          backoff: { type: 'custom' },
          removeOnComplete: { count: this.#times.keepDone },
          removeOnFail: false,
          // A trace repeats the words of an error; a failure is kept as its code.
          stackTraceLimit: 0,
        },
      );
      return { isNew: true, state: 'waiting' };
    });
  }

  line(id: string): Promise<JobLine | undefined> {
    return this.#ask(async (queue) => {
      const job = await queue.getJob(id);
      return job && lineOf(job, stateOf(await job.getState()));
    });
  }

  lines(): Promise<readonly JobLine[]> {
    return this.#ask(async (queue) => {
      const states = Object.entries(STATES) as [JobState, (typeof STATES)[JobState]][];
      const lines: JobLine[] = [];
      for (const [state, theirs] of states)
        for (const job of await queue.getJobs([...theirs], 0, -1, true)) lines.push(lineOf(job, state));
      // A job may move on between two questions; it is shown where it was seen last.
      return [...new Map(lines.map((line) => [line.id, line])).values()];
    });
  }

  counts(): Promise<JobCounts> {
    return this.#ask(async (queue) => {
      const found = await queue.getJobCounts();
      const sum = (state: JobState): number =>
        STATES[state].reduce((all, name) => all + (found[name] ?? 0), 0);
      return { waiting: sum('waiting'), active: sum('active'), done: sum('done'), failed: sum('failed') };
    });
  }

  again(id: string): Promise<boolean> {
    return this.#ask(async (queue) => {
      const job = await queue.getJob(id);
      const state = await job?.getState();
      if (job === undefined || (state !== 'failed' && state !== 'completed')) return false;
      await job.retry(state, { resetAttemptsMade: true, resetAttemptsStarted: true });
      return true;
    });
  }

  work(handlers: JobHandlers): JobWork {
    const { url, prefix, log } = this.options;
    const work = new BullmqWork({
      ...{ url, prefix, log, handlers, redis: this.#redis, times: this.#times },
      isWorkWaiting: () => this.#ask((queue) => workIsWaiting(queue, this.#redis)),
    });
    this.#working.push(work);
    return work;
  }

  async close(): Promise<void> {
    await Promise.all(this.#working.map((work) => work.stop(0)));
    this.#forgetQueue();
    this.#redis.disconnect();
  }

  /** Connecting takes a moment, which is no reason to call it away. */
  async #check(): Promise<void> {
    const until = Date.now() + ANSWER_MS;
    while (this.#redis.status !== 'ready' && Date.now() < until) await sleep(20);
    await assertKeepsKeys(this.#redis);
  }

  /** @throws JobsUnavailable at once where the connection is lost, and after some seconds without an answer */
  async #ask<T>(question: (queue: Queue<JobData, void>) => Promise<T>): Promise<T> {
    if (this.#redis.status !== 'ready') throw new JobsUnavailable(new Error('not connected'));
    const timer = new AbortController();
    const patience = sleep(ANSWER_MS, undefined, { signal: timer.signal }).then(() => {
      throw new Error('no answer in time');
    });
    patience.catch(() => undefined);
    try {
      this.#queue ??= this.#makeQueue();
      return await Promise.race([question(this.#queue), patience]);
    } catch (error) {
      this.#forgetQueue();
      throw new JobsUnavailable(error);
    } finally {
      timer.abort();
    }
  }

  /** Only over a connection that stands: one that is lost while the library asks for the version breaks it for good. */
  #makeQueue(): Queue<JobData, void> {
    const queue = new Queue<JobData, void>(QUEUE, {
      connection: this.#redis,
      prefix: this.options.prefix,
    });
    // Whoever asks is told; a queue without a listener would end the process.
    queue.on('error', () => undefined);
    return queue;
  }

  #forgetQueue(): void {
    void this.#queue?.close().catch(() => undefined);
    this.#queue = undefined;
  }
}
