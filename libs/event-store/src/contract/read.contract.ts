import { expect, it } from '@jest/globals';
import {
  areGrowing,
  collect,
  dataOf,
  type LogUnderTest,
  noted,
  notes,
  origin,
  take,
} from '../testing/log-under-test.js';

export function readContract(log: LogUnderTest): void {
  it('finds an unknown stream empty', async () => {
    expect(await log.read(log.stream())).toEqual([]);
  });

  it.each([
    [0n, [0, 1, 2, 3]],
    [1n, [1, 2, 3]],
    [3n, [3]],
    [4n, []],
    [2n ** 62n, []],
  ])('reads a stream from revision %s on', async (from, expected) => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(4), origin('c1'));
    expect(dataOf(await log.read(stream, from))).toEqual(expected);
  });

  it('reads a long stream whole and in order', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(1201), origin('c1'));
    expect(dataOf(await log.read(stream))).toEqual(Array.from({ length: 1201 }, (_, n) => n));
  });

  it('reads the log across streams in the order of the appends', async () => {
    const [one, two] = [log.stream(), log.stream()];
    const before = await log.store.head();
    await log.store.append(one, 'no-stream', [noted('a')], origin('c1'));
    await log.store.append(two, 'no-stream', notes(2), origin('c1'));
    await log.store.append(one, 0n, [noted('b')], origin('c2'));
    const events = await collect(log.store.readAll(before));
    expect(events.map(({ stream, data }) => [stream, data])).toEqual([
      [one, 'a'],
      [two, 0],
      [two, 1],
      [one, 'b'],
    ]);
  });

  it('reads the log behind a position, that position excluded', async () => {
    const { events } = await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    expect(dataOf(await collect(log.store.readAll(events[0]?.position)))).toEqual([1, 2]);
    expect(await collect(log.store.readAll(events[2]?.position))).toEqual([]);
  });

  it('reads the whole log from its first event, at growing bigint positions', async () => {
    await log.store.append(log.stream(), 'no-stream', notes(600), origin('c1'));
    const positions = (await collect(log.store.readAll())).map(({ position }) => position);
    expect(positions.every((position) => typeof position === 'bigint')).toBe(true);
    expect(areGrowing(positions)).toBe(true);
    expect(positions.at(-1)).toBe(await log.store.head());
  });

  it('reads up to the head at the call and no further', async () => {
    const before = await log.store.head();
    await log.store.append(log.stream(), 'no-stream', notes(2), origin('c1'));
    const seen = [];
    for await (const event of log.store.readAll(before)) {
      seen.push(event.data);
      await log.store.append(log.stream(), 'no-stream', [noted('later')], origin('c1'));
    }
    expect(seen).toEqual([0, 1]);
  });

  it('names the last position as the head', async () => {
    const { position } = await log.store.append(log.stream(), 'no-stream', notes(2), origin('c1'));
    expect(await log.store.head()).toBe(position);
  });

  it('reads what was acknowledged, at once', async () => {
    const stream = log.stream();
    for (let n = 0; n < 20; n += 1) {
      await log.store.append(stream, n === 0 ? 'no-stream' : BigInt(n - 1), [noted(n)], origin(`c${n}`));
      expect(await log.read(stream)).toHaveLength(n + 1);
    }
  });

  it('reads events of a megabyte each beside others', async () => {
    const before = await log.store.head();
    for (let n = 0; n < 6; n += 1) {
      await log.store.append(
        log.stream(),
        'no-stream',
        [noted('x'.repeat(1_000_000)), noted(n)],
        origin('c1'),
      );
    }
    const events = await collect(log.store.readAll(before));
    expect(dataOf(events).filter((data) => typeof data === 'number')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets a reader leave early and others go on', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(700), origin('c1'));
    expect(dataOf(await take(log.store.read(stream), 2))).toEqual([0, 1]);
    expect(await log.read(stream)).toHaveLength(700);
  });

  it('lets two read at the same time', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(1100), origin('c1'));
    const [one, two] = await Promise.all([log.read(stream), log.read(stream)]);
    expect([one.length, two.length]).toEqual([1100, 1100]);
  });

  it('reads the same after a restart', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(3), origin('c1'));
    const before = await log.read(stream);
    await log.restart();
    expect(await log.read(stream)).toStrictEqual(before);
  });
}
