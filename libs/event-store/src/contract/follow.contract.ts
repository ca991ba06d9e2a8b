import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { RecordedEvent } from '../event-store.port.js';
import {
  collect,
  dataOf,
  type LogUnderTest,
  noted,
  notes,
  origin,
  take,
  until,
} from '../testing/log-under-test.js';

export function followContract(log: LogUnderTest): void {
  it('gives what is there, then what comes', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', [noted('there')], origin('c1'));
    const following = take(log.store.follow(before), 2);
    await log.store.append(log.stream(), 'no-stream', [noted('comes')], origin('c1'));
    expect(dataOf(await following)).toEqual(['there', 'comes']);
  });

  it('gives only what comes when it starts at the head', async () => {
    await log.store.append(log.stream(), 'no-stream', [noted('there')], origin('c1'));
    const following = take(log.store.follow(await log.store.head()), 1);
    await log.store.append(log.stream(), 'no-stream', [noted('comes')], origin('c1'));
    expect(dataOf(await following)).toEqual(['comes']);
  });

  it('gives the same as readAll when it starts at the beginning', async () => {
    const all = await collect(log.store.readAll());
    expect(await take(log.store.follow(undefined), all.length)).toStrictEqual(all);
  });

  it('misses and repeats nothing while many append', async () => {
    const before = await log.store.head();
    const following = take(log.store.follow(before), 400);
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const stream = log.stream();
        for (let n = 0; n < 10; n += 1) {
          await log.store.append(stream, n === 0 ? 'no-stream' : BigInt(n - 1), [noted()], origin(`c${n}`));
        }
      }),
    );
    expect(await following).toStrictEqual(await collect(log.store.readAll(before)));
  });

  it('gives a slow consumer everything in order', async () => {
    const before = await log.store.head();
    const appending = (async () => {
      for (let n = 0; n < 50; n += 1)
        await log.store.append(log.stream(), 'no-stream', [noted(n)], origin('c1'));
    })();
    const seen: unknown[] = [];
    for await (const { data } of log.store.follow(before)) {
      if (seen.push(data) === 50) break;
      for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    }
    await appending;
    expect(seen).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('gives each of two followers everything', async () => {
    const before = await log.store.head();
    const followers = [take(log.store.follow(before), 3), take(log.store.follow(before), 3)];
    await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    expect((await Promise.all(followers)).map(dataOf)).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('ends when it is aborted while it waits', async () => {
    const stop = new AbortController();
    const following = collect(log.store.follow(await log.store.head(), stop.signal));
    stop.abort();
    expect(await following).toEqual([]);
  });

  it('ends when it is aborted between two events', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    const stop = new AbortController();
    const seen = [];
    for await (const event of log.store.follow(before, stop.signal)) {
      seen.push(event.data);
      if (event.data === 1) stop.abort();
    }
    expect(seen).toEqual([0, 1]);
  });

  it('gives nothing when it was aborted before', async () => {
    expect(await collect(log.store.follow(undefined, AbortSignal.abort()))).toEqual([]);
  });

  it('goes on behind the last position it gave, over a restart', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    const first = await take(log.store.follow(before), 2);
    await log.restart();
    await log.store.append(log.stream(), 'no-stream', notes(2, 3), origin('c1'));
    const rest = await take(log.store.follow(first.at(-1)?.position), 3);
    expect(dataOf([...first, ...rest])).toEqual([0, 1, 2, 3, 4]);
  });

  it('fails when the store is closed under it', async () => {
    const seen: RecordedEvent[] = [];
    const { store } = log;
    await store.append(log.stream(), 'no-stream', [noted()], origin('c1'));
    const following = (async () => {
      for await (const event of store.follow(undefined)) seen.push(event);
    })();
    await until(() => seen.length > 0);
    await Promise.all([
      expect(following).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' }),
      log.restart(),
    ]);
  });
}
