import type { Statement } from 'better-sqlite3';
import { eventId } from '../identity.js';
import { type Page, PAGE_EVENTS } from '../paging.js';
import { type StoredEvent, toRecorded } from '../stored-event.js';
import { connect, type Connection } from './connection.js';
import { requireLogFile } from './data-folder.js';
import { asStoreError } from './failure.js';
import { requireLog } from './log-schema.js';

/** Few large events fill a page as well as many small ones: a page is parsed in one go. */
const PAGE_CHARACTERS = 512 * 1024;

const COLUMNS = 'position, id, stream, revision, type, data, metadata';

/** Reads the log on a connection of its own, in the caller's thread, a page at a time. */
export class LogReader {
  readonly #db: Connection;
  readonly #head: Statement<[], bigint | null>;
  readonly #after: Statement<[bigint, bigint], StoredEvent>;
  readonly #stream: Statement<[string, bigint], StoredEvent>;

  private constructor(db: Connection) {
    const rows = <Arguments extends unknown[]>(condition: string) =>
      db
        .prepare<Arguments, StoredEvent>(`SELECT ${COLUMNS} FROM events WHERE ${condition}`)
        .safeIntegers()
        .raw();
    this.#db = db;
    this.#head = db.prepare<[], bigint | null>('SELECT max(position) FROM events').pluck().safeIntegers();
    this.#after = rows('position > ? AND position <= ? ORDER BY position');
    this.#stream = rows('stream = ? AND revision > ? ORDER BY revision');
  }

  /** @throws StoreUnavailable, StoreVersionUnsupported */
  static open(folder: string): LogReader {
    try {
      const db = connect(requireLogFile(folder), { readonly: true });
      try {
        requireLog(db);
        return new LogReader(db);
      } catch (error) {
        db.close();
        throw error;
      }
    } catch (error) {
      throw asStoreError(error, `the log in ${folder} cannot be opened for reading`);
    }
  }

  head(): bigint | undefined {
    return this.#head.get() ?? undefined;
  }

  /** Events behind `position`, up to `end`. */
  after(position: bigint, end: bigint): Page {
    return page(this.#after.iterate(position, end));
  }

  /** Events of a stream behind `revision`. */
  stream(name: string, revision: bigint): Page {
    return page(this.#stream.iterate(name, revision));
  }

  /** What a command appended to a stream, its first event being at `revision`. */
  batch(stream: string, commandId: string, revision: bigint): StoredEvent[] {
    const rows: StoredEvent[] = [];
    for (const row of this.#stream.iterate(stream, revision - 1n)) {
      if (row[1] !== eventId(stream, commandId, rows.length)) break;
      rows.push(row);
    }
    return rows;
  }

  /** Changes when another connection, also of another process, has committed. */
  dataVersion(): unknown {
    return this.#db.pragma('data_version', { simple: true });
  }

  close(): void {
    this.#db.close();
  }
}

function page(rows: Iterable<StoredEvent>): Page {
  const events = [];
  let characters = 0;
  for (const row of rows) {
    events.push(toRecorded(row));
    characters += row[5].length;
    if (events.length === PAGE_EVENTS || characters >= PAGE_CHARACTERS) return { events, more: true };
  }
  return { events, more: false };
}
