/**
 * Runs a job when it was asked for, at most once in `pauseMs` and never twice at the same time: the first request
 * runs at once, those that come during a run or a pause share the next one.
 */
export class Rounds {
  #timer: NodeJS.Timeout | undefined;
  #running = false;
  #asked = false;
  #stopped = false;
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly pauseMs: number,
    /** Must not reject: a failure has nobody to tell here. */
    private readonly job: () => Promise<void>,
    /** A clock that only goes forward, in ms. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  ask(): void {
    this.#asked = true;
    if (this.#running || this.#stopped || this.#timer !== undefined) return;
    const wait = Math.max(0, this.#endedAt + this.pauseMs - this.now());
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#asked = false;
    this.#running = true;
    await this.job();
    this.#running = false;
    this.#endedAt = this.now();
    if (this.#asked) this.ask();
  }
}
