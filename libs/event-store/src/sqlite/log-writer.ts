import type { Statement } from 'better-sqlite3';
import type { RecordedEvent } from '../event-store.port.js';
import type { Connection } from './connection.js';
import type { AppendRequest, Outcome } from './messages.js';
import type { StreamTip } from '../stream-tips.js';
import { StreamMemory } from './stream-memory.js';

/** Appends to the log, many batches to one commit. The only code that writes to it. */
export class LogWriter {
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #savepoint: Statement;
  readonly #release: Statement;
  readonly #rollback: Statement;
  readonly #insert: Statement;
  readonly #metadataAt: Statement<[string, bigint], string>;
  readonly #memory: StreamMemory;

  constructor(db: Connection, memory = new StreamMemory(db)) {
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#savepoint = db.prepare('SAVEPOINT batch');
    this.#release = db.prepare('RELEASE batch');
    this.#rollback = db.prepare('ROLLBACK TO batch');
    this.#insert = db
      .prepare('INSERT INTO events (id, stream, revision, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?)')
      .safeIntegers();
    this.#metadataAt = db
      .prepare<[string, bigint], string>('SELECT metadata FROM events WHERE stream = ? AND revision = ?')
      .pluck();
    this.#memory = memory;
  }

  /**
   * Writes what can be written in one transaction and returns when it is durable; a batch that conflicts fails
   * alone. Throws on any failure of the disk or the database, after which nothing here is known to be written
   * and the writer must not be used again: a second fsync after a failed one may claim success falsely.
   */
  commit(requests: readonly AppendRequest[]): Outcome[] {
    this.#begin.run();
    const outcomes = requests.map((request) => this.#append(request));
    this.#commit.run();
    return outcomes;
  }

  #append(request: AppendRequest): Outcome {
    const [stream, revision, commandId] = request;
    const tip = this.#memory.tip(stream);
    const first = tip.commands.get(commandId);
    if (first !== undefined) return this.#again(request, first);
    if (tip.revision + 1n !== revision) return conflict(tip);
    this.#savepoint.run();
    try {
      const position = this.#write(request);
      this.#release.run();
      this.#memory.advance(stream, tip, commandId, request[5].length / 3);
      return position;
    } catch (error) {
      // Another hand wrote to this stream, past the lock: only that batch fails. Anything else ends the writer.
      if ((error as { code?: unknown }).code !== 'SQLITE_CONSTRAINT_UNIQUE') throw error;
      this.#rollback.run();
      this.#release.run();
      this.#memory.forget(stream);
      return conflict(this.#memory.tip(stream));
    }
  }

  #write([stream, first, , , metadata, events]: AppendRequest): bigint {
    let revision = first;
    let position = 0n;
    for (let at = 0; at < events.length; at += 3) {
      const row = this.#insert.run(events[at], stream, revision, events[at + 1], events[at + 2], metadata);
      position = row.lastInsertRowid as bigint;
      revision += 1n;
    }
    return position;
  }

  #again([stream, , , digest]: AppendRequest, first: bigint): Outcome {
    const stored = JSON.parse(this.#metadataAt.get(stream, first) ?? '{}') as RecordedEvent['metadata'];
    return stored.digest === digest ? { kind: 'repeated', revision: first } : { kind: 'reused' };
  }
}

function conflict(tip: StreamTip): Outcome {
  return { kind: 'conflict', actual: tip.revision < 0n ? undefined : tip.revision };
}
