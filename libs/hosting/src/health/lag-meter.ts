interface Sighting {
  readonly head: bigint;
  readonly at: number;
}

/** More would only say with finer steps how long the views stand still. */
const MOST = 600;

/**
 * How far the views are behind the log, as time: since when an event is known to be in the log that they do not have.
 * Positions alone do not say it: on EventStoreDB they are bytes, not events. It never claims more than was seen, so
 * between two looks the real lag is larger by at most the time between them.
 */
export class LagMeter {
  #ahead: readonly Sighting[] = [];

  /** @param now of a clock that only goes forward, in ms */
  seen(head: bigint | undefined, now: number): void {
    if (head === undefined || this.#ahead.length >= MOST) return;
    const last = this.#ahead.at(-1);
    if (last === undefined || head > last.head) this.#ahead = [...this.#ahead, { head, at: now }];
  }

  /** Milliseconds that the views at this position are behind. */
  behindMs(applied: bigint | undefined, now: number): number {
    const position = applied ?? -1n;
    this.#ahead = this.#ahead.filter(({ head }) => head > position);
    const [oldest] = this.#ahead;
    return oldest === undefined ? 0 : now - oldest.at;
  }
}
