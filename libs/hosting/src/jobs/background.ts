import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ArchiveJob,
  ArchiveShelf,
  EVIDENCE_STORE,
  JOB_NAMES,
  ReminderJob,
  STORED_LOG,
  Sweeper,
} from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import type { EvidenceStore } from '@kaoping/evidence';
import { handlersByName, type JobHandlers, type JobQueue, type JobWork } from '@kaoping/jobs';
import type { Clock, Config, Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { join } from 'node:path';
import { CLOCK, CONFIG, JOB_QUEUE, LOGGER } from '../tokens.js';

/** A job under way may take so long when the process stops; behind it, others begin it again. */
const GRACE_MS = 5_000;

/** The sweeper and the handlers of one process: of a worker, or of the server that does its own jobs. */
@Injectable()
export class Background {
  readonly #ending = new AbortController();
  #sweeping: Promise<void> | undefined;
  #work: JobWork | undefined;
  private readonly shelf: ArchiveShelf;
  private readonly handlers: JobHandlers;

  constructor(
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STORED_LOG) stored: EventStore,
    @Inject(EVIDENCE_STORE) evidence: EvidenceStore,
    private readonly views: ReadModels,
    commands: CommandBus,
  ) {
    this.shelf = new ArchiveShelf(join(config.sharedFolder, 'archives'));
    // Found out here, when the process is put together, whether every job has its one handler.
    this.handlers = handlersByName(JOB_NAMES, [
      new ReminderJob({ commands, views, clock, log }),
      new ArchiveJob({ sources: { stored, views, evidence }, shelf: this.shelf, clock, log }),
    ]);
  }

  /** Once; a process that only serves never calls it. */
  start(): void {
    const { queue, views, shelf, clock, log, config } = this;
    this.#work = queue.work(this.handlers);
    const sweeper = new Sweeper({ queue, views, shelf, clock, log, everyMinutes: config.sweepMinutes });
    this.#sweeping = sweeper.run(this.#ending.signal);
    this.#sweeping.catch((error: unknown) => log.error({ err: error }, 'nothing is swept any more'));
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#work?.stop(GRACE_MS);
    await this.#sweeping?.catch(() => undefined);
    await this.queue.close();
  }
}
