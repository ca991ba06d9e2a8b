import type { Logger } from '@kaoping/platform';
import { provenSkew, type SkewRange } from './skew.js';

/** What our clock is held against. */
export type SkewSource = 'store' | 'redis' | 'nodes';

interface Sample {
  readonly skewMs: number;
  readonly at: number;
}

/** For so long a bad comparison counts beside better ones: another node's time comes and goes with its writes. */
const MEMORY_MS = 60_000;
const MOST_SAMPLES = 64;

export interface ClockSkewOptions {
  readonly limitMs: number;
  readonly log: Logger;
  /** Of a clock that only goes forward, in ms. */
  readonly now?: () => number;
}

/**
 * Due dates and the order of facts across nodes go by the clock, so one that is off is an alarm: a line when it begins
 * and one when it is over, and health says `degraded` meanwhile. The node goes on serving: a wrong clock on two nodes
 * would else take both away.
 */
export class ClockSkew {
  readonly #samples = new Map<SkewSource, readonly Sample[]>();
  readonly #limitMs: number;
  readonly #log: Logger;
  readonly #now: () => number;
  #alarmed = false;

  constructor({ limitMs, log, now = () => performance.now() }: ClockSkewOptions) {
    this.#limitMs = limitMs;
    this.#log = log;
    this.#now = now;
  }

  compared(source: SkewSource, range: SkewRange): void {
    const now = this.#now();
    const skewMs = provenSkew(range);
    // Thousands of events a second agree while a log is read: one agreement a second says as much.
    const last = this.#samples.get(source)?.at(-1);
    if (skewMs === 0 && last?.skewMs === 0 && now - last.at < 1_000) return;
    const fresh = (this.#samples.get(source) ?? []).filter(({ at }) => now - at < MEMORY_MS);
    this.#samples.set(source, [...fresh.slice(1 - MOST_SAMPLES), { skewMs, at: now }]);
    this.#tell();
  }

  /** The largest difference that was proved against each source, in ms; none for a source that was not heard. */
  get bySource(): ReadonlyMap<SkewSource, number> {
    const now = this.#now();
    return new Map(
      [...this.#samples].map(([source, samples]) => {
        const fresh = samples.filter(({ at }) => now - at < MEMORY_MS);
        const compared = fresh.length > 0 ? fresh : samples.slice(-1);
        return [source, compared.map(({ skewMs }) => skewMs).reduce(larger, 0)];
      }),
    );
  }

  /** The worst of all, in ms. */
  get worstMs(): number {
    return [...this.bySource.values()].reduce(larger, 0);
  }

  get limitMs(): number {
    return this.#limitMs;
  }

  get alarmed(): boolean {
    return Math.abs(this.worstMs) > this.#limitMs;
  }

  #tell(): void {
    const { alarmed } = this;
    if (alarmed === this.#alarmed) return;
    this.#alarmed = alarmed;
    const seconds = Object.fromEntries([...this.bySource].map(([source, ms]) => [source, ms / 1_000]));
    const about = { code: 'CLOCK_SKEW', seconds, limit: this.#limitMs / 1_000 };
    if (alarmed) this.#log.error(about, 'the clock is off: due dates and the order of facts would go wrong');
    else this.#log.info(about, 'the clock agrees again');
  }
}

function larger(one: number, other: number): number {
  return Math.abs(other) > Math.abs(one) ? other : one;
}
