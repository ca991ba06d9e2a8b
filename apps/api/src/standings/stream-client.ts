import type { Actor } from '@kaoping/domain';
import type { Sight } from '../cycles/cycle-sight.js';
import { eventText, farewell, HEARTBEAT, RETRY } from './event-text.js';
import { SentState, type FrameText } from './sent-state.js';

/** Where a client's bytes go: the raw HTTP response, or a list in a test. */
export interface Sink {
  /** @returns false when the client is slower than its stream and nothing more should be written for now */
  write(text: string): boolean;
  end(): void;
  destroy(): void;
}

/** Who reads, asked anew for every event: a session may have ended, a role may have been taken away. */
export type Reader = () => Promise<Actor | undefined>;

/**
 * One connection. It never holds more than one unsent event: while the client is behind, frames pass it by, and once
 * it has drained it gets the difference between what it was sent last and the latest frame.
 */
export class StreamClient {
  readonly #sent = new SentState();
  readonly #sink: Sink;
  #position: string | undefined;
  #waitingSince: number | undefined;

  constructor(
    readonly cycle: string,
    readonly reader: Reader,
    sink: Sink,
  ) {
    this.#sink = sink;
  }

  /** Whether it can be written to and a frame of this position would be news. */
  wants(position: string): boolean {
    return this.#waitingSince === undefined && this.#position !== position;
  }

  /**
   * Sends what the frame changes, unless the client is behind or has seen a later one.
   * @param now of a clock that only goes forward, in ms
   * @returns whether there was anything to send
   */
  show(frame: FrameText, units: Sight['units'], now: number): boolean {
    const first = this.#position === undefined;
    if (this.#waitingSince !== undefined || BigInt(frame.position) < BigInt(this.#position ?? 0))
      return false;
    this.#position = frame.position;
    const event = this.#sent.next(frame, units);
    if (event === undefined) return false;
    this.#write((first ? RETRY : '') + eventText(event), now);
    return true;
  }

  beat(now: number): void {
    if (this.#waitingSince === undefined) this.#write(HEARTBEAT, now);
  }

  drained(): void {
    this.#waitingSince = undefined;
  }

  /** Whether it has taken nothing for so long that nobody can be there. */
  isStuck(now: number, patienceMs: number): boolean {
    return this.#waitingSince !== undefined && now - this.#waitingSince >= patienceMs;
  }

  /** A client that is behind would keep a closing server waiting, so it is cut off. */
  end(): void {
    if (this.#waitingSince === undefined) this.#sink.end();
    else this.#sink.destroy();
  }

  /** The node stops: says when to come back, and ends. */
  leave(chance: number): void {
    if (this.#waitingSince === undefined) this.#sink.write(farewell(chance));
    this.end();
  }

  #write(text: string, now: number): void {
    if (!this.#sink.write(text)) this.#waitingSince = now;
  }
}
