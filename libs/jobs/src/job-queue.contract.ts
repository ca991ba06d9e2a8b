import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { handlersByName, type JobHandlers } from './handlers.js';
import type { NewJob } from './job.js';
import type { JobQueue } from './job-queue.port.js';
import { SHORT_TIMES, type QueueHarness } from './testing/queue-harness.js';
import { until } from './testing/until.js';

const job = (id: string): NewJob => ({ id, name: 'tell', cycle: 'y2024' });

/** What every queue promises. An adapter's spec hands in how to open it. */
export function jobQueueContract(name: string, makeHarness: () => Promise<QueueHarness>): void {
  describe(`${name} keeps the contract`, () => {
    let harness: QueueHarness;
    let queue: JobQueue;
    const opened: JobQueue[] = [];
    const another = async (): Promise<JobQueue> => {
      const one = await harness.open();
      opened.push(one);
      return one;
    };
    const stateOf = async (id: string): Promise<string | undefined> => (await queue.line(id))?.state;
    const become = (id: string, state: string): Promise<void> =>
      until(`${id} ${state}`, async () => (await stateOf(id)) === state);

    beforeEach(async () => {
      harness = await makeHarness();
      queue = await another();
    });

    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      await harness.dispose();
    });

    it('takes the same id once, whatever the job has become', async () => {
      expect(await queue.add(job('one'))).toEqual({ isNew: true, state: 'waiting' });
      expect(await queue.add(job('one'))).toEqual({ isNew: false, state: 'waiting' });
      expect((await queue.lines()).map(({ id }) => id)).toEqual(['one']);
      const told = new Told();
      queue.work(told.handlers);
      await become('one', 'done');
      expect(await queue.add(job('one'))).toEqual({ isNew: false, state: 'done' });
      expect(told.ids).toEqual(['one']);
    });

    it.each(['', '12', 'a:b', 'a b', 'x'.repeat(101)])('refuses the id %j', async (id) => {
      await expect((async () => queue.add(job(id)))()).rejects.toThrow(RangeError);
    });

    it('says what a job is, for which cycle, and when what happened to it', async () => {
      await queue.add(job('one'));
      const at = expect.stringMatching(/^\d{4}-.*Z$/) as unknown;
      expect(await queue.line('one')).toEqual({
        ...{ ...job('one'), state: 'waiting', attempts: 0, error: null },
        ...{ addedAt: at, startedAt: null, finishedAt: null },
      });
      queue.work(new Told().handlers);
      await become('one', 'done');
      expect(await queue.line('one')).toEqual({
        ...{ ...job('one'), state: 'done', attempts: 1, error: null },
        ...{ addedAt: at, startedAt: at, finishedAt: at },
      });
      expect(await queue.line('none')).toBeUndefined();
    });

    it('counts jobs by their state', async () => {
      await queue.add(job('one'));
      await queue.add(job('two'));
      expect(await queue.counts()).toEqual({ waiting: 2, active: 0, done: 0, failed: 0 });
      queue.work(new Told().handlers);
      await become('one', 'done');
      await become('two', 'done');
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, done: 2, failed: 0 });
    });

    it('still has what waits when it is opened again', async () => {
      await queue.add(job('one'));
      queue = await another();
      queue.work(new Told().handlers);
      await become('one', 'done');
    });

    it('begins a job that fails again, as often as it says, and keeps it with the code of its error', async () => {
      const told = new Told(() => {
        throw Object.assign(new Error('words about somebody'), { code: 'DISK_FULL' });
      });
      queue.work(told.handlers);
      await queue.add(job('one'));
      await become('one', 'failed');
      expect(told.ids).toHaveLength(SHORT_TIMES.attempts);
      expect(await queue.line('one')).toMatchObject({ attempts: SHORT_TIMES.attempts, error: 'DISK_FULL' });
      expect(JSON.stringify(await queue.lines())).not.toContain('somebody');
      expect(await queue.add(job('one'))).toEqual({ isNew: false, state: 'failed' });
    });

    it('lets one that failed begin anew with all its attempts, and one that is done, but no other', async () => {
      let failing = true;
      const told = new Told(() => {
        if (failing) throw new Error('not yet');
      });
      await queue.add(job('one'));
      expect([await queue.again('one'), await queue.again('none')]).toEqual([false, false]);
      queue.work(told.handlers);
      await become('one', 'failed');
      failing = false;
      expect(await queue.again('one')).toBe(true);
      await become('one', 'done');
      expect(await queue.line('one')).toMatchObject({ attempts: 1 });
      expect(await queue.again('one')).toBe(true);
      await until('the job is done twice', () => told.ids.length === SHORT_TIMES.attempts + 2);
    });

    it('gives a job whose worker has left it to the next one, after its lease', async () => {
      const left = new Told(() => new Promise(() => undefined));
      const first = queue.work(left.handlers);
      await queue.add(job('one'));
      await until('the job is begun', () => left.ids.length === 1);
      await first.stop(0);
      queue = await another();
      const next = new Told();
      queue.work(next.handlers);
      await become('one', 'done');
      expect(next.ids).toEqual(['one']);
    });

    it('keeps a job that takes longer than its lease with the worker that has it', async () => {
      const slow = new Told(() => new Promise((resolve) => setTimeout(resolve, SHORT_TIMES.leaseMs * 3)));
      queue.work(slow.handlers);
      const other = await another();
      const idle = new Told();
      await queue.add(job('one'));
      await until('the job is begun', () => slow.ids.length === 1);
      other.work(idle.handlers);
      await become('one', 'done');
      expect([slow.ids, idle.ids]).toEqual([['one'], []]);
    });

    it('hands each job to one of two workers', async () => {
      const told = new Told();
      queue.work(told.handlers);
      (await another()).work(told.handlers);
      const ids = Array.from({ length: 20 }, (_, at) => `job-${at}`);
      for (const id of ids) await queue.add(job(id));
      await until('all are done', () => told.ids.length >= ids.length);
      expect(told.ids.toSorted()).toEqual(ids.toSorted());
    });

    it('fails a job that nobody here knows, instead of losing it', async () => {
      queue.work(new Told().handlers);
      await queue.add({ id: 'strange', name: 'of-a-later-version', cycle: 'y2024' });
      await become('strange', 'failed');
      expect(await queue.line('strange')).toMatchObject({ error: 'JOB_NAME_UNKNOWN' });
    });

    it('stops behind the job under way', async () => {
      const told = new Told(() => new Promise((resolve) => setTimeout(resolve, 100)));
      const work = queue.work(told.handlers);
      await queue.add(job('one'));
      await queue.add(job('two'));
      await until('the first is begun', () => told.ids.length === 1);
      await work.stop(5_000);
      expect((await queue.counts()).done).toBe(1);
      expect(told.ids).toHaveLength(1);
    });

    it('remembers only the latest of those that are done', async () => {
      queue.work(new Told().handlers);
      const ids = Array.from({ length: SHORT_TIMES.keepDone + 3 }, (_, at) => `job-${at}`);
      for (const id of ids) await queue.add(job(id));
      await until('all are done', async () => (await queue.counts()).waiting === 0);
      await until('the rest is forgotten', async () => (await queue.counts()).done === SHORT_TIMES.keepDone);
    });
  });
}

/** A handler that remembers for which jobs it was called. */
class Told {
  readonly ids: string[] = [];
  readonly handlers: JobHandlers;

  constructor(effect: () => unknown = () => undefined) {
    const run = async ({ id }: NewJob): Promise<void> => {
      this.ids.push(id);
      await effect();
    };
    this.handlers = handlersByName(['tell'], [{ name: 'tell', run }]);
  }
}
