import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Child } from '../testing/child.js';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { until } from '../testing/log-under-test.js';
import { SqliteEventStore } from './sqlite-event-store.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const open = () => SqliteEventStore.open({ folder: folder.path });
const otherProcess = async () => {
  const child = new Child('./hold-the-lock.ts', [folder.path]);
  await until(() => child.lines.length > 0);
  return child;
};

it('a second writer in the same process is refused', async () => {
  const store = await open();
  await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  await store.close();
});

it('a second writing process is refused, also after this process has refused one of its own', async () => {
  const store = await open();
  await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  const other = await otherProcess();
  expect(other.lines).toEqual(['STORE_LOCKED']);
  await store.close();
});

it('while another process writes, this one is refused and may read', async () => {
  const other = await otherProcess();
  expect(other.lines).toEqual(['holds it']);
  await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  const reader = await SqliteEventStore.openReader({ folder: folder.path });
  expect(await reader.head()).toBeUndefined();
  await reader.close();
  await other.kill();
});

it('the folder is free at once when its writer is killed', async () => {
  const other = await otherProcess();
  await other.kill();
  const store = await open();
  await store.close();
});

it('the folder is free at once when its writer has closed', async () => {
  await (await open()).close();
  const store = await open();
  await store.close();
});

it('exactly one of several that start in the same moment gets the folder', async () => {
  const starts = await Promise.allSettled([open(), open(), open(), open()]);
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(started).toHaveLength(1);
  await started[0]?.close();
});
