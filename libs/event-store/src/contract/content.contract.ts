import { expect, it } from '@jest/globals';
import { MAX_APPEND_BYTES } from '../batch.js';
import type { NewEvent } from '../event-store.port.js';
import { dataOf, type LogUnderTest, noted, origin } from '../testing/log-under-test.js';

/** Bytes of `{"commandId":"c1","digest":"d1"}`, stored once for every event. */
const METADATA_BYTES = 32;
const bare = { commandId: 'c1', digest: 'd1', metadata: {} };

/** A note whose JSON has exactly so many bytes; the quotes take two. */
function noteOf(bytes: number, letter = 'x'): NewEvent {
  const width = Buffer.byteLength(letter);
  const count = Math.floor((bytes - 2) / width);
  return noted(letter.repeat(count) + 'x'.repeat(bytes - 2 - count * width));
}

export function contentContract(log: LogUnderTest): void {
  it.each([
    ['Chinese', '季度检查：滞后，通报批评'],
    ['astral characters', '𠮷野家 👩‍👩‍👧 🇨🇳'],
    ['a NUL character', 'a\u0000b'],
    ['half a surrogate pair', '\ud83d and \ude00'],
    ['line separators and quotes', 'a\u2028b\u2029"\\\r\n\t'],
    ['combining marks, not composed', 'e\u0301 é'],
    ['an empty text', ''],
    ['a byte order mark', '\ufeff'],
    ['keys in Chinese and an empty key', { 指标: '1-4-1', '': null }],
    ['a key of the prototype', JSON.parse('{"__proto__":{"a":1},"constructor":2}') as unknown],
    ['nested arrays and nulls', [[], [null, [true, false]], {}]],
    ['points as exact decimal text', { points: '0.10000000000000000000000001' }],
    ['numbers at the edge', [0, -1, 1e21, Number.MAX_SAFE_INTEGER, 5e-324]],
    ['null', null],
  ])('gives back %s as it was', async (_, data) => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', [noted(data)], origin('c1'));
    expect(dataOf(await log.read(stream))).toStrictEqual([data]);
  });

  it('keeps what was appended although the caller changes the object afterwards', async () => {
    const stream = log.stream();
    const data = { unit: 'planning' };
    const appended = log.store.append(stream, 'no-stream', [noted(data)], origin('c1'));
    data.unit = 'finance';
    expect(dataOf((await appended).events)).toEqual([{ unit: 'planning' }]);
    expect(dataOf(await log.read(stream))).toEqual([{ unit: 'planning' }]);
  });

  it.each([
    'cycle-a',
    'annualPlan-2024',
    'assessment-2024_1-4-1',
    'process-deadline_2024_q-3',
    `Case-${'i'.repeat(40)}_${'j'.repeat(40)}`,
    'case--',
  ])('takes the stream name %s', async (stream) => {
    await log.store.append(stream, 'no-stream', [noted()], origin('c1'));
    expect(await log.read(stream)).toHaveLength(1);
  });

  it.each([
    '',
    'cycle',
    'cycle-',
    '-2024',
    'cycle2-2024',
    'annual-plan_2024 ',
    'cycle-2024_',
    'cycle-_2024',
    'cycle-a__b',
    'cycle-绩效',
    '周期-2024',
    'cycle-２０２４',
    'cycle-a/b',
    'cycle-a\n',
    '$all-1',
    'cycle:2024',
    `cycle-${'i'.repeat(41)}`,
  ])('refuses the stream name %j', async (stream) => {
    const refusal = { code: 'STREAM_NAME_INVALID', stream };
    await expect(log.store.append(stream, 'no-stream', [noted()], origin('c1'))).rejects.toMatchObject(
      refusal,
    );
    await expect(log.read(stream)).rejects.toMatchObject(refusal);
  });

  it.each(['命令-1', 'a b', '😀', 'x'.repeat(200)])('takes the commandId %s', async (commandId) => {
    const { events } = await log.store.append(log.stream(), 'no-stream', [noted()], origin(commandId, 'd'));
    expect(events[0]?.metadata.commandId).toBe(commandId);
  });

  it.each(['', 'x'.repeat(201), 'a\nb', '\u0000', '\ud800'])(
    'refuses the commandId %j',
    async (commandId) => {
      const refused = log.store.append(log.stream(), 'no-stream', [noted()], origin(commandId));
      await expect(refused).rejects.toMatchObject({ code: 'COMMAND_ID_INVALID' });
    },
  );

  it.each(['', 'Note taken', 'Note-Taken', '记录', '2Notes'])('refuses the event type %j', async (type) => {
    const refused = log.store.append(log.stream(), 'no-stream', [{ type, data: {} }], origin('c1'));
    await expect(refused).rejects.toThrow(RangeError);
  });

  it.each([
    ['one event', [noteOf(MAX_APPEND_BYTES - METADATA_BYTES)]],
    ['one event in Chinese', [noteOf(MAX_APPEND_BYTES - METADATA_BYTES, '绩')]],
    ['two events', [noteOf(1000), noteOf(MAX_APPEND_BYTES - 2 * METADATA_BYTES - 1000)]],
  ])('takes exactly one MiB of data and metadata in %s', async (_, events) => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', events, bare);
    expect(dataOf(await log.read(stream))).toEqual(events.map(({ data }) => data));
  });

  it.each([
    ['one event', [noteOf(MAX_APPEND_BYTES - METADATA_BYTES + 1)]],
    ['one event in Chinese', [noteOf(MAX_APPEND_BYTES - METADATA_BYTES + 1, '绩')]],
    ['two events', [noteOf(1000), noteOf(MAX_APPEND_BYTES - 2 * METADATA_BYTES - 999)]],
  ])('refuses one byte more in %s, and writes nothing', async (_, events) => {
    const stream = log.stream();
    await expect(log.store.append(stream, 'no-stream', events, bare)).rejects.toMatchObject({
      code: 'APPEND_TOO_LARGE',
      bytes: MAX_APPEND_BYTES + 1,
      limit: MAX_APPEND_BYTES,
    });
    expect(await log.read(stream)).toEqual([]);
  });
}
