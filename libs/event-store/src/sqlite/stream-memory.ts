import type { Statement } from 'better-sqlite3';
import { type StreamTip, StreamTips } from '../stream-tips.js';
import type { Connection } from './connection.js';

/**
 * The tips of the streams written to lately. It makes a commandId unique in its stream without an index over ids:
 * these are hashes, every insert would dirty a page of its own, and appending was measured at less than half the
 * speed. It is exact because the one writer process sees every append; what it does not hold it reads from the log.
 */
export class StreamMemory {
  readonly #rows: Statement<[string], [revision: bigint, commandId: string]>;
  readonly #tips: StreamTips<StreamTip>;

  constructor(db: Connection, most?: number) {
    this.#rows = db
      .prepare<[string], [revision: bigint, commandId: string]>(
        `SELECT revision, metadata ->> '$.commandId' FROM events WHERE stream = ? ORDER BY revision`,
      )
      .safeIntegers()
      .raw();
    this.#tips = new StreamTips(most);
  }

  tip(stream: string): StreamTip {
    return this.#tips.find(stream) ?? this.#tips.keep(stream, this.#read(stream));
  }

  /** The command wrote `events` events behind the tip. */
  advance(stream: string, tip: StreamTip, commandId: string, events: number): void {
    const first = tip.revision + 1n;
    tip.revision += BigInt(events);
    this.#tips.add(stream, tip, commandId, first);
  }

  /** After a write that was taken back, the log itself says where the stream is. */
  forget(stream: string): void {
    this.#tips.forget(stream);
  }

  #read(stream: string): StreamTip {
    const tip: StreamTip = { revision: -1n, commands: new Map() };
    for (const [revision, commandId] of this.#rows.iterate(stream)) {
      tip.revision = revision;
      if (!tip.commands.has(commandId)) tip.commands.set(commandId, revision);
    }
    return tip;
  }
}
