import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreUnavailable } from '../errors.js';
import { causeOf } from './failure.js';

/** The log in a data folder; SQLite keeps `log.sqlite-wal` and `-shm` beside it. */
export function logFile(folder: string): string {
  return join(folder, 'log.sqlite');
}

export function lockFile(folder: string): string {
  return join(folder, 'writer.lock');
}

/**
 * Makes the folder and flushes the new directory entries: a durable log in a folder that a power loss forgets
 * would not be durable.
 *
 * @throws StoreUnavailable
 */
export function makeDataFolder(folder: string): void {
  try {
    makeDurably(resolve(folder));
  } catch (error) {
    throw new StoreUnavailable(`the data folder ${folder} cannot be made: ${causeOf(error)}`, {
      cause: error,
    });
  }
}

/** One level at a time: Node's own recursive mkdir never ends below a folder that takes no entries, such as /proc. */
function makeDurably(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeDurably(dirname(folder));
    mkdirSync(folder);
  }
  flushFolder(dirname(folder));
}

export function hasLogFile(folder: string): boolean {
  return existsSync(logFile(folder));
}

/** @throws StoreUnavailable when there is nothing to read */
export function requireLogFile(folder: string): string {
  const file = logFile(folder);
  if (!hasLogFile(folder)) throw new StoreUnavailable(`there is no log in ${folder} yet`);
  return file;
}

/**
 * Begins an empty file that only its owner reads; SQLite takes it for an empty database, and gives its mode to the files
 * beside it. A file that is there keeps the mode that somebody gave it.
 */
export function beginPrivateFile(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

function flushFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
