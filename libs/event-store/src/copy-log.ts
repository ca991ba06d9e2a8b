import { createHash } from 'node:crypto';
import { CommandIdReused, LogsDiffer, TargetWritten, WrongExpectedRevision } from './errors.js';
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
  /** The last event that was copied; undefined for a log without one. */
  readonly last: RecordedEvent | undefined;
  /** Events were added to the source meanwhile, and are not in the copy. */
  readonly wentOn: boolean;
}

/**
 * Copies a log into another store, in its order: facts of different streams are told apart by who came first. What is
 * there already is compared instead, so a copy that was broken off goes on; afterwards the target is read once more and
 * held against what the source gave. The source ends where it ended at the start: it may be written meanwhile, and the
 * beginning of a log is a log.
 *
 * @param progress told after every append how many events are there
 * @throws LogsDiffer when the target holds something else, TargetWritten when somebody else writes to it meanwhile
 */
export async function copyLog(
  from: EventStore,
  to: EventStore,
  progress: (events: number) => void = () => undefined,
): Promise<Copied> {
  const source = new Tally();
  // A read ends at the head that it finds at its beginning, and the target's begins first: what another copy of the same
  // log has put there is in the source by then.
  const rest = source.counting(from.readAll())[Symbol.asyncIterator]();
  const before = await skipWhatIsThere(rest, to);
  let events = before;
  for await (const batch of batches(rest)) {
    await appendAsItWas(to, batch);
    progress((events += batch.length));
  }
  const target = await summaryOf(to);
  requireSame(source.summary(), target);
  const wentOn = ((await from.head()) ?? -1n) > (source.last?.position ?? -1n);
  return { ...target, before, last: source.last, wentOn };
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
  try {
    await to.append(first.stream, expected, batch, origin);
  } catch (error) {
    // The whole target was compared, so what is in the way was not there then.
    if (!(error instanceof WrongExpectedRevision) && !(error instanceof CommandIdReused)) throw error;
    throw new TargetWritten(first.stream, { cause: error });
  }
}

export async function summaryOf(store: EventStore): Promise<LogSummary> {
  const tally = new Tally();
  for await (const event of store.readAll()) tally.take(event);
  return tally.summary();
}

/** Sums up a log while it is read. */
class Tally {
  last: RecordedEvent | undefined;
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
    this.last = event;
  }

  summary(): LogSummary {
    return { events: this.#events, streams: this.#streams, digest: this.#hash.copy().digest('hex') };
  }
}

/** Everything an event says, its place in the log aside. */
function said({ id, stream, revision, type, data, metadata }: RecordedEvent): string {
  return canonicalJson({ id, stream, revision: String(revision), type, data, metadata });
}

/** What was neither there before nor written by us is more than the source gave. */
function requireSame(source: LogSummary, target: LogSummary): void {
  if (target.events > source.events) throw new TargetWritten('the end');
  for (const [stream, revision] of source.streams)
    if (target.streams.get(stream) !== revision) throw new LogsDiffer(`${stream}@${revision}`, target.events);
  if (source.digest !== target.digest) throw new LogsDiffer('the end', target.events);
}
