import type { LiveStandings } from '@kaoping/contracts';
import type { PageProblem } from '../../http/page-problem.js';
import type { StandingsSource, StreamListener, Surroundings } from '../standings-feed.js';

/** A server that answers when the spec says so. */
export class FakeSource implements StandingsSource {
  loads = 0;
  /** Streams that have not been closed. */
  streams = 0;
  #pending: { resolve(standings: LiveStandings): void; reject(problem: PageProblem): void } | undefined;
  #listener: StreamListener | undefined;

  readonly load = (): Promise<LiveStandings> => {
    this.loads += 1;
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
    });
  };

  readonly open = (_cycle: string, listener: StreamListener): (() => void) => {
    this.#listener = listener;
    this.streams += 1;
    return () => {
      this.streams -= 1;
    };
  };

  get stream(): StreamListener {
    if (this.#listener === undefined) throw new Error('no stream has been opened');
    return this.#listener;
  }

  async answer(standings: LiveStandings): Promise<void> {
    this.#pending?.resolve(standings);
    await Promise.resolve();
  }

  async fail(problem: PageProblem): Promise<void> {
    this.#pending?.reject(problem);
    await Promise.resolve();
  }
}

/** A clock that stands still until the spec lets time pass; no chance in it. */
export class FakeTime implements Surroundings {
  #now = 0;
  #timers: readonly { readonly at: number; readonly run: () => void }[] = [];

  readonly now = (): number => this.#now;
  readonly random = (): number => 0;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + ms, run };
    this.#timers = [...this.#timers, timer];
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get waiting(): number {
    return this.#timers.length;
  }

  /** Ms until the next timer. */
  nextWait(): number {
    return Math.min(...this.#timers.map(({ at }) => at)) - this.#now;
  }

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }
}
