import { prepareBatch } from '../batch.js';
import { StoreUnavailable, type StoreWouldForget } from '../errors.js';
import type {
  AppendOrigin,
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from '../event-store.port.js';
import { inTurn } from '../stream-queue.js';
import { requireStreamName } from '../stream-name.js';
import { Appending } from './appending.js';
import { atMost } from './at-most.js';
import { connect, type Connection, type EventStoreDbOptions } from './connection.js';
import { following, type SubscriptionWatch } from './following.js';
import { LogHead } from './log-head.js';
import { prefixesThere } from './prefixes.js';
import { LogReading } from './reading.js';
import { SeenStreams } from './seen-streams.js';
import { TruncationGuard } from './truncation-guard.js';

/** Who is told what the node should know of its log. */
export interface Watching {
  readonly watch?: SubscriptionWatch;
  /** Somebody has told the server, while we run, to drop events of ours. */
  readonly onForgetting?: (error: StoreWouldForget) => void;
}

/** How long the client has to end its streams; one that broke off at the wrong moment it waits for without end. */
const DISPOSED_MS = 2_000;

const NOBODY_WATCHES: SubscriptionWatch = { connected: () => undefined, dropped: () => undefined };

/**
 * The log on an EventStoreDB server or cluster, shared with other nodes. Every node appends at exact revisions, so the
 * server decides who was first; what was acknowledged there is durable.
 */
export class EventStoreDbStore implements EventStore {
  readonly #connection: Connection;
  readonly #reading: LogReading;
  readonly #appending: Appending;
  readonly #seen = new SeenStreams();
  readonly #head: LogHead;
  readonly #watch: SubscriptionWatch;
  readonly #inFlight = new Set<Promise<unknown>>();
  readonly #closed = new AbortController();
  #closing: Promise<void> | undefined;
  /** The queue of `transact` is another one: a command waits there while its append waits here. */
  readonly #queue = Object.create(this) as EventStore;

  private constructor(connection: Connection, watch: SubscriptionWatch) {
    this.#connection = connection;
    this.#reading = new LogReading(connection);
    this.#appending = new Appending(connection, this.#reading, this.#seen);
    this.#head = new LogHead(connection);
    this.#watch = watch;
  }

  /** @throws StoreUnavailable when no server answers, StoreWouldForget when it would drop events of ours */
  static async open(options: EventStoreDbOptions & Watching): Promise<EventStoreDbStore> {
    const connection = connect(options);
    const store = new EventStoreDbStore(connection, options.watch ?? NOBODY_WATCHES);
    const guard = new TruncationGuard(connection, options.onForgetting ?? (() => undefined));
    try {
      await guard.start(store.#closed.signal);
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    origin: AppendOrigin,
  ): Promise<AppendResult> {
    const batch = prepareBatch(stream, expected, events, origin);
    this.#requireOpen();
    return this.#answered(inTurn(this.#queue, stream, () => this.#appending.append(batch)));
  }

  async *read(stream: string, fromRevision = 0n): AsyncIterable<RecordedEvent> {
    requireStreamName(stream);
    this.#requireOpen();
    for await (const event of this.#reading.stream(stream, fromRevision)) {
      this.#seen.see(stream, event.revision, event.metadata.commandId);
      yield event;
    }
    if (fromRevision === 0n) this.#seen.looked(stream);
  }

  async *readAll(after?: bigint): AsyncIterable<RecordedEvent> {
    const head = await this.head();
    if (head !== undefined) yield* this.#reading.all(after, head);
  }

  async head(): Promise<bigint | undefined> {
    this.#requireOpen();
    return this.#answered(this.#head.find());
  }

  /** Prefixes of logs on this server, ours or not, as far as its first and its last events show them. */
  async prefixes(): Promise<readonly string[]> {
    this.#requireOpen();
    return this.#answered(prefixesThere(this.#connection));
  }

  async *follow(after: bigint | undefined, signal?: AbortSignal): AsyncIterable<RecordedEvent> {
    this.#requireOpen();
    const closed = this.#closed.signal;
    const stop = signal === undefined ? closed : AbortSignal.any([signal, closed]);
    yield* following(this.#connection, after, stop, this.#watch);
    if (signal?.aborted !== true) this.#requireOpen();
  }

  /** Answers the calls in flight first, as long as they have time for an answer; a stop waits for nobody else. */
  close(): Promise<void> {
    this.#closing ??= this.#shutDown();
    return this.#closing;
  }

  async #shutDown(): Promise<void> {
    this.#closed.abort();
    const { client, patienceMs, deadlineMs } = this.#connection;
    await atMost(patienceMs + deadlineMs, Promise.allSettled(this.#inFlight));
    await atMost(DISPOSED_MS, client.dispose());
  }

  #requireOpen(): void {
    if (this.#closed.signal.aborted) throw new StoreUnavailable('the store is closed');
  }

  async #answered<Answer>(call: Promise<Answer>): Promise<Answer> {
    this.#inFlight.add(call);
    try {
      return await call;
    } finally {
      this.#inFlight.delete(call);
    }
  }
}
