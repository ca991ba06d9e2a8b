import Database from 'better-sqlite3';
import { StoreUnavailable } from '../errors.js';
import { beginPrivateFile } from './data-folder.js';

export type Connection = Database.Database;

const SYNCHRONOUS_FULL = 2;

/**
 * A connection to the log that keeps what it acknowledged. The driver is built so that a database in WAL mode
 * silently falls to `synchronous = NORMAL` at the first statement, which loses acknowledged commits on power
 * loss; therefore the settings come after a first statement and are read back.
 */
export function connect(file: string, { readonly }: { readonly readonly: boolean }): Connection {
  if (!readonly) beginPrivateFile(file);
  const db = new Database(file, { readonly, fileMustExist: readonly });
  try {
    if (!readonly) db.pragma('journal_mode = WAL');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    db.pragma('synchronous = FULL');
    db.pragma('recursive_triggers = ON');
    requireDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * @throws StoreUnavailable when the connection would not flush every commit, or would let REPLACE delete rows
 *   behind the append-only triggers.
 */
export function requireDurable(db: Connection): void {
  requireSetting(db, 'journal_mode', 'wal');
  requireSetting(db, 'synchronous', SYNCHRONOUS_FULL);
  requireSetting(db, 'recursive_triggers', 1);
}

function requireSetting(db: Connection, name: string, expected: string | number): void {
  const found = db.pragma(name, { simple: true });
  if (found !== expected) {
    throw new StoreUnavailable(`${name} of ${db.name} is ${String(found)} and must be ${expected}`);
  }
}
