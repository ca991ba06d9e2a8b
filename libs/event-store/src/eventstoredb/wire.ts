import { type EventData, jsonEvent, type RecordedEvent as StoredThere } from '@eventstore/db-client';
import type { Batch } from '../batch.js';
import type { RecordedEvent } from '../event-store.port.js';

/** How our streams are called on a server that may have others. */
export class StreamNames {
  /** What every stream of ours begins with, and no other. */
  readonly start: string;

  constructor(prefix: string) {
    this.start = `${prefix}.`;
  }

  there(stream: string): string {
    return this.start + stream;
  }

  isOurs(there: string): boolean {
    return there.startsWith(this.start);
  }

  here(there: string): string {
    return there.slice(this.start.length);
  }
}

/** The batch as it stood when it was prepared: the client serialises later, and the caller's objects may change. */
export function toEvents({ events, metadata }: Batch): EventData[] {
  return events.map(({ id, type, data }) =>
    jsonEvent({ id, type, data: JSON.parse(data) as never, metadata: JSON.parse(metadata) as never }),
  );
}

/** @param position of the event in the log; a read of one stream of an old server does not tell it */
export function toRecorded(event: StoredThere, names: StreamNames): RecordedEvent {
  const { id, streamId, revision, type, data, metadata, position } = event as StoredThere & {
    readonly position?: { readonly commit: bigint };
  };
  if (position === undefined) throw new RangeError(`${streamId}@${revision} came without a position`);
  return {
    id,
    stream: names.here(streamId),
    revision,
    position: position.commit,
    type,
    data,
    metadata: metadata as unknown as RecordedEvent['metadata'],
  };
}

/** A place in the log as the client wants it. What we append is committed where it is prepared. */
export function at(position: bigint): { readonly commit: bigint; readonly prepare: bigint } {
  return { commit: position, prepare: position };
}
