import { Bell } from '../bell.js';

/** A bell for a log that another process writes to: asks, while somebody waits, whether it has changed. */
export class PolledBell extends Bell {
  readonly #version: () => unknown;
  readonly #everyMs: number;
  #last: unknown;
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(version: () => unknown, everyMs: number) {
    super();
    this.#version = version;
    this.#everyMs = everyMs;
    this.#last = version();
  }

  override async rungSince(seen: number, signal?: AbortSignal): Promise<void> {
    this.#waiting += 1;
    this.#timer ??= setInterval(() => this.#look(), this.#everyMs);
    try {
      await super.rungSince(seen, signal);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#rest();
    }
  }

  #look(): void {
    try {
      const version = this.#version();
      if (version === this.#last) return;
      this.#last = version;
    } catch {
      // A timer has nobody to throw to. Those who are woken meet the same failure when they look themselves.
    }
    this.ring();
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
