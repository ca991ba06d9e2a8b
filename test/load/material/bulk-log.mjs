import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SqliteEventStore } from '../product.mjs';

const ROWS_A_TRANSACTION = 20_000;

/**
 * Puts rows behind the end of a log as fast as the disk takes them, without the guarantees that `append` gives: the
 * log is material here. The store itself makes the file, so that the shape on disk is the product's.
 * @param {Iterable<import('./played-year.mjs').Row>} rows
 */
export async function writeBulk(folder, rows) {
  await (await SqliteEventStore.open({ folder })).close();
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const db = new Database(join(folder, 'log.sqlite'));
  db.prepare('SELECT 1 FROM events LIMIT 1').get();
  db.pragma('synchronous = OFF');
  const insert = db.prepare(
    'INSERT INTO events (position, id, stream, revision, type, data, metadata) VALUES (@position, @id, @stream, @revision, @type, @data, @metadata)',
  );
  const write = db.transaction((some) => some.forEach((row) => insert.run(row)));
  let some = [];
  for (const row of rows) {
    some.push(row);
    if (some.length === ROWS_A_TRANSACTION) write(some.splice(0));
  }
  write(some);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
