import { type AllStreamResolvedEvent, streamNameFilter } from '@eventstore/db-client';
import type { RecordedEvent } from '../event-store.port.js';
import type { Connection } from './connection.js';
import { troubleOf, unavailable } from './failure.js';
import { hangUp, incoming } from './incoming.js';
import { BackOff } from './patience.js';
import { at, StreamNames, toRecorded } from './wire.js';

/** What became of a subscription, for the health of the node. */
export interface SubscriptionWatch {
  connected(): void;
  /** Broken off; it is taken up again by itself. */
  dropped(error: unknown): void;
  /** @param created when the event was written, by the server's clock */
  delivered?(position: bigint, created: Date): void;
}

/**
 * Ours behind a position, then live, for as long as `signal` is not aborted. The server ends a subscription that falls
 * behind, which is normal: it is taken up again at once behind the last event given. Everything else waits a little
 * longer each time, and ends it only when trying again cannot help.
 *
 * @throws StoreUnavailable when the server refuses us
 */
export async function* following(
  { client, prefix, reading }: Connection,
  after: bigint | undefined,
  signal: AbortSignal,
  watch: SubscriptionWatch,
): AsyncGenerator<RecordedEvent, void> {
  const names = new StreamNames(prefix);
  const backOff = new BackOff();
  let cursor = after;
  while (!signal.aborted) {
    const call = client.subscribeToAll({
      ...reading,
      fromPosition: cursor === undefined ? 'start' : at(cursor),
      filter: streamNameFilter({ prefixes: [names.start] }),
    });
    let progress = false;
    const stop = () => void hangUp(call);
    signal.addEventListener('abort', stop, { once: true });
    call.once('confirmation', () => watch.connected());
    try {
      for await (const { event } of incoming<AllStreamResolvedEvent>(call)) {
        if (signal.aborted) return;
        if (event === undefined) continue;
        const recorded = toRecorded(event, names);
        cursor = recorded.position;
        progress = true;
        watch.delivered?.(recorded.position, event.created);
        yield recorded;
        if (signal.aborted) return;
      }
      if (signal.aborted) return;
      watch.dropped(new Error('the server ended the subscription'));
    } catch (error) {
      if (signal.aborted) return;
      const trouble = troubleOf(error);
      if (trouble === 'refused') throw unavailable('the log cannot be followed', error);
      watch.dropped(error);
      if (trouble === 'too-slow' && progress) continue;
    } finally {
      signal.removeEventListener('abort', stop);
    }
    if (progress) backOff.reset();
    await backOff.pause(signal);
  }
}
