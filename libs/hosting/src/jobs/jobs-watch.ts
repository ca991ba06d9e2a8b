import type { JobCounts, JobQueue } from '@kaoping/jobs';
import type { HealthPart } from '../health/node-health.js';

const LOOK_EVERY_MS = 5_000;

/** What the queue says of itself, looked up now and then: health and metrics are answered at once, whatever it does. */
export class JobsWatch {
  #counts: JobCounts | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly queue: Pick<JobQueue, 'counts'>) {}

  start(): void {
    void this.look();
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Never rejects: a queue that does not answer is what it finds out. */
  async look(): Promise<void> {
    this.#counts = await this.queue.counts().catch(() => undefined);
  }

  /** Nobody waits for a job, so the node serves without its queue; a job that was given up wants somebody to look. */
  get part(): HealthPart {
    const counts = this.#counts;
    if (counts === undefined) return { ok: false, about: { reachable: false } };
    return { ok: counts.failed === 0, about: { reachable: true, ...counts } };
  }

  /** By state; empty while the queue does not answer. */
  get byState(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.#counts ?? {}));
  }
}
