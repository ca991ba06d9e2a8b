import { expect, it } from '@jest/globals';
import { count, type Count, type Counted, counted, countOn } from '../testing/counter.js';
import { dataOf, type LogUnderTest, noted, notes, origin } from '../testing/log-under-test.js';

export function transactContract(log: LogUnderTest): void {
  it('decides on what the stream holds and appends behind it', async () => {
    const stream = log.stream();
    await count(log, stream, 'c1');
    const { revision, repeated, events } = await count(log, stream, 'c2');
    expect({ revision, repeated, data: dataOf(events) }).toEqual({
      revision: 1n,
      repeated: false,
      data: [2],
    });
  });

  it('tells the decision at which revision it decides, none for a new stream', async () => {
    const stream = log.stream();
    const revisions: unknown[] = [];
    const decide = (_: Count, { revision }: { revision: bigint | undefined }) => {
      revisions.push(revision);
      return [counted(1), counted(2)];
    };
    await count(log, stream, 'c1', { decide });
    await count(log, stream, 'c2', { decide });
    expect(revisions).toEqual([undefined, 1n]);
  });

  it('answers a command that changes nothing with the end of the stream', async () => {
    const stream = log.stream();
    const { position } = await count(log, stream, 'c1');
    const nothing = await count(log, stream, 'c2', { decide: () => [] });
    expect(nothing).toEqual({ position, revision: 0n, repeated: false, events: [] });
  });

  it('answers a command that changes nothing on an empty stream without a position', async () => {
    const nothing = await count(log, log.stream(), 'c1', { decide: () => [] });
    expect(nothing).toEqual({ position: undefined, revision: undefined, repeated: false, events: [] });
  });

  it('hands on a refusal and writes nothing', async () => {
    const stream = log.stream();
    const refusal = new Error('the stage is closed');
    const decide = () => {
      throw refusal;
    };
    await expect(count(log, stream, 'c1', { decide })).rejects.toBe(refusal);
    expect(await log.read(stream)).toEqual([]);
  });

  it('answers the same command as the first time without deciding again', async () => {
    const stream = log.stream();
    const first = await count(log, stream, 'c1', { decide: () => [counted(1), counted(2)] });
    await count(log, stream, 'c2');
    const decide = () => {
      throw new Error('decided again');
    };
    expect(await count(log, stream, 'c1', { decide })).toEqual({ ...first, repeated: true });
  });

  it('answers the same command as the first time although its If-Match is stale by now', async () => {
    const stream = log.stream();
    const first = await count(log, stream, 'c1', { expectedRevision: 'no-stream' });
    expect(await count(log, stream, 'c1', { expectedRevision: 'no-stream' })).toEqual({
      ...first,
      repeated: true,
    });
  });

  it('answers the same command sent twice at once with one result', async () => {
    const stream = log.stream();
    const [one, two] = await Promise.all([count(log, stream, 'c1'), count(log, stream, 'c1')]);
    expect([one.repeated, two.repeated, one.position === two.position]).toEqual([false, true, true]);
  });

  it('refuses another payload under the same commandId before deciding', async () => {
    const stream = log.stream();
    await count(log, stream, 'c1', { origin: origin('c1', 'digest of a') });
    const reused = count(log, stream, 'c1', { origin: origin('c1', 'digest of b') });
    await expect(reused).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
    expect(await log.read(stream)).toHaveLength(1);
  });

  it('goes ahead when the caller names the revision that the stream has', async () => {
    const stream = log.stream();
    await count(log, stream, 'c1', { expectedRevision: 'no-stream' });
    expect((await count(log, stream, 'c2', { expectedRevision: 0n })).revision).toBe(1n);
  });

  it.each([0n, 5n, 'no-stream' as const])(
    'refuses a caller who expects %s of a stream at 1',
    async (expected) => {
      const stream = log.stream();
      await count(log, stream, 'c1', { decide: () => [counted(1), counted(2)] });
      await expect(count(log, stream, 'c2', { expectedRevision: expected })).rejects.toMatchObject({
        code: 'REVISION_MISMATCH',
        expected,
        actual: 1n,
      });
    },
  );

  it('refuses a caller who expects a revision of a stream that does not exist', async () => {
    const refused = count(log, log.stream(), 'c1', { expectedRevision: 0n });
    await expect(refused).rejects.toMatchObject({ code: 'REVISION_MISMATCH', actual: undefined });
  });

  it('sees on a long stream what others appended, and knows its commands for ever', async () => {
    const stream = log.stream();
    const first = await count(log, stream, 'c0', { decide: () => notes(200).map((_, n) => counted(n)) });
    await count(log, stream, 'c1');
    await log.store.append(stream, 200n, [counted(7000)], origin('other'));
    const seen: Count[] = [];
    const decide = (state: Count) => {
      seen.push(state);
      return countOn(state);
    };
    await count(log, stream, 'c2', { decide });
    expect(seen).toEqual([{ last: 7000, seen: 202 }]);
    expect(await count(log, stream, 'c0', { decide })).toEqual({ ...first, repeated: true });
    expect((await count(log, stream, 'other', { decide })).repeated).toBe(true);
  });

  it('refuses a stream name or commandId out of grammar before anything is decided', async () => {
    const decide = () => {
      throw new Error('decided');
    };
    await expect(count(log, 'no_stream', 'c1', { decide })).rejects.toMatchObject({
      code: 'STREAM_NAME_INVALID',
    });
    await expect(count(log, log.stream(), '', { decide })).rejects.toMatchObject({
      code: 'COMMAND_ID_INVALID',
    });
  });

  it('hands on that a decision is too large', async () => {
    const decide = () => [noted('x'.repeat(2_000_000)) as Counted];
    await expect(count(log, log.stream(), 'c1', { decide })).rejects.toMatchObject({
      code: 'APPEND_TOO_LARGE',
    });
  });
}
