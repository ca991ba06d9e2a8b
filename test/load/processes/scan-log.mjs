import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/*
 * `node scan-log.mjs <data>`: reads every row with nothing but SQLite and parses it, in the log's order. The least
 * that a start from zero can cost in one thread.
 */
const Database = createRequire(import.meta.url)('better-sqlite3');
const start = performance.now();
const db = new Database(join(process.argv[2], 'log.sqlite'), { readonly: true });
let events = 0;
let members = 0;
for (const row of db.prepare('SELECT * FROM events ORDER BY position').iterate()) {
  members += Object.keys(JSON.parse(row.data)).length + Object.keys(JSON.parse(row.metadata)).length;
  events += 1;
}
const seconds = (performance.now() - start) / 1000;
db.close();
process.stdout.write(JSON.stringify({ seconds, events, members }));
