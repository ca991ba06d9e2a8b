import type { Logger } from '@kaoping/platform';
import type Database from 'better-sqlite3';
import type { JobHandlers } from '../handlers.js';
import { requireJobId, type JobCounts, type JobLine, type NewJob } from '../job.js';
import type { Added, JobQueue, JobWork } from '../job-queue.port.js';
import { JOB_TIMES, type JobTimes } from '../job-times.js';
import { EmbeddedWork } from './embedded-work.js';
import { JobTable } from './job-table.js';
import { openJobsFile } from './jobs-file.js';

/**
 * Jobs in a file of the data folder, for a process that does its own. Leases go by the machine's clock: within one
 * process nobody disputes it, and a jump of it costs an effect nothing.
 */
export class EmbeddedQueue implements JobQueue {
  readonly #table: JobTable;
  readonly #working = new Set<EmbeddedWork>();

  private constructor(
    private readonly db: Database.Database,
    private readonly log: Logger,
    private readonly times: JobTimes,
  ) {
    this.#table = new JobTable(db, times);
  }

  /** @throws JobsFileUnusable */
  static open(options: {
    readonly folder: string;
    readonly log: Logger;
    readonly times?: Partial<JobTimes>;
  }): EmbeddedQueue {
    return new EmbeddedQueue(openJobsFile(options.folder), options.log, { ...JOB_TIMES, ...options.times });
  }

  add(job: NewJob): Promise<Added> {
    requireJobId(job.id);
    const added = this.#table.add(job, Date.now());
    this.#ring();
    return Promise.resolve(added);
  }

  line(id: string): Promise<JobLine | undefined> {
    return Promise.resolve(this.#table.line(id));
  }

  lines(): Promise<readonly JobLine[]> {
    return Promise.resolve(this.#table.lines());
  }

  counts(): Promise<JobCounts> {
    return Promise.resolve(this.#table.counts());
  }

  again(id: string): Promise<boolean> {
    const found = this.#table.again(id, Date.now());
    this.#ring();
    return Promise.resolve(found);
  }

  work(handlers: JobHandlers): JobWork {
    const work = new EmbeddedWork({ table: this.#table, handlers, log: this.log, times: this.times });
    this.#working.add(work);
    return work;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#working].map((work) => work.stop(0)));
    this.db.close();
  }

  #ring(): void {
    for (const work of this.#working) work.ring();
  }
}
