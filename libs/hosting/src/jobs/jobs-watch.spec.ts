import { expect, it } from '@jest/globals';
import type { JobCounts } from '@kaoping/jobs';
import { JobsWatch } from './jobs-watch.js';

const counts: JobCounts = { waiting: 2, active: 1, done: 40, failed: 0 };

it('a queue that answers is well, and its jobs are counted by state', async () => {
  const watch = new JobsWatch({ counts: () => Promise.resolve(counts) });
  await watch.look();
  expect(watch.part).toEqual({ ok: true, about: { reachable: true, ...counts } });
  expect([...watch.byState]).toEqual(Object.entries(counts));
});

it('a job that was given up wants somebody to look', async () => {
  const watch = new JobsWatch({ counts: () => Promise.resolve({ ...counts, failed: 1 }) });
  await watch.look();
  expect(watch.part).toMatchObject({ ok: false, about: { failed: 1 } });
});

it('a queue that does not answer is told, with no count that is not known', async () => {
  let answers = true;
  const watch = new JobsWatch({
    counts: () => (answers ? Promise.resolve(counts) : Promise.reject(new Error('away'))),
  });
  await watch.look();
  answers = false;
  await watch.look();
  expect(watch.part).toEqual({ ok: false, about: { reachable: false } });
  expect(watch.byState.size).toBe(0);
});
