import { connectRedis } from '@kaoping/platform/redis';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { endsWithin } from '../ends-within.js';
import { errorCodeOf } from '../job.js';
import { backOff } from '../job-times.js';
import { newJobOf, type BullJob, type JobData } from './job-lines.js';
import type { BullmqWorkParts } from './work-parts.js';

/** The library tells the same trouble again and again; the log is told at most so often. */
const TOLD_EVERY_MS = 30_000;

/** Closing by force waits for no job, only for connections that may hang. */
const FORCED_MS = 1_000;

/** One worker of the library with connections of its own, taking one job at a time. */
export class Consumer {
  readonly #redis: Redis;
  readonly #worker: Worker<JobData, void>;
  readonly #stopping = new AbortController();
  #running = 0;
  #told = -Infinity;
  /** When it last began a job, or was made. */
  lastBegun = Date.now();

  constructor(private readonly parts: Omit<BullmqWorkParts, 'isWorkWaiting' | 'redis'>) {
    const { url, prefix, log, times } = parts;
    this.#redis = connectRedis({ url, log, name: 'jobs-worker', commandTimeoutMs: undefined });
    this.#worker = new Worker<JobData, void>('jobs', (job) => this.#run(job), {
      connection: this.#redis,
      prefix,
      concurrency: 1,
      lockDuration: times.leaseMs,
      stalledInterval: times.leaseMs / 2,
      maxStalledCount: times.attempts,
      drainDelay: Math.max(1, times.pollMs / 1_000),
      runRetryDelay: times.pollMs,
      settings: { backoffStrategy: (failures) => backOff(times, failures) },
    });
    this.#worker.on('error', (error) => this.#tell(error));
  }

  get isBusy(): boolean {
    return this.#running > 0;
  }

  /** A job that is not done by then is left to whoever comes after its lease. */
  async close(graceMs: number): Promise<void> {
    this.#stopping.abort();
    await endsWithin(this.#worker.close(graceMs === 0), graceMs === 0 ? FORCED_MS : graceMs);
    this.#redis.disconnect();
  }

  async #run(job: BullJob): Promise<void> {
    const { handlers, log } = this.parts;
    const { id, name, cycle } = newJobOf(job);
    this.#running += 1;
    this.lastBegun = Date.now();
    try {
      const handler = handlers.get(name);
      if (handler === undefined) throw Object.assign(new Error(name), { code: 'JOB_NAME_UNKNOWN' });
      await handler.run({ id, name, cycle }, this.#stopping.signal);
      log.info({ job: id, name, cycle }, 'a job is done');
    } catch (error) {
      const code = errorCodeOf(error);
      log.warn({ job: id, name, cycle, code, err: error }, 'a job failed');
      // The queue keeps the message: it is the code.
      throw new Error(code, { cause: error });
    } finally {
      this.#running -= 1;
    }
  }

  #tell(error: Error & { readonly code?: string }): void {
    if (Date.now() - this.#told < TOLD_EVERY_MS) return;
    this.#told = Date.now();
    this.parts.log.warn({ err: error, code: error.code }, 'the consumer of the jobs is in trouble');
  }
}
