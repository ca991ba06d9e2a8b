import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EventStoreError } from '../errors.js';
import { subscribe } from '../subscribe.js';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { collect, noted, origin, until } from '../testing/log-under-test.js';
import { logFile } from './data-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const lost = {
  code: 'STORE_UNAVAILABLE',
  message: expect.stringMatching(/cannot be (written|read): SQLITE_ERROR/),
};

let folder: TemporaryFolder;
let store: SqliteEventStore;
let fatal: EventStoreError[];

/** The log breaks under the open store: any failure of SQLite under way is as bad as one of the disk. */
beforeEach(async () => {
  folder = temporaryFolder();
  fatal = [];
  store = await SqliteEventStore.open({ folder: folder.path, onFatal: (error) => fatal.push(error) });
  await store.append('case-1', 'no-stream', [noted()], origin('c1'));
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

function breakLog(): void {
  const db = new Database(logFile(folder.path));
  db.exec('DROP TABLE events');
  db.close();
}

const append = (name: string) => store.append(`case-${name}`, 'no-stream', [noted()], origin('c1'));

it('every append in flight fails, and the owner is told once', async () => {
  breakLog();
  const appends = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => append(`a${n}`)));
  expect(appends).toEqual(appends.map(() => ({ status: 'rejected', reason: expect.objectContaining(lost) })));
  expect(fatal).toEqual([expect.objectContaining(lost)]);
});

it('the store stays dead and goes on to say why', async () => {
  breakLog();
  await expect(append('a')).rejects.toMatchObject(lost);
  await expect(append('b')).rejects.toMatchObject(lost);
  await expect(collect(store.readAll())).rejects.toMatchObject(lost);
  await expect(store.head()).rejects.toMatchObject(lost);
  expect(fatal).toHaveLength(1);
});

it('a read that finds the log broken kills the store too', async () => {
  breakLog();
  await expect(collect(store.readAll())).rejects.toMatchObject(lost);
  await expect(append('a')).rejects.toMatchObject(lost);
  expect(fatal).toHaveLength(1);
});

it('subscriptions that wait for news fail', async () => {
  let handled = 0;
  const running = subscribe(store, { after: undefined, handle: () => void (handled += 1) });
  const failed = expect(running).rejects.toMatchObject(lost);
  await until(() => handled === 1);
  breakLog();
  await expect(append('a')).rejects.toMatchObject(lost);
  await failed;
});
