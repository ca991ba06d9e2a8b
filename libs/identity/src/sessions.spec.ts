import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { SimulatedClock } from '@kaoping/platform';
import { MemorySessionStore } from './sessions.js';

const HOUR = 3_600_000;
const start = new Date('2024-07-31T01:00:00Z');

const opened = (count = 10_000) => {
  const clock = new SimulatedClock(start);
  const sessions = new MemorySessionStore(clock, { idleMs: 12 * HOUR, absoluteMs: 168 * HOUR, count });
  return { sessions, after: (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR)) };
};

describe('a session', () => {
  it('is found by its token', async () => {
    const { sessions } = opened();
    expect(await sessions.find(await sessions.create('p-chair'))).toEqual({
      person: 'p-chair',
      createdAt: start,
    });
  });

  it('has a token of 256 bits that nobody else has', async () => {
    const { sessions } = opened();
    const [first, second] = [await sessions.create('p-chair'), await sessions.create('p-chair')];
    expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(first).not.toBe(second);
  });

  it('leaves no token in memory', async () => {
    const { sessions } = opened();
    const token = await sessions.create('p-chair');
    expect(inspect(sessions, { depth: null, showHidden: true })).not.toContain(token);
  });

  it('ends when it is told to', async () => {
    const { sessions } = opened();
    const token = await sessions.create('p-chair');
    await sessions.end(token);
    await sessions.end(token);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('ends after twelve hours without use', async () => {
    const { sessions, after } = opened();
    const [used, idle] = [await sessions.create('p-chair'), await sessions.create('p-auditor')];
    after(11.9);
    expect(await sessions.find(used)).toBeDefined();
    after(12);
    expect([await sessions.find(idle), (await sessions.find(used))?.person]).toEqual([undefined, 'p-chair']);
  });

  it('ends a week after the login however much it is used', async () => {
    const { sessions, after } = opened();
    const token = await sessions.create('p-chair');
    for (let hours = 10; hours < 168; hours += 10) {
      after(hours);
      expect(await sessions.find(token)).toBeDefined();
    }
    after(168);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('makes room for a new one when there are too many, the one unused for longest first', async () => {
    const { sessions } = opened(2);
    const [first, second] = [await sessions.create('p-1'), await sessions.create('p-2')];
    await sessions.find(first);
    const third = await sessions.create('p-3');
    const people = await Promise.all(
      [first, second, third].map(async (token) => (await sessions.find(token))?.person),
    );
    expect(people).toEqual(['p-1', undefined, 'p-3']);
  });

  it.each(['', 'no-such-token', '__proto__'])('is none for %j', async (token) => {
    expect(await opened().sessions.find(token)).toBeUndefined();
  });
});
