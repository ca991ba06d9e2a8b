import { describe, expect, it } from '@jest/globals';
import { SimulatedClock } from '@kaoping/platform';
import type { SessionKeys } from './session-keys.js';
import { SignedSessions } from './sessions.js';
import { MemorySignOuts } from './sign-outs.js';
import { account } from './testing/people.js';

const HOUR = 3_600_000;
const start = new Date('2024-07-31T01:00:00Z');
const chair = account({ login: 'chair', roles: ['chair'] });
const keyOf = (byte: number): Uint8Array => Buffer.alloc(32, byte);

/** One node; several of them share their keys or not. */
const opened = (...keys: readonly number[]) => {
  const clock = new SimulatedClock(start);
  const signOuts = new MemorySignOuts(clock);
  const [first = 1, ...others] = keys;
  let held: SessionKeys['all'] = () => [keyOf(first), ...others.map(keyOf)];
  let onDisk = held;
  const sessions = new SignedSessions(
    { all: () => held(), look: async () => void (held = onDisk), close: () => undefined },
    signOuts,
    clock,
    { idleMs: 12 * HOUR, absoluteMs: 168 * HOUR, renewMs: HOUR / 4 },
  );
  return {
    ...{ sessions, signOuts },
    after: (hours: number) => clock.set(new Date(start.getTime() + hours * HOUR)),
    givenKey: (byte: number) => (onDisk = () => [keyOf(byte), keyOf(first)]),
  };
};

describe('a session', () => {
  it('is found by its token, on every node that has the key', async () => {
    const token = await opened().sessions.create(chair);
    const found = { person: 'p-chair', createdAt: start, renewed: undefined };
    expect(await opened().sessions.find(token)).toMatchObject(found);
  });

  it('has a token that fits a cookie and that nobody else has', async () => {
    const { sessions } = opened();
    const [first, second] = [await sessions.create(chair), await sessions.create(chair)];
    expect(first).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/);
    expect(first.length).toBeLessThan(300);
    expect(first).not.toBe(second);
  });

  it('ends when it is told to, and its renewals with it', async () => {
    const { sessions, after } = opened();
    const token = await sessions.create(chair);
    after(1);
    const { renewed = '' } = (await sessions.find(token)) ?? {};
    await sessions.end(token);
    await sessions.end(token);
    expect([await sessions.find(token), await sessions.find(renewed)]).toEqual([undefined, undefined]);
  });

  it('ends after twelve hours without use', async () => {
    const { sessions, after } = opened();
    const idle = await sessions.create(chair);
    after(11.9);
    const { renewed: used = '' } = (await sessions.find(idle)) ?? {};
    after(12);
    expect([await sessions.find(idle), (await sessions.find(used))?.person]).toEqual([undefined, 'p-chair']);
  });

  it('ends a week after the login however much it is used', async () => {
    const { sessions, after } = opened();
    let token = await sessions.create(chair);
    for (let hours = 10; hours < 168; hours += 10) {
      after(hours);
      const session = await sessions.find(token);
      expect(session).toBeDefined();
      token = session?.renewed ?? token;
    }
    after(168);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('gives a new token now and then, not at each request', async () => {
    const { sessions, after } = opened();
    const token = await sessions.create(chair);
    after(0.2);
    expect((await sessions.find(token))?.renewed).toBeUndefined();
    after(0.25);
    const renewed = (await sessions.find(token))?.renewed ?? '';
    expect(await sessions.find(renewed)).toMatchObject({ createdAt: start, renewed: undefined });
  });

  it('belongs to the account with the password that it was opened with, and to it with no other', async () => {
    const { sessions } = opened();
    const session = await sessions.find(await sessions.create(chair));
    expect(session?.belongsTo(chair)).toBe(true);
    expect(session?.belongsTo({ ...chair, passwordHash: `${chair.passwordHash}x` })).toBe(false);
  });

  it('is remembered as ended for as long as its token would be good', async () => {
    const { sessions, signOuts, after } = opened();
    await sessions.end(await sessions.create(chair));
    after(167.9);
    expect(signOuts.all()).toHaveLength(1);
    after(168);
    expect(signOuts.all()).toEqual([]);
  });
});

describe('the key of sessions', () => {
  it('may be changed while the old one still verifies', async () => {
    const token = await opened(1).sessions.create(chair);
    expect(await opened(2, 1).sessions.find(token)).toBeDefined();
    expect(await opened(2).sessions.find(token)).toBeUndefined();
  });

  it('signs when it stands first', async () => {
    const token = await opened(2, 1).sessions.create(chair);
    expect(await opened(2).sessions.find(token)).toBeDefined();
    expect(await opened(1).sessions.find(token)).toBeUndefined();
  });

  it('that another node has been given is looked for when a token needs it', async () => {
    const token = await opened(2, 1).sessions.create(chair);
    const node = opened(1);
    node.givenKey(2);
    expect(await node.sessions.find(token)).toBeDefined();
  });
});

describe('a token', () => {
  it.each([
    '',
    '.',
    'no-such-token',
    '__proto__',
    'a.b.c',
    `${'a'.repeat(10_000)}.b`,
    'W10.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('%j is none', async (token) => {
    expect(await opened().sessions.find(token)).toBeUndefined();
  });

  it('changed in any letter is none', async () => {
    const { sessions } = opened();
    const token = await sessions.create(chair);
    for (let at = 0; at < token.length - 1; at += 1) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(await sessions.find(changed)).toBeUndefined();
    }
  });

  it('with the claims of another under its own signature is none', async () => {
    const { sessions } = opened();
    const [mine, theirs] = [await sessions.create(account()), await sessions.create(chair)];
    expect(await sessions.find(`${theirs.split('.')[0]}.${mine.split('.')[1]}`)).toBeUndefined();
  });
});
