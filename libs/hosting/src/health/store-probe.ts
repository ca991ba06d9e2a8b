import { LagMeter } from './lag-meter.js';

const LOOK_EVERY_MS = 1_000;

/** A store that does not say where its log ends within this is not reachable: every command needs more of it. */
export const PATIENCE_MS = 2_000;

/**
 * Asks the store once a second where the log ends. One question at a time: a store that is away is not besieged, and
 * what it answers late is an answer.
 */
export class StoreProbe {
  readonly #lag = new LagMeter();
  #head: bigint | undefined;
  #asking: number | undefined;
  #failedSince: number | undefined;
  #answeredMs: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param now of a clock that only goes forward, in ms */
  constructor(
    private readonly look: () => Promise<bigint | undefined>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  start(): void {
    void this.ask();
    this.#timer = setInterval(() => void this.ask(), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async ask(): Promise<void> {
    if (this.#asking !== undefined) return;
    const began = this.now();
    this.#asking = began;
    try {
      this.#head = await this.look();
      this.#answeredMs = this.now() - began;
      this.#failedSince = undefined;
      this.#lag.seen(this.#head, this.now());
    } catch {
      this.#failedSince ??= began;
    } finally {
      this.#asking = undefined;
    }
  }

  /** Milliseconds without an answer that was due; undefined: it answers. */
  get awayMs(): number | undefined {
    const now = this.now();
    if (this.#failedSince !== undefined) return now - this.#failedSince;
    const waiting = this.#asking === undefined ? 0 : now - this.#asking;
    return waiting > PATIENCE_MS ? waiting : undefined;
  }

  /** How long the last answer took; undefined before the first. */
  get answeredMs(): number | undefined {
    return this.#answeredMs;
  }

  /** Where the log ended when it was last seen. */
  get head(): bigint | undefined {
    return this.#head;
  }

  behindMs(applied: bigint | undefined): number {
    return this.#lag.behindMs(applied, this.now());
  }
}
