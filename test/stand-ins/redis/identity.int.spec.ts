import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LoginThrottle, MemorySignOuts } from '@kaoping/identity';
import { openSharedIdentity, type SharedIdentity } from '@kaoping/identity/redis';
import { createLogger, systemClock } from '@kaoping/platform';
import { hasRedis, startRedis, type RedisServer } from './redis-server.js';

const describeRedis = hasRedis ? describe : describe.skip;
const log = createLogger('silent');
const aDay = (): Date => new Date(Date.now() + 86_400_000);
const aSession = (): string => randomBytes(16).toString('base64url');

describeRedis('what nodes know together through Redis', () => {
  let redis: RedisServer;
  const nodes: SharedIdentity[] = [];

  beforeEach(async () => {
    redis = await startRedis();
  });

  afterEach(async () => {
    nodes.splice(0).forEach((node) => node.close());
    await redis.stop();
  });

  const aNode = async (): Promise<SharedIdentity> => {
    const known = new MemorySignOuts(systemClock);
    const throttle = new LoginThrottle(systemClock);
    const node = await openSharedIdentity({ url: redis.url, log, known, throttle });
    nodes.push(node);
    return node;
  };
  const directly = async <Answer>(ask: (client: Redis) => Promise<Answer>): Promise<Answer> => {
    const client = new Redis(redis.url);
    try {
      return await ask(client);
    } finally {
      client.disconnect();
    }
  };

  describe('a sign-out', () => {
    it('at one node is heard at the others at once, and by one that starts later', async () => {
      const [one, other] = [await aNode(), await aNode()];
      const session = aSession();
      await one.signOuts.add(session, aDay());
      await until(() => other.signOuts.has(session), 1_000);
      expect((await aNode()).signOuts.has(session)).toBe(true);
    });

    it('is there again after FLUSHALL, for a node that starts then', async () => {
      const node = await aNode();
      const session = aSession();
      await node.signOuts.add(session, aDay());
      await directly((client) => client.flushall());
      await until(async () => (await directly((client) => client.exists('kaoping:signed-out'))) === 1);
      expect((await aNode()).signOuts.has(session)).toBe(true);
    });

    it('is there again when Redis was killed and comes back empty', async () => {
      const node = await aNode();
      const session = aSession();
      await node.signOuts.add(session, aDay());
      await redis.kill();
      await redis.restart();
      await until(async () => (await directly((client) => client.exists('kaoping:signed-out'))) === 1);
      expect((await aNode()).signOuts.has(session)).toBe(true);
    });

    it('while Redis is away is in force here, and passed on when it is back', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await redis.kill();
      const session = aSession();
      await one.signOuts.add(session, aDay());
      expect([one.signOuts.has(session), other.signOuts.has(session)]).toEqual([true, false]);
      await redis.restart();
      await until(() => other.signOuts.has(session));
    }, 30_000);

    it('does not wait for a Redis that is frozen, and is passed on when it goes on', async () => {
      const [one, other] = [await aNode(), await aNode()];
      redis.freeze();
      const session = aSession();
      const begun = Date.now();
      await one.signOuts.add(session, aDay());
      expect(Date.now() - begun).toBeLessThan(2_000);
      expect(one.signOuts.has(session)).toBe(true);
      await sleep(1_000);
      redis.thaw();
      await until(() => other.signOuts.has(session));
    }, 30_000);

    it('is heard though Redis has no memory left to keep it, and kept when it has', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await directly((client) => client.config('SET', 'maxmemory', '1'));
      const session = aSession();
      await one.signOuts.add(session, aDay());
      await until(() => other.signOuts.has(session), 1_000);
      await directly((client) => client.config('SET', 'maxmemory', '0'));
      await until(async () => (await directly((client) => client.zcard('kaoping:signed-out'))) === 1);
    }, 30_000);

    it('would be lost by a node that did not write what it knows again', async () => {
      await (await aNode()).signOuts.add('A'.repeat(22), aDay());
      nodes.splice(0).forEach((node) => node.close());
      await directly((client) => client.flushall());
      expect((await aNode()).signOuts.has('A'.repeat(22))).toBe(false);
    });
  });

  describe('failed logins', () => {
    const allowedOf = async (
      asked: readonly SharedIdentity[],
      login: string,
    ): Promise<readonly boolean[]> => {
      const answers: boolean[] = [];
      for (const node of asked) answers.push((await node.logins.attempt(login, '10.0.0.1')).allowed);
      return answers;
    };

    it('are counted once for all nodes', async () => {
      const [one, other] = [await aNode(), await aNode()];
      const turns = Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? one : other));
      expect(await allowedOf(turns, 'chair')).toEqual(turns.map(() => true));
      expect(await allowedOf([one, other], 'chair')).toEqual([false, false]);
      const refused = await other.logins.attempt('chair', '10.0.0.9');
      expect(refused).toMatchObject({ allowed: false, retryAfterSeconds: expect.any(Number) });
      expect(await allowedOf([one], 'auditor')).toEqual([true]);
    });

    it('are over for a login that succeeds at any node', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await allowedOf(
        Array.from({ length: 9 }, () => one),
        'chair',
      );
      await other.logins.attempt('chair', '10.0.0.1');
      await other.logins.succeeded('chair', '10.0.0.1');
      expect(await allowedOf([one], 'chair')).toEqual([true]);
    });

    it('are counted by each node while Redis is away: nobody is let guess for ever, nobody else is shut out', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await redis.kill();
      const eleven = Array.from({ length: 11 }, () => one);
      expect((await allowedOf(eleven, 'chair')).filter(Boolean)).toHaveLength(10);
      expect(await allowedOf([one], 'auditor')).toEqual([true]);
      expect(await allowedOf([other], 'chair')).toEqual([true]);
    });

    it('leave nothing readable of what was typed', async () => {
      await allowedOf([await aNode()], 'my-secret-password');
      const keys = await directly((client) => client.keys('*'));
      expect(keys.filter((key) => key.startsWith('kaoping:sign-ins:'))).toHaveLength(2);
      expect(keys.join()).not.toContain('secret');
    });
  });

  describe('requests of a minute', () => {
    it('are the sum of all nodes, and of this node alone while Redis is away', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await earlyInAMinute();
      for (let n = 0; n < 300; n += 1) one.requests.count('10.0.0.1');
      await until(() => other.requests.count('10.0.0.1').current > 300, 5_000);
      await redis.kill();
      const before = one.requests.count('10.0.0.1').current;
      await sleep(1_200);
      expect(one.requests.count('10.0.0.1').current).toBeGreaterThanOrEqual(Math.min(before, 302));
      expect(one.requests.count('10.0.0.2').current).toBe(1);
    }, 70_000);

    it('are not counted twice after Redis was frozen', async () => {
      const [one, other] = [await aNode(), await aNode()];
      await earlyInAMinute();
      redis.freeze();
      for (let n = 0; n < 5; n += 1) {
        one.requests.count('10.0.0.1');
        await sleep(600);
      }
      redis.thaw();
      await sleep(2_500);
      other.requests.count('10.0.0.1');
      await sleep(1_500);
      expect(other.requests.count('10.0.0.1').current).toBeLessThanOrEqual(7);
    }, 60_000);
  });
});

/** Counts begin anew with the minute. */
async function earlyInAMinute(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 15_000) await sleep(left + 100);
}

async function until(holds: () => boolean | Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await sleep(20);
  }
}
