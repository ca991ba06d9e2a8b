import type { Redis } from 'ioredis';
import { RedisEvicts } from '../errors.js';

/**
 * Asked with INFO, which a hosted Redis allows where it forbids CONFIG.
 * @throws RedisEvicts for every policy but noeviction
 */
export async function assertKeepsKeys(redis: Redis): Promise<void> {
  const info = await redis.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'unknown';
  if (policy !== 'noeviction') throw new RedisEvicts(policy);
}
