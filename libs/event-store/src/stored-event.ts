import { type Batch, firstRevision } from './batch.js';
import type { AppendResult, RecordedEvent } from './event-store.port.js';

/** A row of the log as the embedded stores keep it; `data` and `metadata` are JSON text. */
export type StoredEvent = readonly [
  position: bigint,
  id: string,
  stream: string,
  revision: bigint,
  type: string,
  data: string,
  metadata: string,
];

/** The batch as rows. Its last position tells all: of one event anywhere, of more in the embedded stores, where they are contiguous. */
export function toRows(batch: Batch, lastPosition: bigint): StoredEvent[] {
  const revision = firstRevision(batch);
  const position = lastPosition - BigInt(batch.events.length - 1);
  return batch.events.map(({ id, type, data }, index) => {
    const offset = BigInt(index);
    return [position + offset, id, batch.stream, revision + offset, type, data, batch.metadata];
  });
}

export function toRecorded(row: StoredEvent): RecordedEvent {
  return {
    id: row[1],
    stream: row[2],
    revision: row[3],
    position: row[0],
    type: row[4],
    data: JSON.parse(row[5]) as unknown,
    metadata: JSON.parse(row[6]) as RecordedEvent['metadata'],
  };
}

/** The answer to an append, given first or repeated, from the rows of its batch. */
export function toResult(rows: readonly StoredEvent[], repeated: boolean): AppendResult {
  const last = rows.at(-1);
  if (last === undefined) throw new RangeError('a batch has at least one event');
  return { position: last[0], revision: last[3], repeated, events: rows.map(toRecorded) };
}
