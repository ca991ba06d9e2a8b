import { SqliteEventStore } from '../sqlite/index.js';

/* Child process of the lock tests: `hold-the-lock.ts <folder>` opens the store, says how that went, and stays. */

const [folder = ''] = process.argv.slice(2);
await SqliteEventStore.open({ folder }).then(
  () => console.log('holds it'),
  (error: { code: string }) => console.log(error.code),
);
