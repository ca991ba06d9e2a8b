import { describe, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { eventStoreContract } from '../../../libs/event-store/src/event-store.contract.js';
import { EventStoreDbStandIn } from './stand-in.js';

const url = process.env['EVENTSTOREDB_URL'];

eventStoreContract('EventStoreDB (a stand-in, no real server)', async () => {
  const server = await EventStoreDbStandIn.start();
  return { open: () => EventStoreDbStore.open({ url: server.url }), dispose: () => server.stop() };
});

if (url === undefined || url === '') {
  describe('EventStoreDB (a real server)', () => {
    it.skip('keeps the contract: set EVENTSTOREDB_URL to a server', () => undefined);
  });
} else {
  eventStoreContract('EventStoreDB (a real server)', async () => {
    // Other runs have left their streams on the server; each log has a prefix of its own.
    const prefix = `contract-${randomUUID()}`;
    return { open: () => EventStoreDbStore.open({ url, prefix }), dispose: async () => undefined };
  });
}
