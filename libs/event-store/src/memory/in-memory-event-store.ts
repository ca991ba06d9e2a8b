import { prepareBatch } from '../batch.js';
import { StoreUnavailable } from '../errors.js';
import type {
  AppendOrigin,
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from '../event-store.port.js';
import { followPages, type Page, PAGE_EVENTS, readPages } from '../paging.js';
import { type StoredEvent, toRecorded, toResult } from '../stored-event.js';
import { requireStreamName } from '../stream-name.js';
import { InMemoryLog } from './in-memory-log.js';

/** The twin of the real stores for tests and simulations: same answers, nothing on disk. */
export class InMemoryEventStore implements EventStore {
  readonly #log: InMemoryLog;
  #closed = false;

  constructor(log = new InMemoryLog()) {
    this.#log = log;
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    origin: AppendOrigin,
  ): Promise<AppendResult> {
    const batch = prepareBatch(stream, expected, events, origin);
    const { rows, repeated } = this.#open().append(batch);
    return toResult(rows, repeated);
  }

  async *read(stream: string, fromRevision = 0n): AsyncIterable<RecordedEvent> {
    requireStreamName(stream);
    const next = (revision: bigint) => page(this.#open().stream(stream, revision + 1n));
    yield* readPages(next, fromRevision - 1n, (event) => event.revision);
  }

  async *readAll(after = 0n): AsyncIterable<RecordedEvent> {
    const head = this.#open().head ?? 0n;
    const next = (position: bigint) =>
      page(
        this.#open()
          .after(position)
          .filter((row) => row[0] <= head),
      );
    yield* readPages(next, after, (event) => event.position);
  }

  async head(): Promise<bigint | undefined> {
    return this.#open().head;
  }

  follow(after: bigint | undefined, signal?: AbortSignal): AsyncIterable<RecordedEvent> {
    return followPages((position) => page(this.#open().after(position)), this.#log.bell, after ?? 0n, signal);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#log.bell.ring();
  }

  #open(): InMemoryLog {
    if (this.#closed) throw new StoreUnavailable('the store is closed');
    return this.#log;
  }
}

function page(rows: readonly StoredEvent[]): Page {
  return { events: rows.map(toRecorded), more: rows.length === PAGE_EVENTS };
}
