import { eventStoreContract } from '../event-store.contract.js';
import { InMemoryEventStore } from './in-memory-event-store.js';
import { InMemoryLog } from './in-memory-log.js';

eventStoreContract('the in-memory store', async () => {
  const log = new InMemoryLog();
  return { open: async () => new InMemoryEventStore(log), dispose: async () => undefined };
});
