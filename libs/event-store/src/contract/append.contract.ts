import { expect, it } from '@jest/globals';
import type { EventStoreError } from '../errors.js';
import type { ExpectedRevision } from '../event-store.port.js';
import { eventId } from '../identity.js';
import { areGrowing, dataOf, type LogUnderTest, noted, notes, origin } from '../testing/log-under-test.js';

export function appendContract(log: LogUnderTest): void {
  it('gives the first event of a stream revision 0', async () => {
    const { revision, repeated } = await log.store.append(log.stream(), 'no-stream', [noted()], origin('c1'));
    expect({ revision, repeated }).toEqual({ revision: 0n, repeated: false });
  });

  it('puts the next event behind the last one', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', [noted('first')], origin('c1'));
    await log.store.append(stream, 0n, [noted('second')], origin('c2'));
    expect(dataOf(await log.read(stream))).toEqual(['first', 'second']);
  });

  it('gives the events of a batch contiguous revisions and growing positions, in their order', async () => {
    const { events } = await log.store.append(log.stream(), 'no-stream', notes(3), origin('c1'));
    expect(events.map(({ revision, data }) => [revision, data])).toEqual([
      [0n, 0],
      [1n, 1],
      [2n, 2],
    ]);
    expect(areGrowing(events.map(({ position }) => position))).toBe(true);
  });

  it('answers with the position and revision of the last event of the batch', async () => {
    const { position, revision, events } = await log.store.append(
      log.stream(),
      'no-stream',
      notes(3),
      origin('c1'),
    );
    expect({ position, revision }).toEqual({ position: events[2]?.position, revision: 2n });
  });

  it('answers with the very events that are read afterwards', async () => {
    const stream = log.stream();
    const { events } = await log.store.append(stream, 'no-stream', notes(2), origin('c1'));
    expect(await log.read(stream)).toStrictEqual(events);
  });

  it('keeps commandId and digest beside the metadata that came with them', async () => {
    const stream = log.stream();
    const { events } = await log.store.append(stream, 'no-stream', [noted()], origin('c1', 'd1'));
    const { actor, recordedAt, commandId, digest } = events[0]?.metadata ?? {};
    expect([actor, recordedAt, commandId, digest]).toEqual([
      'person-17',
      '2024-08-01T01:00:00.000Z',
      'c1',
      'd1',
    ]);
  });

  it('derives the ids from stream, commandId and index', async () => {
    const stream = log.stream();
    const { events } = await log.store.append(stream, 'no-stream', notes(2), origin('c1'));
    expect(events.map(({ id }) => id)).toEqual([eventId(stream, 'c1', 0), eventId(stream, 'c1', 1)]);
  });

  it.each<[ExpectedRevision, bigint | undefined, number]>([
    ['no-stream', 2n, 3],
    [0n, 2n, 3],
    [1n, 2n, 3],
    [3n, 2n, 3],
    [0n, undefined, 0],
    [2n ** 62n, undefined, 0],
  ])(
    'refuses to append at %s when the stream is at %s, and writes nothing',
    async (expected, actual, length) => {
      const stream = log.stream();
      if (length > 0) await log.store.append(stream, 'no-stream', notes(length), origin('c1'));
      const refused = log.store.append(stream, expected, [noted()], origin('c2'));
      await expect(refused).rejects.toMatchObject({
        code: 'WRONG_EXPECTED_REVISION',
        stream,
        expected,
        actual,
      });
      expect(await log.read(stream)).toHaveLength(length);
    },
  );

  it('lets exactly one of ten writers win who expect the same revision', async () => {
    const stream = log.stream();
    const writers = Array.from({ length: 10 }, (_, n) =>
      log.store.append(stream, 'no-stream', [noted(n)], origin(`writer-${n}`)),
    );
    const won = (await Promise.allSettled(writers)).filter(({ status }) => status === 'fulfilled');
    expect([won.length, (await log.read(stream)).length]).toEqual([1, 1]);
  });

  it('lets one conflict among a hundred appends of the same moment fail alone', async () => {
    const streams = Array.from({ length: 100 }, () => log.stream());
    const appends = streams.map((stream, n) =>
      log.store.append(stream, n === 50 ? 7n : 'no-stream', notes(2), origin('c1')),
    );
    const failed = (await Promise.allSettled(appends)).flatMap((answer, n) =>
      answer.status === 'rejected' ? [[n, (answer.reason as EventStoreError).code]] : [],
    );
    expect(failed).toEqual([[50, 'WRONG_EXPECTED_REVISION']]);
    expect(await Promise.all(streams.map(async (stream) => (await log.read(stream)).length))).toEqual(
      streams.map((_, n) => (n === 50 ? 0 : 2)),
    );
  });

  it('takes appends to one stream in the order in which they were called', async () => {
    const stream = log.stream();
    await Promise.all([
      log.store.append(stream, 'no-stream', [noted('a')], origin('c1')),
      log.store.append(stream, 0n, [noted('b')], origin('c2')),
      log.store.append(stream, 1n, [noted('c')], origin('c3')),
    ]);
    expect(dataOf(await log.read(stream))).toEqual(['a', 'b', 'c']);
  });

  it('does not let one stream be disturbed by another whose name begins alike', async () => {
    const stream = log.stream();
    await log.store.append(`${stream}_1`, 'no-stream', [noted('longer')], origin('c1'));
    await log.store.append(stream, 'no-stream', [noted('shorter')], origin('c1'));
    expect(dataOf(await log.read(stream))).toEqual(['shorter']);
  });

  it('refuses an empty batch and a negative revision as faults of the program', async () => {
    const stream = log.stream();
    await expect(log.store.append(stream, 'no-stream', [], origin('c1'))).rejects.toThrow(RangeError);
    await expect(log.store.append(stream, -1n, [noted()], origin('c1'))).rejects.toThrow(RangeError);
    expect(await log.read(stream)).toEqual([]);
  });

  it('writes none of a batch of which one event is no JSON', async () => {
    const stream = log.stream();
    const refused = log.store.append(
      stream,
      'no-stream',
      [noted('sound'), { type: 'NoteTaken', data: undefined }],
      origin('c1'),
    );
    await expect(refused).rejects.toThrow(TypeError);
    expect(await log.read(stream)).toEqual([]);
  });
}
