import { StoreUnavailable, StoreVersionUnsupported } from '../errors.js';
import type { Connection } from './connection.js';

/** `PRAGMA user_version` of the logs this code writes and reads. */
const LOG_VERSION = 1;

/** "KAOP": tells our log from any other SQLite file. */
const APPLICATION_ID = 0x4b41_4f50;

/*
 * No index on id: it is unique because it hashes stream, commandId and index, and the writer keeps a commandId unique
 * in its stream (see StreamMemory for the price of an index). RAISE in the triggers keeps a person with the sqlite3
 * tool from editing the past by accident.
 */
const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT    NOT NULL,
    stream   TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    type     TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    metadata TEXT    NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`;

/** Creates the log in an empty file, all or nothing; checks an existing one. */
export function prepareLog(db: Connection): void {
  db.transaction(() => {
    if (isEmpty(db)) {
      db.exec(SCHEMA);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${LOG_VERSION}`);
    }
  }).immediate();
  requireLog(db);
}

/** @throws StoreUnavailable for a file that is no log of ours, StoreVersionUnsupported for a log from the future */
export function requireLog(db: Connection): void {
  if (isEmpty(db)) throw new StoreUnavailable(`there is no log in ${db.name} yet`);
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreUnavailable(`${db.name} is a database, but no log of this system`);
  }
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > LOG_VERSION) {
    throw new StoreVersionUnsupported(
      `${db.name} has version ${version}, this program reads up to ${LOG_VERSION}: start a newer one`,
    );
  }
}

function isEmpty(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}
