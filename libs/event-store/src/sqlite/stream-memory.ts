import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.js';

/** What an append has to know of its stream. */
export interface StreamTip {
  /** Of the last event; -1 when there is none. */
  revision: bigint;
  /** commandId → revision of its first event. */
  readonly commands: Map<string, bigint>;
}

/** Streams and commandIds together, about 20 MB. */
const MOST_HELD = 200_000;

/**
 * The tips of the streams written to lately. It makes a commandId unique in its stream without an index over ids:
 * these are hashes, every insert would dirty a page of its own, and appending was measured at less than half the
 * speed. It is exact because the one writer process sees every append; what it does not hold it reads from the log.
 */
export class StreamMemory {
  readonly #rows: Statement<[string], [revision: bigint, commandId: string]>;
  readonly #tips = new Map<string, StreamTip>();
  readonly #most: number;
  #held = 0;

  constructor(db: Connection, most = MOST_HELD) {
    this.#rows = db
      .prepare<[string], [revision: bigint, commandId: string]>(
        `SELECT revision, metadata ->> '$.commandId' FROM events WHERE stream = ? ORDER BY revision`,
      )
      .safeIntegers()
      .raw();
    this.#most = most;
  }

  tip(stream: string): StreamTip {
    const known = this.#tips.get(stream);
    if (known === undefined) return this.#keep(stream, this.#read(stream));
    this.#tips.delete(stream);
    this.#tips.set(stream, known);
    return known;
  }

  /** The command wrote `events` events behind the tip. */
  advance(stream: string, tip: StreamTip, commandId: string, events: number): void {
    tip.commands.set(commandId, tip.revision + 1n);
    tip.revision += BigInt(events);
    this.#held += 1;
    this.#trim(stream);
  }

  /** After a write that was taken back, the log itself says where the stream is. */
  forget(stream: string): void {
    const tip = this.#tips.get(stream);
    if (tip === undefined) return;
    this.#held -= weight(tip);
    this.#tips.delete(stream);
  }

  #read(stream: string): StreamTip {
    const tip: StreamTip = { revision: -1n, commands: new Map() };
    for (const [revision, commandId] of this.#rows.iterate(stream)) {
      tip.revision = revision;
      if (!tip.commands.has(commandId)) tip.commands.set(commandId, revision);
    }
    return tip;
  }

  #keep(stream: string, tip: StreamTip): StreamTip {
    this.#tips.set(stream, tip);
    this.#held += weight(tip);
    this.#trim(stream);
    return tip;
  }

  /** Drops the streams that were not written to for longest; never the one in hand. */
  #trim(inHand: string): void {
    for (const stream of this.#tips.keys()) {
      if (this.#held <= this.#most || stream === inHand) return;
      this.forget(stream);
    }
  }
}

/** A stream without a command takes room too. */
function weight(tip: StreamTip): number {
  return tip.commands.size + 1;
}
