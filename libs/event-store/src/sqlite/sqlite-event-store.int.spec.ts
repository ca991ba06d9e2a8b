import { eventStoreContract } from '../event-store.contract.js';
import { temporaryFolder } from '../testing/data-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';

eventStoreContract('the SQLite store', async () => {
  const folder = temporaryFolder();
  return {
    open: () => SqliteEventStore.open({ folder: folder.path }),
    dispose: async () => folder.remove(),
  };
});
