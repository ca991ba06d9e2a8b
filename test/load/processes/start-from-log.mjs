import { performance } from 'node:perf_hooks';
import { ReadModels, SqliteEventStore } from '../product.mjs';

/*
 * `node start-from-log.mjs <data> <snapshots> [leave]`: a node's start as the server does it, from opening the store
 * until the views hold the whole log. With `leave` it stops in order afterwards, which writes a snapshot; without, it
 * just ends, and the folder is as it was for the next round.
 */
const [data, snapshots, leave] = process.argv.slice(2);
const LONGEST_MS = 15 * 60_000;

const start = performance.now();
const store = await SqliteEventStore.open({ folder: data });
const views = new ReadModels({ store, snapshots: { folder: snapshots } });
await views.start();
await views.waitForHead(LONGEST_MS);
const seconds = (performance.now() - start) / 1000;

if (!views.caughtUp()) throw new Error('the views have not caught up');
const peakMiB = process.resourceUsage().maxRSS / 1024;
if (leave === 'leave') {
  await views.stop();
  await store.close();
}
process.stdout.write(JSON.stringify({ seconds, position: String(views.position), peakMiB }), () =>
  process.exit(0),
);
