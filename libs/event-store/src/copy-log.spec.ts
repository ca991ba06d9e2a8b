import { beforeEach, describe, expect, it } from '@jest/globals';
import { copyLog } from './copy-log.js';
import type { AppendResult, EventStore } from './event-store.port.js';
import { InMemoryEventStore } from './memory/in-memory-event-store.js';
import { withUpcasting } from './upcasting.js';
import { collect, noted, notes, origin } from './testing/log-under-test.js';

describe('a log that is copied into another store', () => {
  let from: EventStore;
  let to: EventStore;

  beforeEach(async () => {
    from = new InMemoryEventStore();
    to = new InMemoryEventStore();
    await from.append('case-1', 'no-stream', notes(3), origin('c1'));
    await from.append('case-2', 'no-stream', [noted('between')], origin('c1'));
    await from.append('case-1', 2n, notes(2, 3), origin('c2'));
  });

  it('holds the same events afterwards, in the same order, with the same ids, commands and digests', async () => {
    const { events, before, streams } = await copyLog(from, to);
    expect({ events, before, streams: [...streams] }).toEqual({
      events: 6,
      before: 0,
      streams: [
        ['case-1', 4n],
        ['case-2', 0n],
      ],
    });
    expect(await collect(to.readAll())).toStrictEqual(await collect(from.readAll()));
  });

  it('answers the commands of the old log as the first time', async () => {
    await copyLog(from, to);
    expect(await to.append('case-1', 'no-stream', notes(3), origin('c1'))).toMatchObject({ repeated: true });
  });

  it('goes on where an earlier copy was broken off', async () => {
    await to.append('case-1', 'no-stream', notes(3), origin('c1'));
    const told: number[] = [];
    expect(await copyLog(from, to, (events) => told.push(events))).toMatchObject({ events: 6, before: 3 });
    expect(told).toEqual([4, 6]);
  });

  it('has nothing to do the second time', async () => {
    const first = await copyLog(from, to);
    expect(await copyLog(from, to)).toEqual({ ...first, before: 6 });
  });

  it.each([
    [
      'another stream',
      (log: EventStore) => log.append('case-9', 'no-stream', [noted()], origin('c1')),
      'case-9@0',
      0,
    ],
    [
      'other content',
      (log: EventStore) => log.append('case-1', 'no-stream', notes(3, 7), origin('c1')),
      'case-1@0',
      0,
    ],
    [
      'another actor',
      (log: EventStore) =>
        log.append('case-1', 'no-stream', notes(3), { ...origin('c1'), metadata: { actor: 'somebody' } }),
      'case-1@0',
      0,
    ],
  ])('refuses a target that holds %s, and writes nothing', async (_, write, at, same) => {
    await write(to);
    const held = await collect(to.readAll());
    await expect(copyLog(from, to)).rejects.toMatchObject({ code: 'LOGS_DIFFER', at, same });
    expect(await collect(to.readAll())).toStrictEqual(held);
  });

  it('refuses a target that holds more than the source', async () => {
    await copyLog(from, to);
    await to.append('case-3', 'no-stream', [noted('more')], origin('c1'));
    await expect(copyLog(from, to)).rejects.toMatchObject({ code: 'LOGS_DIFFER', at: 'case-3@0', same: 6 });
  });

  it('is found out when the target has lost an event on the way', async () => {
    const forgetful: EventStore = {
      ...withUpcasting(to, (event) => event),
      append: (stream, ...rest) =>
        stream === 'case-2' ? Promise.resolve({} as AppendResult) : to.append(stream, ...rest),
    };
    await expect(copyLog(from, forgetful)).rejects.toMatchObject({ code: 'LOGS_DIFFER', at: 'case-2@0' });
  });

  describe('while others write', () => {
    /** The target, and what happens before each append to it. */
    const meanwhile = (work: () => Promise<unknown>): EventStore => ({
      ...withUpcasting(to, (event) => event),
      append: async (...batch) => {
        await work();
        return to.append(...batch);
      },
    });
    let late = 0;
    const writeOn = () => from.append(`case-${7 + (late += 1)}`, 'no-stream', [noted('late')], origin('c9'));

    it('ends where the source ended at the start, and says that it went on', async () => {
      const { events, last, wentOn } = await copyLog(from, meanwhile(writeOn));
      expect({ events, last, wentOn }).toMatchObject({
        events: 6,
        last: { stream: 'case-1', revision: 4n },
        wentOn: true,
      });
      const whole = await collect(from.readAll());
      expect(whole.length).toBeGreaterThan(6);
      expect(await collect(to.readAll())).toEqual(whole.slice(0, 6));
    });

    it('takes the rest the next time', async () => {
      await copyLog(from, meanwhile(writeOn));
      expect(await copyLog(from, to)).toMatchObject({ before: 6, wentOn: false });
      expect(await collect(to.readAll())).toEqual(await collect(from.readAll()));
    });

    it('still finds a target that is another log', async () => {
      await to.append('case-1', 'no-stream', notes(3, 7), origin('c1'));
      const writing = setInterval(() => void writeOn(), 1);
      await expect(copyLog(from, to)).rejects.toMatchObject({ code: 'LOGS_DIFFER', at: 'case-1@0' });
      clearInterval(writing);
    });

    it.each([
      ['in the way', 'case-2'],
      ['beside it', 'case-9'],
    ])('says of a target that it is written by others, %s', async (_, stream) => {
      const intruding = meanwhile(() =>
        to.append(stream, 'no-stream', [noted('of others')], origin('another')),
      );
      await expect(copyLog(from, intruding)).rejects.toMatchObject({ code: 'TARGET_WRITTEN' });
    });
  });
});
