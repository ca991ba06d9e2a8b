import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { noted, origin } from '../testing/log-under-test.js';
import { logFile } from './data-folder.js';
import { SqliteEventStore } from './sqlite-event-store.js';

let folder: TemporaryFolder;
let store: SqliteEventStore;
beforeEach(async () => {
  folder = temporaryFolder();
  store = await SqliteEventStore.open({ folder: folder.path });
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

/**
 * Commits in the write-ahead log, counted in the file itself: a header of 32 bytes, then frames of 24 bytes and a page;
 * a frame that ends a commit names the size of the database in its second word (sqlite.org/fileformat2.html §4.1).
 */
function commits(): number {
  const wal = readFileSync(`${logFile(folder.path)}-wal`);
  const frame = 24 + wal.readUInt32BE(8);
  let count = 0;
  for (let at = 32; at + frame <= wal.length; at += frame) if (wal.readUInt32BE(at + 4) !== 0) count += 1;
  return count;
}

const append = (name: string) => store.append(`case-${name}`, 'no-stream', [noted()], origin('c1'));

it('appends one after the other have a commit each', async () => {
  const before = commits();
  for (const name of ['a', 'b', 'c']) await append(name);
  expect(commits() - before).toBe(3);
});

it('two hundred appends of one moment share a few commits', async () => {
  const before = commits();
  await Promise.all(Array.from({ length: 200 }, (_, n) => append(String(n))));
  expect(commits() - before).toBeLessThan(20);
});

it('appends that are all refused commit nothing', async () => {
  await append('a');
  const before = commits();
  await Promise.allSettled(
    Array.from({ length: 50 }, (_, n) => store.append('case-a', 9n, [noted()], origin(`d${n}`))),
  );
  expect(commits() - before).toBe(0);
});
