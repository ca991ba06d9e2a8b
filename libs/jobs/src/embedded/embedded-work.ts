import { randomId, type Logger } from '@kaoping/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { endsWithin } from '../ends-within.js';
import type { JobHandlers } from '../handlers.js';
import { errorCodeOf } from '../job.js';
import type { JobWork } from '../job-queue.port.js';
import type { JobTimes } from '../job-times.js';
import type { JobTable, Taken } from './job-table.js';

interface Parts {
  readonly table: JobTable;
  readonly handlers: JobHandlers;
  readonly log: Logger;
  readonly times: JobTimes;
}

/** One job after the other, as long as one is due; then it waits for the bell or for the next look. */
export class EmbeddedWork implements JobWork {
  readonly #stopping = new AbortController();
  #bell = new AbortController();
  readonly #running: Promise<void>;
  /** Left behind by `stop`: says nothing any more of the job that it still holds. */
  #left = false;

  constructor(private readonly parts: Parts) {
    this.#running = this.#run();
  }

  /** Something may be due. */
  ring(): void {
    this.#bell.abort();
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.ring();
    await endsWithin(this.#running, graceMs);
    this.#left = true;
  }

  async #run(): Promise<void> {
    // Not in the turn in which it was made: whoever makes it has not kept it yet.
    await Promise.resolve();
    while (!this.#stopping.signal.aborted) {
      const taken = this.#take();
      if (taken !== undefined) await this.#handle(taken);
      else await this.#wait();
    }
  }

  /** A file that cannot be written to at the moment (a full disk) is told, and looked at again. */
  #take(): Taken | undefined {
    const { table, log } = this.parts;
    try {
      return table.take(randomId(), Date.now());
    } catch (error) {
      log.error({ err: error }, 'no job could be taken from the file');
      return undefined;
    }
  }

  async #wait(): Promise<void> {
    const { signal } = this.#bell;
    await sleep(this.parts.times.pollMs, undefined, { signal, ref: false }).catch(() => undefined);
    this.#bell = new AbortController();
  }

  async #handle(taken: Taken): Promise<void> {
    const { table, handlers, log, times } = this.parts;
    const { id, name, cycle } = taken.job;
    const renewal = setInterval(() => this.#say(() => table.renew(taken, Date.now())), times.leaseMs / 3);
    renewal.unref();
    try {
      const handler = handlers.get(name);
      if (handler === undefined) throw Object.assign(new Error(name), { code: 'JOB_NAME_UNKNOWN' });
      await handler.run(taken.job, this.#stopping.signal);
      this.#say(() => table.done(taken, Date.now()));
      log.info({ job: id, name, cycle }, 'a job is done');
    } catch (error) {
      const code = errorCodeOf(error);
      log.warn({ job: id, name, cycle, code, err: error }, 'a job failed');
      this.#say(() => table.failed(taken, code, Date.now()));
    } finally {
      clearInterval(renewal);
    }
  }

  /** What cannot be said is said by the lease: the job is begun again. */
  #say(what: () => unknown): void {
    if (this.#left) return;
    try {
      what();
    } catch (error) {
      this.parts.log.error({ err: error }, 'the file of the jobs could not be written');
    }
  }
}
