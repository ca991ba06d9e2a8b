import { expect, it } from '@jest/globals';
import { count, type Count, counted, countOn } from '../testing/counter.js';
import { dataOf, type LogUnderTest, origin } from '../testing/log-under-test.js';

/** Commands that meet others on the same stream. */
export function conflictContract(log: LogUnderTest): void {
  /** Decides after somebody else, who does not queue with us, has appended at the same revision. */
  const interrupted = (stream: string, times: number) => {
    let left = times;
    return (state: Count, { revision }: { revision: bigint | undefined }) => {
      if (left > 0) {
        left -= 1;
        void log.store.append(
          stream,
          revision ?? 'no-stream',
          [counted(state.last + 10)],
          origin(`other-${left}`),
        );
      }
      return countOn(state);
    };
  };

  it('decides afresh when somebody else appended in between', async () => {
    const stream = log.stream();
    await count(log, stream, 'c1', { decide: interrupted(stream, 2) });
    expect(dataOf(await log.read(stream))).toEqual([10, 20, 21]);
  });

  it('lets the conflict surface when the attempts are used up', async () => {
    const stream = log.stream();
    const lost = count(log, stream, 'c1', { decide: interrupted(stream, 9), attempts: 3 });
    await expect(lost).rejects.toMatchObject({ code: 'WRONG_EXPECTED_REVISION' });
    expect(dataOf(await log.read(stream))).toEqual([10, 20, 30]);
  });

  it('does not try again for a caller who named the revision', async () => {
    const stream = log.stream();
    const lost = count(log, stream, 'c1', { decide: interrupted(stream, 1), expectedRevision: 'no-stream' });
    await expect(lost).rejects.toMatchObject({ code: 'REVISION_MISMATCH', actual: 0n });
    expect(dataOf(await log.read(stream))).toEqual([10]);
  });

  it('lines up fifty commands on one stream, each decided once', async () => {
    const stream = log.stream();
    let decisions = 0;
    const decide = (state: Count) => {
      decisions += 1;
      return countOn(state);
    };
    await Promise.all(Array.from({ length: 50 }, (_, n) => count(log, stream, `c${n}`, { decide })));
    expect(dataOf(await log.read(stream))).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(decisions).toBe(50);
  });

  it('goes on with the queue after a command that failed', async () => {
    const stream = log.stream();
    const decide = () => {
      throw new Error('refused');
    };
    const [refused, next] = await Promise.allSettled([
      count(log, stream, 'c1', { decide }),
      count(log, stream, 'c2'),
    ]);
    expect([refused.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });
}
