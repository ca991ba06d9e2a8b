import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { hasRedis, startRedis, type RedisServer } from './redis-server.js';

const describeRedis = hasRedis ? describe : describe.skip;

describeRedis('a Redis of a test', () => {
  let server: RedisServer;
  let client: Redis;

  beforeEach(async () => {
    server = await startRedis();
    client = new Redis(server.url, { commandTimeout: 300, retryStrategy: () => 50 });
    client.on('error', () => undefined);
  });

  afterEach(async () => {
    client.disconnect();
    await server.stop();
  });

  const answer = (): Promise<string> => client.get('key').then(String, () => 'no answer');

  it('answers, comes back empty on the same address after a kill', async () => {
    await client.set('key', 'value');
    expect(await answer()).toBe('value');
    await server.kill();
    await server.restart();
    await expect(poll(answer, 'null')).resolves.toBe('null');
  });

  it('freezes with its connections open, and goes on where it was', async () => {
    await client.set('key', 'value');
    server.freeze();
    expect(await answer()).toBe('no answer');
    server.thaw();
    await expect(poll(answer, 'value')).resolves.toBe('value');
  });
});

async function poll(ask: () => Promise<string>, wanted: string): Promise<string> {
  const until = Date.now() + 5_000;
  let said = await ask();
  while (said !== wanted && Date.now() < until) said = await ask();
  return said;
}
