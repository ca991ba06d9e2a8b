import type { EventStore, RecordedEvent } from './event-store.port.js';
import { RevisionSequence } from './revision-sequence.js';

export interface Subscription {
  /** Position to start behind; undefined reads the whole log. */
  readonly after: bigint | undefined;
  /** One event at a time, in order; the next one waits for it. */
  handle(event: RecordedEvent): Promise<void> | void;
  /** Called with the position of an event that has been handled, and with it everything before. */
  checkpoint?(position: bigint): Promise<void> | void;
  readonly signal?: AbortSignal | undefined;
  /** While catching up, checkpoint once per so many events; default 1. Live events are checkpointed at once. */
  readonly batch?: number;
}

/**
 * Catches up, then lives on. Resolves when `signal` aborts, the event in hand handled and checkpointed; rejects when
 * `handle` or `checkpoint` fails, a stream has a gap (LogGap) or the log is lost. It never skips and never retries:
 * whoever owns it decides what a failure means. After a crash at most `batch` events come again.
 */
export async function subscribe(store: EventStore, subscription: Subscription): Promise<void> {
  const { after, signal, batch = 1 } = subscription;
  const sequence = new RevisionSequence(after === undefined);
  // Every event of a batch of one is checkpointed at once: on a server, asking for the head costs a round trip.
  const inBatches = batch > 1;
  let head = inBatches ? ((await store.head()) ?? 0n) : 0n;
  let handled = 0;
  let last: bigint | undefined;

  const checkpoint = async () => {
    if (handled > 0 && last !== undefined) await subscription.checkpoint?.(last);
    handled = 0;
  };

  for await (const event of store.follow(after, signal)) {
    sequence.check(event);
    await subscription.handle(event);
    last = event.position;
    handled += 1;
    if (inBatches && last >= head) head = (await store.head()) ?? last;
    if (handled >= batch || last >= head) await checkpoint();
  }
  await checkpoint();
}
