import { sha256Hex } from '@kaoping/platform';

const ACTIVE_MS = 15 * 60_000;
const MOST = 10_000;

/** How many sessions somebody works with, whoever keeps them: those that sent a request of late. Keeps digests only. */
export class ActiveSessions {
  /** In the order of last use. */
  readonly #used = new Map<string, number>();

  /** @param now of a clock that only goes forward, in ms */
  used(token: string, now: number): void {
    const key = sha256Hex(token);
    this.#used.delete(key);
    this.#used.set(key, now);
    this.#forget(now);
  }

  count(now: number): number {
    this.#forget(now);
    return this.#used.size;
  }

  #forget(now: number): void {
    for (const [key, at] of this.#used) {
      if (this.#used.size <= MOST && now - at < ACTIVE_MS) return;
      this.#used.delete(key);
    }
  }
}
