import { expect, it } from '@jest/globals';
import { dataOf, type LogUnderTest, noted, notes, origin } from '../testing/log-under-test.js';

export function idempotencyContract(log: LogUnderTest): void {
  it('is answered as the first time and writes nothing', async () => {
    const stream = log.stream();
    const first = await log.store.append(stream, 'no-stream', notes(3), origin('c1'));
    const again = await log.store.append(stream, 'no-stream', notes(3), origin('c1'));
    expect(again).toStrictEqual({ ...first, repeated: true });
    expect(await log.read(stream)).toHaveLength(3);
  });

  it('is answered as the first time whatever revision it expects', async () => {
    const stream = log.stream();
    const first = await log.store.append(stream, 'no-stream', [noted()], origin('c1'));
    expect(await log.store.append(stream, 0n, [noted()], origin('c1'))).toStrictEqual({
      ...first,
      repeated: true,
    });
    expect(await log.store.append(stream, 9n, [noted()], origin('c1'))).toStrictEqual({
      ...first,
      repeated: true,
    });
  });

  it('is answered as the first time after later appends', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', notes(2), origin('c0'));
    const first = await log.store.append(stream, 1n, notes(2), origin('c1'));
    await log.store.append(stream, 3n, notes(5), origin('c2'));
    expect(await log.store.append(stream, 1n, notes(2), origin('c1'))).toStrictEqual({
      ...first,
      repeated: true,
    });
  });

  it('is answered as the first time after a restart, by each later one too', async () => {
    const stream = log.stream();
    const first = await log.store.append(stream, 'no-stream', notes(2), origin('c1'));
    await log.restart();
    expect(await log.store.append(stream, 'no-stream', notes(2), origin('c1'))).toStrictEqual({
      ...first,
      repeated: true,
    });
    await log.store.append(stream, 1n, [noted()], origin('c2'));
    await log.restart();
    expect(await log.store.append(stream, 'no-stream', notes(2), origin('c1'))).toStrictEqual({
      ...first,
      repeated: true,
    });
  });

  it('is answered with what was decided the first time, though it is decided otherwise now', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', [noted('then')], origin('c1', 'same'));
    const again = await log.store.append(stream, 0n, [noted('now'), noted('more')], origin('c1', 'same'));
    expect(dataOf(again.events)).toEqual(['then']);
  });

  it('is written once when it comes twice in the same moment', async () => {
    const stream = log.stream();
    const answers = await Promise.all(
      [1, 2, 3].map(() => log.store.append(stream, 'no-stream', [noted()], origin('c1'))),
    );
    expect(answers.map(({ repeated }) => repeated)).toEqual([false, true, true]);
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
  });

  it('is refused with another payload, and nothing is written', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', [noted('a')], origin('c1', 'digest of a'));
    const refused = log.store.append(stream, 0n, [noted('b')], origin('c1', 'digest of b'));
    await expect(refused).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED', stream, commandId: 'c1' });
    expect(dataOf(await log.read(stream))).toEqual(['a']);
  });

  it('is refused with another payload in the same moment as the first', async () => {
    const stream = log.stream();
    const first = log.store.append(stream, 'no-stream', [noted('a')], origin('c1', 'digest of a'));
    const other = log.store.append(stream, 'no-stream', [noted('b')], origin('c1', 'digest of b'));
    await expect(other).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
    expect((await first).revision).toBe(0n);
  });

  it('is refused with another payload after a restart', async () => {
    const stream = log.stream();
    await log.store.append(stream, 'no-stream', [noted('a')], origin('c1', 'digest of a'));
    await log.restart();
    const refused = log.store.append(stream, 0n, [noted('b')], origin('c1', 'digest of b'));
    await expect(refused).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
  });

  it('is a new command on another stream', async () => {
    await log.store.append(log.stream(), 'no-stream', [noted()], origin('c1', 'one'));
    const { repeated } = await log.store.append(log.stream(), 'no-stream', [noted()], origin('c1', 'other'));
    expect(repeated).toBe(false);
  });

  it('may succeed after a conflict, for a refusal is not remembered', async () => {
    const stream = log.stream();
    await expect(log.store.append(stream, 0n, [noted()], origin('c1'))).rejects.toMatchObject({
      code: 'WRONG_EXPECTED_REVISION',
    });
    const { repeated } = await log.store.append(stream, 'no-stream', [noted()], origin('c1'));
    expect(repeated).toBe(false);
  });
}
