import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@kaoping/platform';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JobsFileUnusable } from '../errors.js';
import { jobQueueContract } from '../job-queue.contract.js';
import { SHORT_TIMES } from '../testing/queue-harness.js';
import { EmbeddedQueue } from './embedded-queue.js';

const log = createLogger('silent');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kaoping-jobs-'));

jobQueueContract('the embedded queue', () => {
  const folder = newFolder();
  return Promise.resolve({
    open: () => Promise.resolve(EmbeddedQueue.open({ folder, log, times: SHORT_TIMES })),
    dispose: () => Promise.resolve(rmSync(folder, { recursive: true })),
  });
});

describe('the file of the embedded queue', () => {
  it('is refused by name when it is none of ours', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'jobs.sqlite'), 'this is no database, and a start must say so by its name');
    expect(() => EmbeddedQueue.open({ folder, log })).toThrow(JobsFileUnusable);
    rmSync(folder, { recursive: true });
  });
});
