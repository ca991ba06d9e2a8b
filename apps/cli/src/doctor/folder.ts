import { makeFolder } from '@kaoping/platform';
import { open, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Check } from './check.js';

const GIB = 1024 ** 3;
const PROBES = 15;
/** A disk that takes longer for one flush makes every acknowledgement slow; spinning disks without cache are near it. */
const SLOW_FLUSH_MS = 30;

/** Whether the data folder can be written to and has room. */
export async function checkFolder(data: string): Promise<Check> {
  const folder = resolve(data);
  try {
    await makeFolder(folder);
    const probe = join(folder, `.doctor-${process.pid}`);
    await (await open(probe, 'wx')).close();
    await rm(probe);
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / GIB);
    return {
      name: 'folder',
      verdict: free < 1 ? 'warning' : 'ok',
      key: free < 1 ? 'folderFull' : 'folderOk',
      params: { folder, free },
    };
  } catch (error) {
    return {
      name: 'folder',
      verdict: 'broken',
      key: 'folderUnusable',
      params: { folder, detail: (error as NodeJS.ErrnoException).code },
    };
  }
}

/** Median time of a 4 KiB write that is flushed to the disk: the floor under every acknowledgement. */
export async function checkFsync(data: string): Promise<Check> {
  const path = join(resolve(data), `.doctor-flush-${process.pid}`);
  try {
    const file = await open(path, 'wx');
    const times: number[] = [];
    for (let probe = 0; probe < PROBES; probe += 1) {
      const start = performance.now();
      await file.write(Buffer.alloc(4096, probe));
      await file.sync();
      times.push(performance.now() - start);
    }
    await file.close();
    const median = times.sort((a, b) => a - b)[PROBES >> 1] ?? 0;
    const verdict = median > SLOW_FLUSH_MS ? 'warning' : 'ok';
    return {
      name: 'fsync',
      verdict,
      key: verdict === 'ok' ? 'fsyncOk' : 'fsyncSlow',
      params: { ms: Math.round(median * 100) / 100 },
    };
  } catch (error) {
    return {
      name: 'fsync',
      verdict: 'broken',
      key: 'fsyncFailed',
      params: { detail: (error as NodeJS.ErrnoException).code },
    };
  } finally {
    await rm(path, { force: true });
  }
}
