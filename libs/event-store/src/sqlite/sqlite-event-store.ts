import { type Batch, prepareBatch } from '../batch.js';
import { Bell } from '../bell.js';
import {
  CommandIdReused,
  type EventStoreError,
  StoreReadOnly,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../errors.js';
import type {
  AppendOrigin,
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from '../event-store.port.js';
import { followPages, readPages } from '../paging.js';
import { toResult, toRows } from '../stored-event.js';
import { requireStreamName } from '../stream-name.js';
import { asStoreError, isSqliteFailure } from './failure.js';
import { LogReader } from './log-reader.js';
import { type Outcome, toRequest } from './messages.js';
import { PolledBell } from './polled-bell.js';
import { WriterThread } from './writer-thread.js';

export interface SqliteStoreOptions {
  /** Data folder; made when it is missing. The log is `log.sqlite` in it. */
  readonly folder: string;
  /**
   * Called once when the log is lost under way (I/O error, disk full). From then on every call is answered with
   * StoreUnavailable; the process should end with the exit code that names it.
   */
  readonly onFatal?: (error: EventStoreError) => void;
}

/** Any position SQLite can give. */
const NO_END = 2n ** 63n - 1n;

/** How often a reader beside a writing process looks for news. */
const POLL_MS = 200;

/** The embedded log: one SQLite file, written by a thread of its own, read where it is used. */
export class SqliteEventStore implements EventStore {
  readonly #reader: LogReader;
  readonly #bell: Bell;
  readonly #writer: WriterThread | undefined;
  readonly #onFatal: SqliteStoreOptions['onFatal'];
  #failure: EventStoreError | undefined;
  #closing: Promise<void> | undefined;

  private constructor(
    reader: LogReader,
    writer: WriterThread | undefined,
    onFatal: SqliteStoreOptions['onFatal'],
  ) {
    this.#reader = reader;
    this.#writer = writer;
    this.#bell = writer === undefined ? new PolledBell(() => reader.dataVersion(), POLL_MS) : new Bell();
    this.#onFatal = onFatal;
    writer?.observe({ committed: () => this.#bell.ring(), failed: (error) => this.#lose(error) });
  }

  /**
   * Opens the folder as its one writer and reader; close it, or the writer thread keeps the process alive.
   * @throws StoreLocked, StoreUnavailable, StoreVersionUnsupported
   */
  static async open({ folder, onFatal }: SqliteStoreOptions): Promise<SqliteEventStore> {
    const writer = await WriterThread.start(folder);
    try {
      return new SqliteEventStore(LogReader.open(folder), writer, onFatal);
    } catch (error) {
      await writer.close();
      throw error;
    }
  }

  /**
   * Opens an existing log for reading, beside the process that writes it or without one.
   * @throws StoreUnavailable, StoreVersionUnsupported
   */
  static async openReader({ folder, onFatal }: SqliteStoreOptions): Promise<SqliteEventStore> {
    return new SqliteEventStore(LogReader.open(folder), undefined, onFatal);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    origin: AppendOrigin,
  ): Promise<AppendResult> {
    const batch = prepareBatch(stream, expected, events, origin);
    if (this.#writer === undefined) throw new StoreReadOnly('this log was opened for reading');
    if (this.#failure !== undefined) throw this.#failure;
    return this.#answer(batch, await this.#writer.append(toRequest(batch)));
  }

  async *read(stream: string, fromRevision = 0n): AsyncIterable<RecordedEvent> {
    requireStreamName(stream);
    const next = (revision: bigint) => this.#look((reader) => reader.stream(stream, revision));
    yield* readPages(next, fromRevision - 1n, (event) => event.revision);
  }

  async *readAll(after = 0n): AsyncIterable<RecordedEvent> {
    const head = this.#look((reader) => reader.head()) ?? 0n;
    const next = (position: bigint) => this.#look((reader) => reader.after(position, head));
    yield* readPages(next, after, (event) => event.position);
  }

  async head(): Promise<bigint | undefined> {
    return this.#look((reader) => reader.head());
  }

  follow(after: bigint | undefined, signal?: AbortSignal): AsyncIterable<RecordedEvent> {
    const next = (position: bigint) => this.#look((reader) => reader.after(position, NO_END));
    return followPages(next, this.#bell, after ?? 0n, signal);
  }

  /** Answers the appends in flight first. */
  close(): Promise<void> {
    this.#closing ??= this.#shutDown(new StoreUnavailable('the store is closed'));
    return this.#closing;
  }

  async #shutDown(closed: StoreUnavailable): Promise<void> {
    await this.#writer?.drain(closed);
    this.#failure ??= closed;
    this.#bell.ring();
    // The reader goes first: the last connection folds the write-ahead log back, and a read-only one cannot.
    this.#reader.close();
    await this.#writer?.close();
  }

  #answer(batch: Batch, outcome: Outcome): AppendResult {
    const { stream, commandId, expected } = batch;
    if (typeof outcome === 'bigint') return toResult(toRows(batch, outcome), false);
    switch (outcome.kind) {
      case 'repeated':
        return toResult(
          this.#look((reader) => reader.batch(stream, commandId, outcome.revision)),
          true,
        );
      case 'reused':
        throw new CommandIdReused(stream, commandId);
      case 'conflict':
        throw new WrongExpectedRevision(stream, expected, outcome.actual);
    }
  }

  #look<Result>(look: (reader: LogReader) => Result): Result {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return look(this.#reader);
    } catch (error) {
      if (!isSqliteFailure(error)) throw error;
      throw this.#lose(asStoreError(error, 'the log cannot be read'));
    }
  }

  /** From here on the store is dead; whoever waits for news is woken to hear it. */
  #lose(error: EventStoreError): EventStoreError {
    if (this.#failure !== undefined) return this.#failure;
    this.#failure = error;
    this.#bell.ring();
    this.#onFatal?.(error);
    return error;
  }
}
