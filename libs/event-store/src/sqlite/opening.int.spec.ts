import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { collect, dataOf, noted, notes, origin, take } from '../testing/log-under-test.js';
import { logFile } from './data-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const open = (path = folder.path) => SqliteEventStore.open({ folder: path });
const openReader = () => SqliteEventStore.openReader({ folder: folder.path });

/** Changes the closed log by hand. */
function tamper(statement: string): void {
  const db = new Database(logFile(folder.path));
  db.exec(statement);
  db.close();
}

describe('opening', () => {
  it('makes the folder, with those above it', async () => {
    const path = join(folder.path, 'a', 'b');
    const store = await open(path);
    expect((await store.append('case-1', 'no-stream', [noted()], origin('c1'))).position).toBe(1n);
    await store.close();
  });

  it('makes files that nobody else reads, in whatever folder, and leaves them as somebody has set them', async () => {
    const store = await open();
    await store.append('case-1', 'no-stream', [noted()], origin('c1'));
    const modes = ['', '-wal', '-shm'].map((end) => statSync(`${logFile(folder.path)}${end}`).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    await store.close();
    chmodSync(logFile(folder.path), 0o640);
    await (await open()).close();
    expect(statSync(logFile(folder.path)).mode & 0o777).toBe(0o640);
  });

  it.each(['/proc/self', '/dev/null/data'])('refuses the unwritable folder %s and says why', async (path) => {
    await expect(open(path)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(new RegExp(`${path}.*: (SQLITE_CANTOPEN|ENOTDIR)`)),
    });
  });

  it.each([
    [
      'no database',
      () => writeFileSync(logFile(folder.path), 'not a database, only a text of some length'.repeat(50)),
    ],
    ['a database of something else', () => tamper('CREATE TABLE other (a)')],
  ])('refuses a file that is %s', async (_, spoil) => {
    spoil();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(openReader()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('refuses a log of a newer version, to write and to read', async () => {
    await (await open()).close();
    tamper('PRAGMA user_version = 2');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_VERSION_UNSUPPORTED' });
    await expect(openReader()).rejects.toMatchObject({ code: 'STORE_VERSION_UNSUPPORTED' });
  });

  it('leaves the folder free after a refusal', async () => {
    tamper('CREATE TABLE other (a)');
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    tamper('DROP TABLE other');
    await (await open()).close();
  });
});

describe('a reader', () => {
  it('finds no log in an empty folder and makes none', async () => {
    await expect(openReader()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(openReader()).rejects.toThrow('there is no log');
  });

  it('reads beside the writer and follows what it appends', async () => {
    const writer = await open();
    const reader = await openReader();
    await writer.append('case-1', 'no-stream', notes(2), origin('c1'));
    expect(dataOf(await collect(reader.read('case-1')))).toEqual([0, 1]);
    const following = take(reader.follow(undefined), 4);
    await writer.append('case-1', 1n, notes(2, 2), origin('c2'));
    expect(dataOf(await following)).toEqual([0, 1, 2, 3]);
    await reader.close();
    await writer.close();
  });

  it('reads when nobody writes', async () => {
    const writer = await open();
    await writer.append('case-1', 'no-stream', notes(2), origin('c1'));
    await writer.close();
    const reader = await openReader();
    expect(dataOf(await collect(reader.readAll()))).toEqual([0, 1]);
    await reader.close();
  });

  it('refuses to append', async () => {
    await (await open()).close();
    const reader = await openReader();
    const refused = reader.append('case-1', 'no-stream', [noted()], origin('c1'));
    await expect(refused).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await reader.close();
  });

  it('that waits for news ends when it is closed', async () => {
    await (await open()).close();
    const reader = await openReader();
    const following = collect(reader.follow(undefined));
    await Promise.all([
      expect(following).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' }),
      reader.close(),
    ]);
  });
});

it('positions beyond what a double can hold stay exact', async () => {
  await (await open()).close();
  tamper("INSERT INTO sqlite_sequence (name, seq) VALUES ('events', 9007199254740993)");
  const store = await open();
  const { position, events } = await store.append('case-1', 'no-stream', notes(3), origin('c1'));
  expect(position).toBe(9_007_199_254_740_996n);
  expect(await collect(store.readAll(9_007_199_254_740_994n))).toStrictEqual(events.slice(1));
  expect(dataOf(await take(store.follow(9_007_199_254_740_995n), 1))).toEqual([2]);
  await store.close();
});
