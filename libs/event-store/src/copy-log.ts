import { createHash } from 'node:crypto';
import { LogsDiffer } from './errors.js';
import type { AppendOrigin, EventStore, RecordedEvent } from './event-store.port.js';
import { canonicalJson } from './identity.js';

/** What two logs that hold the same have in common. Positions are each store's own and no part of it. */
export interface LogSummary {
  readonly events: number;
  /** With the revision of the last event of each. */
  readonly streams: ReadonlyMap<string, bigint>;
  /** SHA-256 over the events in their order, hex. */
  readonly digest: string;
}

export interface Copied extends LogSummary {
  /** Events that the target held before: an earlier run was broken off behind them. */
  readonly before: number;
}

/**
 * Copies a log into another store, in its order: facts of different streams are told apart by who came first. What is
 * there already is compared instead, so a copy that was broken off goes on; afterwards the target is read once more and
 * held against what the source gave.
 *
 * @param progress told after every append how many events are there
 * @throws LogsDiffer when the target holds something else, and when somebody writes to either meanwhile
 */
export async function copyLog(
  from: EventStore,
  to: EventStore,
  progress: (events: number) => void = () => undefined,
): Promise<Copied> {
  const source = new Tally();
  const rest = source.counting(from.readAll())[Symbol.asyncIterator]();
  const before = await skipWhatIsThere(rest, to);
  let events = before;
  for await (const batch of batches(rest)) {
    await appendAsItWas(to, batch);
    progress((events += batch.length));
  }
  if ((await from.head()) !== source.head) throw new LogsDiffer('the end of the source', events);
  const target = await summaryOf(to);
  requireSame(source.summary(), target);
  return { ...target, before };
}

/** @throws LogsDiffer */
async function skipWhatIsThere(from: AsyncIterator<RecordedEvent>, to: EventStore): Promise<number> {
  let count = 0;
  for await (const there of to.readAll()) {
    const next = await from.next();
    if (next.done === true || said(next.value) !== said(there))
      throw new LogsDiffer(`${there.stream}@${there.revision}`, count);
    count += 1;
  }
  return count;
}

/** Events that one command has written lie beside each other, and go in again together. */
async function* batches(
  events: AsyncIterator<RecordedEvent>,
): AsyncGenerator<readonly RecordedEvent[], void> {
  let batch: RecordedEvent[] = [];
  for (let next = await events.next(); next.done !== true; next = await events.next()) {
    const event = next.value;
    const first = batch[0];
    const same = first?.stream === event.stream && first.metadata.commandId === event.metadata.commandId;
    if (first !== undefined && !same) {
      yield batch;
      batch = [];
    }
    batch.push(event);
  }
  if (batch.length > 0) yield batch;
}

async function appendAsItWas(to: EventStore, batch: readonly RecordedEvent[]): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  const { commandId, digest, ...metadata } = first.metadata;
  const origin: AppendOrigin = { commandId, digest, metadata };
  const expected = first.revision === 0n ? 'no-stream' : first.revision - 1n;
  await to.append(first.stream, expected, batch, origin);
}

export async function summaryOf(store: EventStore): Promise<LogSummary> {
  const tally = new Tally();
  for await (const event of store.readAll()) tally.take(event);
  return tally.summary();
}

/** Sums up a log while it is read. */
class Tally {
  /** Position of the last event, in the store that was read. */
  head: bigint | undefined;
  readonly #hash = createHash('sha256');
  readonly #streams = new Map<string, bigint>();
  #events = 0;

  async *counting(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent, void> {
    for await (const event of events) {
      this.take(event);
      yield event;
    }
  }

  take(event: RecordedEvent): void {
    this.#hash.update(said(event)).update('\n');
    this.#streams.set(event.stream, event.revision);
    this.#events += 1;
    this.head = event.position;
  }

  summary(): LogSummary {
    return { events: this.#events, streams: this.#streams, digest: this.#hash.copy().digest('hex') };
  }
}

/** Everything an event says, its place in the log aside. */
function said({ id, stream, revision, type, data, metadata }: RecordedEvent): string {
  return canonicalJson({ id, stream, revision: String(revision), type, data, metadata });
}

function requireSame(source: LogSummary, target: LogSummary): void {
  for (const [stream, revision] of source.streams)
    if (target.streams.get(stream) !== revision) throw new LogsDiffer(`${stream}@${revision}`, target.events);
  if (source.events !== target.events || source.digest !== target.digest)
    throw new LogsDiffer('the end', target.events);
}
