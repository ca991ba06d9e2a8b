import { type Batch, firstRevision } from '../batch.js';
import { Bell } from '../bell.js';
import { CommandIdReused, WrongExpectedRevision } from '../errors.js';
import { eventId } from '../identity.js';
import { PAGE_EVENTS } from '../paging.js';
import { type StoredEvent, toRows } from '../stored-event.js';

/** What outlives an `InMemoryEventStore`: hand the same log to the next one to play a restart. */
export class InMemoryLog {
  readonly #rows: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #digests = new Map<string, string>();
  readonly bell = new Bell();

  get head(): bigint | undefined {
    return this.#rows.at(-1)?.[0];
  }

  /** Rows of the batch and whether they were there before. */
  append(batch: Batch): { rows: readonly StoredEvent[]; repeated: boolean } {
    const { stream, commandId, digest, expected } = batch;
    const known = this.#digests.get(eventId(stream, commandId, 0));
    if (known !== undefined) {
      if (known !== digest) throw new CommandIdReused(stream, commandId);
      return { rows: this.#batchOf(stream, commandId), repeated: true };
    }
    const actual = this.#streams.get(stream)?.at(-1)?.[3];
    if ((actual ?? -1n) + 1n !== firstRevision(batch))
      throw new WrongExpectedRevision(stream, expected, actual);
    return { rows: this.#write(batch), repeated: false };
  }

  stream(name: string, from: bigint): readonly StoredEvent[] {
    return this.#streams.get(name)?.slice(Number(from), Number(from) + PAGE_EVENTS) ?? [];
  }

  /** Position n is the n-th row. */
  after(position: bigint): readonly StoredEvent[] {
    return this.#rows.slice(Number(position), Number(position) + PAGE_EVENTS);
  }

  #write(batch: Batch): StoredEvent[] {
    const rows = toRows(batch, BigInt(this.#rows.length + batch.events.length));
    this.#rows.push(...rows);
    const stream = this.#streams.get(batch.stream) ?? [];
    stream.push(...rows);
    this.#streams.set(batch.stream, stream);
    this.#digests.set(eventId(batch.stream, batch.commandId, 0), batch.digest);
    this.bell.ring();
    return rows;
  }

  #batchOf(stream: string, commandId: string): StoredEvent[] {
    const rows = this.#streams.get(stream) ?? [];
    const first = rows.findIndex((row) => row[1] === eventId(stream, commandId, 0));
    let end = first + 1;
    while (rows[end]?.[1] === eventId(stream, commandId, end - first)) end += 1;
    return rows.slice(first, end);
  }
}
