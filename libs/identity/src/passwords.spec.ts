import { describe, expect, it } from '@jest/globals';
import { MemoryAccountStore } from './memory-account-store.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { account } from './testing/people.js';

const accounts = async () => {
  const store = new MemoryAccountStore();
  const passwordHash = await hashPassword('mañana-2024');
  await store.add([account({ passwordHash }), account({ login: 'gone', passwordHash, disabled: true })]);
  return store;
};

describe('a password', () => {
  it('opens its own account', async () => {
    expect((await verifyPassword(await accounts(), 'clerk-u01', 'mañana-2024'))?.person).toBe('p-clerk-u01');
  });

  it('is the same however the keyboard composes its letters', async () => {
    expect(await verifyPassword(await accounts(), 'clerk-u01', 'man\u0303ana-2024')).toBeDefined();
  });

  it.each([
    ['a wrong password', 'clerk-u01', 'mañana-2025'],
    ['an empty password', 'clerk-u01', ''],
    ['an unknown login', 'nobody', 'mañana-2024'],
    ['a disabled account', 'gone', 'mañana-2024'],
  ])('opens nothing with %s', async (_, login, password) => {
    expect(await verifyPassword(await accounts(), login, password)).toBeUndefined();
  });

  it('is kept as argon2id with a salt of its own', async () => {
    const [first, second] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('takes as long to refuse for an unknown login as for a known one', async () => {
    const store = await accounts();
    const timed = async (login: string): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 7; i += 1) {
        const started = performance.now();
        await verifyPassword(store, login, 'wrong');
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await timed('clerk-u01'), await timed('nobody')];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});
