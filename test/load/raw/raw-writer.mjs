import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

/*
 * The baseline's writer thread: group commit by hand. Same columns, same index, same durability as the event store;
 * no savepoints, no idempotency, no checks.
 */
const Database = createRequire(import.meta.url)('better-sqlite3');
const db = new Database(join(workerData.folder, 'log.sqlite'));
db.pragma('journal_mode = WAL');
db.exec(`
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT`);
// After a first statement: before it, the driver's build would fall back to NORMAL.
db.pragma('synchronous = FULL');
const settings = ['journal_mode', 'synchronous'].map((name) => db.pragma(name, { simple: true }));
if (settings.join() !== 'wal,2') throw new Error(`the baseline is not durable: ${settings.join()}`);

const insert = db.prepare(
  'INSERT INTO events (id, stream, revision, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?)',
);
const commit = db.transaction((rows) => rows.map((row) => insert.run(row).lastInsertRowid));

/** Everything that piled up during the last commit. */
function drain(first) {
  const rows = [];
  let message = first;
  while (message !== undefined && message !== 'close') {
    rows.push(...message);
    message = receiveMessageOnPort(parentPort)?.message;
  }
  return { rows, closing: message === 'close' };
}

parentPort.on('message', (first) => {
  const { rows, closing } = drain(first);
  if (rows.length > 0) parentPort.postMessage({ kind: 'committed', positions: commit.immediate(rows) });
  if (closing) {
    db.close();
    parentPort.close();
  }
});
parentPort.postMessage('ready');
