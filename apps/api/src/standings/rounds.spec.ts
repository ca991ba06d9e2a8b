import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Rounds } from './rounds.js';

/** Rounds of 200 ms over a job that takes as long as it is told to. */
function rounds(jobMs = 0) {
  const startedAt: number[] = [];
  const job = async () => {
    startedAt.push(performance.now());
    if (jobMs > 0) await new Promise((resolve) => setTimeout(resolve, jobMs));
  };
  return { startedAt, rounds: new Rounds(200, job) };
}

describe('rounds', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('run at once when nothing ran before, and once for all that asked', async () => {
    const { rounds: some, startedAt } = rounds();
    for (let times = 0; times < 100; times += 1) some.ask();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(startedAt).toEqual([0]);
  });

  it('are five a second however often they are asked for', async () => {
    const { rounds: some, startedAt } = rounds();
    for (let ms = 0; ms < 990; ms += 10) {
      some.ask();
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(startedAt).toEqual([0, 200, 400, 600, 800]);
  });

  it('never run beside each other, and do not forget who asked meanwhile', async () => {
    const { rounds: some, startedAt } = rounds(500);
    some.ask();
    await jest.advanceTimersByTimeAsync(300);
    some.ask();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(startedAt).toEqual([0, 700]);
  });

  it('end when they are stopped', async () => {
    const { rounds: some, startedAt } = rounds();
    some.ask();
    some.stop();
    some.ask();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(startedAt).toEqual([]);
  });
});
