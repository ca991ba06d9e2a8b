import { type Batch, firstRevision, MAX_APPEND_BYTES } from '../batch.js';
import { AppendTooLarge, CommandIdReused, WrongExpectedRevision } from '../errors.js';
import type { AppendResult, RecordedEvent } from '../event-store.port.js';
import type { Connection } from './connection.js';
import { troubleOf } from './failure.js';
import { Patience } from './patience.js';
import type { LogReading } from './reading.js';
import type { SeenStreams, SeenTip } from './seen-streams.js';
import { toRecorded, toRows } from '../stored-event.js';
import { StreamNames, toEvents } from './wire.js';

/** `lost`: others were first. Otherwise it is there, and we know that we wrote it; a bigint is its last position. */
type Written = bigint | 'written' | 'lost';

/** Appends of one stream, one after the other: whoever calls lines them up. */
export class Appending {
  readonly #names: StreamNames;

  constructor(
    private readonly connection: Connection,
    private readonly reading: LogReading,
    private readonly seen: SeenStreams,
  ) {
    this.#names = new StreamNames(connection.prefix);
  }

  /** @throws WrongExpectedRevision, CommandIdReused, AppendTooLarge, StoreUnavailable */
  async append(batch: Batch): Promise<AppendResult> {
    const before = (await this.#seenTo(batch.stream, firstRevision(batch) - 1n)).commands.get(
      batch.commandId,
    );
    if (before !== undefined) return this.#again(batch, before);
    const written = await this.#write(batch);
    if (written !== 'lost') return resultOf(await this.#eventsOf(batch, written), false);
    const tip = await this.#seenTo(batch.stream);
    const first = tip.commands.get(batch.commandId);
    if (first !== undefined) return this.#again(batch, first);
    throw new WrongExpectedRevision(
      batch.stream,
      batch.expected,
      tip.revision < 0n ? undefined : tip.revision,
    );
  }

  /** Reads what is not known yet, up to a revision or to the end. */
  async #seenTo(stream: string, revision?: bigint): Promise<SeenTip> {
    const tip = this.seen.tip(stream);
    if (revision !== undefined && tip.looked && tip.revision >= revision) return tip;
    for await (const event of this.reading.stream(stream, tip.revision + 1n))
      this.seen.see(stream, event.revision, event.metadata.commandId);
    return this.seen.looked(stream);
  }

  /**
   * No answer is no "no": after one that did not come it looks whether the batch is there, and sends it again, with the
   * same ids at the same revision, only when it is not. @throws StoreUnavailable with the outcome unknown
   */
  async #write(batch: Batch): Promise<Written> {
    const patience = new Patience(
      this.connection.patienceMs,
      `whether ${batch.stream} has taken the append is not known`,
    );
    for (let asked = false; ; asked = true) {
      try {
        if (asked) {
          const there = await this.#whoseIsThere(batch);
          if (there !== 'nobody') return there;
        }
        return await this.#send(batch);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === 'conflict') return asked ? this.#afterConflict(batch) : 'lost';
        if (trouble === 'too-large') throw new AppendTooLarge(batch.stream, sizeOf(batch), MAX_APPEND_BYTES);
        await patience.after(error);
      }
    }
  }

  async #send(batch: Batch): Promise<Written> {
    const { client, appending } = this.connection;
    const { position } = await client.appendToStream(this.#names.there(batch.stream), toEvents(batch), {
      ...appending,
      expectedRevision: batch.expected === 'no-stream' ? 'no_stream' : batch.expected,
    });
    return position?.commit ?? 'written';
  }

  /** The answer tells one position, so the events of a longer batch are read back for theirs. */
  async #eventsOf(batch: Batch, written: bigint | 'written'): Promise<readonly RecordedEvent[]> {
    const first = firstRevision(batch);
    if (batch.events.length > 1 || written === 'written') return this.#batchAt(batch, first);
    this.seen.see(batch.stream, first, batch.commandId);
    return toRows(batch, written).map(toRecorded);
  }

  /** An earlier try of ours may have won the race against the one that was refused. */
  async #afterConflict(batch: Batch): Promise<Written> {
    return (await this.#whoseIsThere(batch)) === 'written' ? 'written' : 'lost';
  }

  async #whoseIsThere(batch: Batch): Promise<Written | 'nobody'> {
    const there = await this.#batchAt(batch, firstRevision(batch));
    if (there.length === 0) return 'nobody';
    const same = batch.events.every(({ id }, index) => there[index]?.id === id);
    return same ? 'written' : 'lost';
  }

  async #batchAt({ stream, events }: Batch, from: bigint): Promise<readonly RecordedEvent[]> {
    const found: RecordedEvent[] = [];
    for await (const event of this.reading.stream(stream, from, events.length)) {
      this.seen.see(stream, event.revision, event.metadata.commandId);
      found.push(event);
    }
    return found;
  }

  /** What the command was answered the first time. */
  async #again({ stream, commandId, digest }: Batch, from: bigint): Promise<AppendResult> {
    const events: RecordedEvent[] = [];
    for await (const event of this.reading.stream(stream, from)) {
      if (event.metadata.commandId !== commandId) break;
      events.push(event);
    }
    if (events[0]?.metadata.digest !== digest) throw new CommandIdReused(stream, commandId);
    return resultOf(events, true);
  }
}

function resultOf(events: readonly RecordedEvent[], repeated: boolean): AppendResult {
  const last = events.at(-1);
  if (last === undefined) throw new RangeError('a batch has at least one event');
  return { position: last.position, revision: last.revision, repeated, events };
}

function sizeOf({ events, metadata }: Batch): number {
  return events.reduce((bytes, { data }) => bytes + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0);
}
