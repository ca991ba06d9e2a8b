import Database from 'better-sqlite3';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '@kaoping/platform';
import { type LogSummary, summaryOf } from '../copy-log.js';
import { StoreUnavailable } from '../errors.js';
import { beginPrivateFile, logFile, requireLogFile } from './data-folder.js';
import { asStoreError } from './failure.js';
import { requireLog } from './log-schema.js';
import { SqliteEventStore } from './sqlite-event-store.js';

/**
 * Writes the log of a data folder, as it stands at one moment, into a new file, beside the server that goes on writing:
 * SQLite reads one snapshot, so the copy is a prefix of the log. The file is a whole database without a journal.
 *
 * @throws StoreUnavailable when there is no log, or the copy cannot be written
 */
export async function copyLogFile(folder: string, file: string): Promise<void> {
  try {
    const db = new Database(requireLogFile(folder), { readonly: true, fileMustExist: true });
    try {
      requireLog(db);
      beginPrivateFile(file);
      db.prepare('VACUUM INTO ?').run(file);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asStoreError(error, `the log in ${folder} cannot be copied`);
  }
  await flush(file);
}

/**
 * Reads a log from beginning to end: the pages by SQLite's own check, the events by the summary that two equal logs have
 * in common.
 *
 * @throws StoreUnavailable
 */
export async function examineLog(folder: string): Promise<LogSummary> {
  makeReadable(folder);
  const store = await SqliteEventStore.openReader({ folder });
  try {
    return await summaryOf(store);
  } finally {
    await store.close();
    foldBack(folder);
  }
}

const UNFINISHED = Buffer.alloc(4_096, 'This log is being restored. Empty the folder and restore again.\n');

/** Keeps a server from beginning a new log in a folder whose restore was broken off: this is no database. */
export async function holdLogPlace(folder: string): Promise<void> {
  const file = await open(logFile(folder), 'wx');
  try {
    await file.writeFile(UNFINISHED);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a log, which was examined, where the server looks for it, in place of what held its place. */
export async function putLogInPlace(from: string, folder: string): Promise<void> {
  await rename(from, logFile(folder));
  await syncFolder(dirname(logFile(folder)));
  makeReadable(folder);
}

/** A log is read in the mode that it is written in; a copy has none of the files of that mode yet. */
function makeReadable(folder: string): void {
  try {
    withDatabase(folder, (db) => {
      const found = db.pragma('integrity_check', { simple: true });
      if (found !== 'ok') throw new StoreUnavailable(`the log in ${folder} is damaged: ${String(found)}`);
      requireLog(db);
      db.pragma('journal_mode = WAL');
    });
  } catch (error) {
    throw asStoreError(error, `the log in ${folder} cannot be examined`);
  }
}

function foldBack(folder: string): void {
  withDatabase(folder, (db) => void db.pragma('journal_mode = DELETE'));
}

function withDatabase(folder: string, work: (db: Database.Database) => void): void {
  const db = new Database(requireLogFile(folder), { fileMustExist: true });
  try {
    work(db);
  } finally {
    db.close();
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
