import Database from 'better-sqlite3';
import { join } from 'node:path';
import { JobsFileUnusable } from '../errors.js';

/** Never the log's file: a queue that is lost or thrown away costs a sweep, the log cannot be replaced. */
const FILE = 'jobs.sqlite';
const FORMAT = 1;

const SCHEMA = `
  CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    cycle TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'done', 'failed')),
    attempts INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    error TEXT,
    added_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    lease TEXT,
    lease_until INTEGER
  ) STRICT;
  CREATE INDEX jobs_due ON jobs (state, due_at);
  PRAGMA user_version = ${FORMAT};`;

/**
 * `synchronous` stays NORMAL here, where the log has FULL: a power cut may take the last jobs with it, never the file,
 * and the next sweep adds them again. A flush for each step of a hint would cost the commands more than it saves.
 * @throws JobsFileUnusable
 */
export function openJobsFile(folder: string): Database.Database {
  const path = join(folder, FILE);
  try {
    const db = new Database(path);
    db.pragma('journal_mode = WAL');
    db.pragma('busy_timeout = 1000');
    const version = db.pragma('user_version', { simple: true });
    if (version === 0) db.exec(SCHEMA);
    else if (version !== FORMAT) throw new Error(`format ${String(version)} is not ${FORMAT}`);
    db.pragma('synchronous = NORMAL');
    return db;
  } catch (cause) {
    throw new JobsFileUnusable(path, cause);
  }
}
