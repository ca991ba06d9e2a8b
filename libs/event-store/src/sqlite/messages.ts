import { type Batch, firstRevision } from '../batch.js';
import type { WireFailure } from './failure.js';

/**
 * What crosses between the caller's thread and the writer's: arrays of strings, because a structured clone pays for
 * every object and key. `events` is id, type, data of each event in turn; all share the metadata. `revision` is the
 * one the first event is to get.
 */
export type AppendRequest = readonly [
  stream: string,
  revision: bigint,
  commandId: string,
  digest: string,
  metadata: string,
  events: readonly string[],
];

/** Requests are answered in the order they were sent; 'close' is the last message. */
export type WriterMessage = readonly AppendRequest[] | 'close';

/** Position of the batch's last event, or why nothing was written. `revision` is that of the first event. */
export type Outcome =
  | bigint
  | { readonly kind: 'repeated'; readonly revision: bigint }
  | { readonly kind: 'reused' }
  | { readonly kind: 'conflict'; readonly actual: bigint | undefined };

export type WriterReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'committed'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'failed'; readonly failure: WireFailure };

export interface WriterData {
  readonly folder: string;
}

export function toRequest(batch: Batch): AppendRequest {
  const events = batch.events.flatMap(({ id, type, data }) => [id, type, data]);
  return [batch.stream, firstRevision(batch), batch.commandId, batch.digest, batch.metadata, events];
}
