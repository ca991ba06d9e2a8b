import type { LiveStandings, LiveStandingsRows } from '@kaoping/contracts';
import { asPageProblem, PageProblem } from '../http/page-problem.js';
import { retryDelay } from './retry-delay.js';
import type { FeedEvent } from './standings-state.js';

/** Where standings come from; the browser's is in `standings-source.ts`. */
export interface StandingsSource {
  /** @throws PageProblem */
  load(cycle: string): Promise<LiveStandings>;
  /** @returns closes the stream; the listener hears nothing afterwards */
  open(cycle: string, listener: StreamListener): () => void;
}

export interface StreamListener {
  opened(): void;
  standings(standings: LiveStandings): void;
  rows(change: LiveStandingsRows): void;
  failed(): void;
}

/** Time and chance, which the tests hold in their hands. */
export interface Surroundings {
  now(): number;
  /** @returns calls it off */
  after(ms: number, run: () => void): () => void;
  /** From 0 up to 1. */
  random(): number;
}

/** A cut wire makes no noise: a stream that says nothing for so long is opened anew. */
const SILENCE_MS = 60_000;

/** A stream that lived shorter does not count as a recovery, else a flapping one is asked for every second. */
const STEADY_MS = 10_000;

/**
 * Keeps the standings of one cycle up to date until `stop`: first the state by GET, which can say why when it
 * refuses, then the stream. After a loss it waits, longer each time, and does the same again.
 */
export class StandingsFeed {
  #close: (() => void) | undefined;
  #cancel: (() => void) | undefined;
  #attempt = 0;
  #openedAt: number | undefined;
  #heardAt = 0;
  /** Grows with each beginning; what an earlier one still has to say comes too late. */
  #round = 0;

  constructor(
    private readonly cycle: string,
    private readonly source: StandingsSource,
    private readonly surroundings: Surroundings,
    private readonly tell: (event: FeedEvent) => void,
  ) {}

  /** Begins, or begins afresh with earlier failures forgotten. */
  start(): void {
    this.#attempt = 0;
    this.#begin();
  }

  /** For a machine that slept or a network that came back: does not sit out the wait. */
  wake(): void {
    const waiting = this.#close === undefined && this.#cancel !== undefined;
    const silent = this.#close !== undefined && this.surroundings.now() - this.#heardAt > SILENCE_MS / 2;
    if (waiting || silent) this.start();
  }

  stop(): void {
    this.#round += 1;
    this.#close?.();
    this.#close = undefined;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #begin(): void {
    this.stop();
    const current = this.#inThisRound();
    this.source.load(this.cycle).then(
      (standings) => current(() => this.#loaded(standings)),
      (error: unknown) => current(() => this.#lost(asPageProblem(error))),
    );
  }

  #loaded(standings: LiveStandings): void {
    this.#heard({ type: 'standings', standings, at: this.surroundings.now() });
    this.#listen();
  }

  #listen(): void {
    const current = this.#inThisRound();
    const now = () => this.surroundings.now();
    this.#close = this.source.open(this.cycle, {
      opened: () => current(() => this.#opened()),
      standings: (standings) => current(() => this.#heard({ type: 'standings', standings, at: now() })),
      rows: (change) => current(() => this.#heard({ type: 'rows', change, at: now() })),
      failed: () => current(() => this.#lost(new PageProblem('unreachable'))),
    });
  }

  #opened(): void {
    this.#openedAt = this.surroundings.now();
    this.#heard({ type: 'connected' });
  }

  #heard(event: FeedEvent): void {
    this.#heardAt = this.surroundings.now();
    this.#cancel?.();
    this.#cancel = this.surroundings.after(SILENCE_MS, () => this.#begin());
    this.tell(event);
  }

  #lost(problem: PageProblem): void {
    this.stop();
    if (problem.lasting) return this.tell({ type: 'refused', problem });
    const lived = this.#openedAt === undefined ? 0 : this.surroundings.now() - this.#openedAt;
    if (lived >= STEADY_MS) this.#attempt = 0;
    this.#openedAt = undefined;
    this.#attempt += 1;
    const wait = retryDelay(this.#attempt, this.surroundings.random());
    this.#cancel = this.surroundings.after(wait, () => this.#begin());
    this.tell({ type: 'lost', attempt: this.#attempt, problem });
  }

  #inThisRound(): (run: () => void) => void {
    const round = this.#round;
    return (run) => {
      if (round === this.#round) run();
    };
  }
}
