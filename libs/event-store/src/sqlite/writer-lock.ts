import Database from 'better-sqlite3';
import { StoreLocked } from '../errors.js';
import { lockFile } from './data-folder.js';

/** Two that start in the same instant may briefly be in each other's way; a real holder keeps it for hours. */
const PATIENCE_MS = 250;

export interface WriterLock {
  release(): void;
}

/**
 * Makes this the one writer of the data folder until released. An exclusive transaction on a database of its own is
 * an operating-system lock, so it goes with the process however that dies, kill -9 included; the log itself stays
 * open to readers. SQLite also refuses a second holder within the process and keeps the lock when that one gives up.
 *
 * Trap: such locks belong to the process. Code in this process that opens and closes `writer.lock` or `log.sqlite`
 * with plain file calls (a copy, a checksum) drops them without a word; back up from another process.
 *
 * @throws StoreLocked
 */
export function takeWriterLock(folder: string): WriterLock {
  const db = new Database(lockFile(folder), { timeout: PATIENCE_MS });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    const { code } = error as { code?: unknown };
    if (typeof code !== 'string' || !code.startsWith('SQLITE_BUSY')) throw error;
    throw new StoreLocked(`another process, or this one, already writes to ${folder}`, { cause: error });
  }
  return { release: () => db.close() };
}
