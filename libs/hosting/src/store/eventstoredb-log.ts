import type { EventStore } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import type { Logger, StoreConfig } from '@kaoping/platform';
import type { StoreWatch } from '../health/store-watch.js';

const STILL_WAITING_MS = 5_000;

/** The subscription comes back by itself; only that it broke off belongs in the log. */
export async function openEventStoreDbLog(
  { url, prefix }: Extract<StoreConfig, { kind: 'eventstoredb' }>,
  log: Logger,
  watch: StoreWatch,
): Promise<EventStore> {
  // A start waits for its server with patience; whoever looks on should know for what.
  const waiting = setInterval(() => log.warn('the event store does not answer yet'), STILL_WAITING_MS);
  const opening = EventStoreDbStore.open({
    url,
    prefix,
    watch: {
      connected: () => {
        watch.connected();
        log.info('the subscription to the log is connected');
      },
      dropped: (error) => {
        watch.dropped();
        log.warn({ err: error }, 'the subscription to the log broke off, it is taken up again');
      },
      delivered: watch.delivered,
    },
    onForgetting: (error) => log.fatal({ err: error, code: error.code }, 'the log would lose events'),
  });
  return opening.finally(() => clearInterval(waiting));
}
