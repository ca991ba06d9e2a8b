import { setTimeout as sleep } from 'node:timers/promises';
import { deadlineIn } from '../deadline.js';
import { troubleOf, unavailable } from './failure.js';

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

/** Waits between two tries, each twice as long as the one before, up to a limit. */
export class BackOff {
  #wait = FIRST_WAIT_MS;

  reset(): void {
    this.#wait = FIRST_WAIT_MS;
  }

  async pause(signal?: AbortSignal): Promise<void> {
    const wait = this.#wait;
    this.#wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    // An abort ends the wait; who waits looks at the signal.
    await sleep(wait, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
}

/** Until when to go on trying. Progress begins it anew, within the time of the whole that it is a part of. */
export class Patience {
  readonly #backOff = new BackOff();
  #until: number;

  constructor(
    private readonly ms: number,
    private readonly what: string,
  ) {
    this.#until = deadlineIn(ms);
  }

  progress(): void {
    this.#backOff.reset();
    this.#until = deadlineIn(this.ms);
  }

  /** Waits before the next try. @throws StoreUnavailable when there is none: it is at its end, or trying does not help */
  async after(error: unknown): Promise<void> {
    const trouble = troubleOf(error);
    if (trouble === 'refused' || Date.now() >= this.#until) throw unavailable(this.what, error);
    await this.#backOff.pause();
  }
}

/** Asks until it is answered. @throws StoreUnavailable */
export async function patiently<Answer>(
  ms: number,
  what: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const patience = new Patience(ms, what);
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      await patience.after(error);
    }
  }
}
