import { expect, it } from '@jest/globals';
import type { RecordedEvent } from '../event-store.port.js';
import { subscribe, type Subscription } from '../subscribe.js';
import {
  collect,
  dataOf,
  type LogUnderTest,
  noted,
  notes,
  origin,
  until,
} from '../testing/log-under-test.js';

export function subscribeContract(log: LogUnderTest): void {
  /** Runs until `count` events are handled; gives them and the checkpoints. */
  const run = async (count: number, after: bigint | undefined, more: Partial<Subscription> = {}) => {
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    const checkpoints: bigint[] = [];
    const handle = (event: RecordedEvent) => {
      if (seen.push(event) === count) stop.abort();
    };
    const checkpoint = (position: bigint) => void checkpoints.push(position);
    await subscribe(log.store, { after, signal: stop.signal, handle, checkpoint, ...more });
    return { seen, checkpoints };
  };

  it('handles what is there and then what comes, each once', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(2), origin('c1'));
    const running = run(3, before);
    await log.store.append(log.stream(), 'no-stream', [noted(2)], origin('c1'));
    expect(dataOf((await running).seen)).toEqual([0, 1, 2]);
  });

  it('checkpoints each event when it has been handled, not before', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(2), origin('c1'));
    const steps: string[] = [];
    const stop = new AbortController();
    await subscribe(log.store, {
      after: before,
      signal: stop.signal,
      handle: async ({ data }) => {
        await Promise.resolve();
        steps.push(`handled ${String(data)}`);
        if (data === 1) stop.abort();
      },
      checkpoint: () => void steps.push('checkpoint'),
    });
    expect(steps).toEqual(['handled 0', 'checkpoint', 'handled 1', 'checkpoint']);
  });

  it('handles one event at a time', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(20), origin('c1'));
    let inHand = 0;
    let most = 0;
    let left = 20;
    const stop = new AbortController();
    const handle = async () => {
      most = Math.max(most, (inHand += 1));
      await Promise.resolve();
      inHand -= 1;
      if ((left -= 1) === 0) stop.abort();
    };
    await subscribe(log.store, { after: before, signal: stop.signal, handle });
    expect(most).toBe(1);
  });

  it('checkpoints once a batch while it catches up, and at the head', async () => {
    const before = await log.store.head();
    const { events } = await log.store.append(log.stream(), 'no-stream', notes(7), origin('c1'));
    const { checkpoints } = await run(7, before, { batch: 3 });
    expect(checkpoints).toEqual([2, 5, 6].map((index) => events[index]?.position));
  });

  it('checkpoints what it has handled when it is aborted within a batch', async () => {
    const before = await log.store.head();
    const { events } = await log.store.append(log.stream(), 'no-stream', notes(7), origin('c1'));
    const { seen, checkpoints } = await run(2, before, { batch: 5 });
    expect([dataOf(seen), checkpoints]).toEqual([[0, 1], [events[1]?.position]]);
  });

  it('misses nothing and repeats nothing over restarts from its checkpoint', async () => {
    const before = await log.store.head();
    const all: unknown[] = [];
    let after = before;
    for (let round = 0; round < 3; round += 1) {
      await log.store.append(log.stream(), 'no-stream', notes(4, round * 4), origin('c1'));
      const { seen, checkpoints } = await run(3, after);
      all.push(...dataOf(seen));
      after = checkpoints.at(-1);
      await log.restart();
    }
    const { seen } = await run(3, after);
    expect([...all, ...dataOf(seen)]).toEqual(Array.from({ length: 12 }, (_, n) => n));
  });

  it('accepts the log from its first event as free of gaps', async () => {
    const all = await collect(log.store.readAll());
    expect((await run(all.length, undefined, { batch: 1000 })).seen).toHaveLength(all.length);
  });

  it('fails with what the handler failed with, and does not checkpoint that event', async () => {
    const before = await log.store.head();
    const { events } = await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    const failure = new Error('the view cannot be written');
    const checkpoints: bigint[] = [];
    const failing = subscribe(log.store, {
      after: before,
      handle: ({ data }) => (data === 1 ? Promise.reject(failure) : undefined),
      checkpoint: (position) => void checkpoints.push(position),
    });
    await expect(failing).rejects.toBe(failure);
    expect(checkpoints).toEqual([events[0]?.position]);
  });

  it('fails with what the checkpoint failed with', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', [noted()], origin('c1'));
    const failure = new Error('the checkpoint cannot be written');
    const failing = subscribe(log.store, {
      after: before,
      handle: () => undefined,
      checkpoint: () => Promise.reject(failure),
    });
    await expect(failing).rejects.toBe(failure);
  });

  it('ends when it is aborted while it waits', async () => {
    const stop = new AbortController();
    const running = subscribe(log.store, {
      after: await log.store.head(),
      signal: stop.signal,
      handle: () => undefined,
    });
    stop.abort();
    expect(await running).toBeUndefined();
  });

  it('fails when the store is closed under it', async () => {
    const seen: RecordedEvent[] = [];
    await log.store.append(log.stream(), 'no-stream', [noted()], origin('c1'));
    const running = subscribe(log.store, { after: undefined, handle: (event) => void seen.push(event) });
    await until(() => seen.length > 0);
    await Promise.all([expect(running).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' }), log.restart()]);
  });
}
