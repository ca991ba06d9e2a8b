import { Refusal } from '@kaoping/domain';
import type { JobQueue, NewJob } from '@kaoping/jobs';
import { shanghaiDate, type Clock, type Logger } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import { setTimeout as sleep } from 'node:timers/promises';
import { archiveDue, type ArchiveShelf } from '../archive/index.js';
import { archiveJob } from './archive-job.js';
import { reminderJob } from './reminder-job.js';

export interface SweeperParts {
  readonly queue: JobQueue;
  readonly views: ReadModels;
  readonly shelf: ArchiveShelf;
  readonly clock: Clock;
  readonly log: Logger;
  /** Between two sweeps for the reminders; 0, or a clock that callers set: none, only archives are looked for. */
  readonly everyMinutes: number;
  readonly times?: Partial<SweepTimes>;
}

export interface SweepTimes {
  /** Between two looks at the archives, for a queue that was emptied or an archive that was taken away. */
  readonly lookMs: number;
  /** Events that come one after the other are swept for together. */
  readonly settleMs: number;
  /** Behind a sweep that could not reach the queue. */
  readonly againMs: number;
}

const SWEEP_TIMES: SweepTimes = { lookMs: 60_000, settleMs: 1_000, againMs: 10_000 };
const HEAD_MS = 30_000;

/**
 * Finds what is due in the views of the log and adds it as jobs: at the start, every hour or so for what a new day
 * brings, and soon behind an event that makes a cycle's archive due. It remembers nothing of its own: whatever a queue
 * loses is found again.
 */
export class Sweeper {
  readonly #times: SweepTimes;
  /** Archives that the last sweep has found or queued: no event need ring for them. */
  readonly #known = new Set<string>();

  constructor(private readonly parts: SweeperParts) {
    this.#times = { ...SWEEP_TIMES, ...parts.times };
  }

  /** Until `signal` ends it. */
  async run(signal: AbortSignal): Promise<void> {
    const { views, everyMinutes, clock } = this.parts;
    const everyMs = everyMinutes > 0 && !clock.simulated ? everyMinutes * 60_000 : Infinity;
    const bell = new Bell(signal);
    const stopListening = views.changes(({ cycles }) => {
      if ([...cycles].some((cycle) => this.#archiveIsNew(cycle))) bell.ring();
    });
    let remindedAt = -everyMs;
    while (!signal.aborted) {
      const began = performance.now();
      const reminders = began - remindedAt >= everyMs;
      const complete = await this.sweep(reminders);
      if (reminders && complete) remindedAt = began;
      await bell.rings(complete ? this.#times.lookMs : this.#times.againMs);
      await sleep(this.#times.settleMs, undefined, { signal }).catch(() => undefined);
    }
    stopListening();
  }

  /** @returns whether everything that was found is in the queue */
  async sweep(reminders: boolean): Promise<boolean> {
    const { views, log } = this.parts;
    try {
      await views.waitForHead(HEAD_MS);
      this.#known.clear();
      for (const { cycle, openStages } of views.cycles.list()) {
        if (reminders && openStages.length > 0) await this.#add(this.#reminders(cycle));
        await this.#add(await this.#archive(cycle));
      }
      return true;
    } catch (error) {
      log.warn({ err: error, code: (error as { code?: string }).code }, 'what is due could not be queued');
      return false;
    }
  }

  /** A cycle that cannot be swept keeps no other from it. */
  #reminders(cycle: string): NewJob | undefined {
    const { views, clock, log } = this.parts;
    try {
      return reminderJob(views, cycle, shanghaiDate(clock.now()));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ cycle, code: error.code }, 'reminders of a cycle were not swept');
      return undefined;
    }
  }

  async #archive(cycle: string): Promise<NewJob | undefined> {
    const { views, shelf } = this.parts;
    const name = archiveDue(views, cycle);
    if (name === undefined) return undefined;
    this.#known.add(name);
    return (await shelf.holds(name)) ? undefined : archiveJob(cycle, name);
  }

  #archiveIsNew(cycle: string): boolean {
    const name = archiveDue(this.parts.views, cycle);
    return name !== undefined && !this.#known.has(name);
  }

  /** A job that is done and whose effect is due all the same has lost it: an archive was taken away. */
  async #add(job: NewJob | undefined): Promise<void> {
    if (job === undefined) return;
    const { queue, log } = this.parts;
    const { isNew, state } = await queue.add(job);
    if (isNew) log.info({ job: job.id, name: job.name, cycle: job.cycle }, 'a job is due');
    else if (state === 'done') await queue.again(job.id);
  }
}

/** Something to wait for that also ends by time or with the process. */
class Bell {
  #ring = new AbortController();

  constructor(private readonly end: AbortSignal) {}

  ring(): void {
    this.#ring.abort();
  }

  async rings(ms: number): Promise<void> {
    const signal = AbortSignal.any([this.#ring.signal, this.end]);
    await sleep(ms, undefined, { signal }).catch(() => undefined);
    this.#ring = new AbortController();
  }
}
