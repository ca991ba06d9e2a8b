import type { JobWork } from '../job-queue.port.js';
import { Consumer } from './consumer.js';
import { assertKeepsKeys } from './eviction.js';
import type { BullmqWorkParts } from './work-parts.js';

/** What is watched over. */
type Consuming = Pick<Consumer, 'isBusy' | 'lastBegun' | 'close'>;

/**
 * A consumer and who watches over it. After a Redis has gone and come back, a consumer of this library has been seen
 * to be connected and to take nothing any more; what is looked at is therefore what matters, whether work waits while
 * this one rests.
 */
export class BullmqWork implements JobWork {
  #consumer: Consuming;
  readonly #watching: NodeJS.Timeout | undefined;
  #looking = false;
  /** Since when something has waited without a job being begun here. */
  #silentSince: number | undefined;
  #stopped = false;

  constructor(
    private readonly parts: BullmqWorkParts,
    private readonly makeConsumer: () => Consuming = () => new Consumer(parts),
  ) {
    this.#consumer = makeConsumer();
    const { watchMs } = parts.times;
    // A timer cannot be infinite: without a watch there is none.
    if (Number.isFinite(watchMs)) this.#watching = setInterval(() => void this.#look(), watchMs).unref();
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#watching);
    await this.#consumer.close(graceMs);
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      if (await this.#isSilent()) this.#replace();
    } catch {
      // Redis does not answer: nothing can be said of the consumer.
      this.#silentSince = undefined;
    } finally {
      this.#looking = false;
    }
  }

  async #isSilent(): Promise<boolean> {
    const { redis, isWorkWaiting, times, log } = this.parts;
    await assertKeepsKeys(redis).catch((error: Error & { code?: string }) => {
      if (error.code !== 'REDIS_EVICTS') throw error;
      log.error({ err: error, code: error.code }, 'redis would throw jobs away');
    });
    if (this.#consumer.isBusy || !(await isWorkWaiting())) {
      this.#silentSince = undefined;
      return false;
    }
    this.#silentSince = Math.max(this.#silentSince ?? Date.now(), this.#consumer.lastBegun);
    return Date.now() - this.#silentSince >= times.silentMs;
  }

  #replace(): void {
    if (this.#stopped) return;
    this.parts.log.warn('the consumer of the jobs was silent and is replaced');
    void this.#consumer.close(0);
    this.#consumer = this.makeConsumer();
    this.#silentSince = undefined;
  }
}
