import type { Redis } from 'ioredis';
import { randomId, sha256Hex } from '@kaoping/platform';
import { LOGIN_LIMITS, type LoginLimit, type LoginThrottle, type ThrottleAnswer } from '../login-throttle.js';

/**
 * What LoginThrottle does, in one step and by the clock of Redis: two sorted sets of attempts by their instant, one of
 * the login and one of the address. Answers the milliseconds to wait, 0 for an attempt that was let through and counted.
 */
const ATTEMPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[1])
local wait = 0
for at = 1, 2 do
  redis.call('ZREMRANGEBYSCORE', KEYS[at], '-inf', now - window)
  if redis.call('ZCARD', KEYS[at]) >= tonumber(ARGV[1 + at]) then
    wait = math.max(wait, redis.call('ZRANGE', KEYS[at], 0, 0, 'WITHSCORES')[2] + window - now)
  end
end
if wait > 0 then return wait end
for at = 1, 2 do
  redis.call('ZADD', KEYS[at], now, ARGV[4])
  redis.call('PEXPIRE', KEYS[at], window)
end
return 0
`;

/**
 * Failed logins, counted once for all nodes. While Redis does not answer, each node goes by its own count, which it
 * always keeps: then a guesser has so many tries at each node, and nobody is let through or shut out by the outage.
 */
export class SharedLoginThrottle implements LoginLimit {
  constructor(
    private readonly redis: Redis,
    private readonly own: LoginThrottle,
    private readonly limits = LOGIN_LIMITS,
  ) {}

  async attempt(login: string, address: string): Promise<ThrottleAnswer> {
    const here = this.own.attempt(login, address);
    const { windowMs, perLogin, perAddress } = this.limits;
    try {
      const wait = await this.redis.eval(
        ...[ATTEMPT, 2, ...keysOf(login, address)],
        ...[windowMs, perLogin, perAddress, randomId()],
      );
      const waitMs = Number(wait);
      if (waitMs <= 0) return { allowed: true };
      return { allowed: false, retryAfterSeconds: Math.ceil(waitMs / 1000) };
    } catch {
      return here;
    }
  }

  async succeeded(login: string, address: string): Promise<void> {
    this.own.succeeded(login, address);
    const [ofLogin, ofAddress] = keysOf(login, address);
    await Promise.all([this.redis.del(ofLogin), this.redis.zpopmax(ofAddress)]).catch(() => undefined);
  }
}

/** Digests: what somebody typed as a login may be a password, and belongs in no store. */
function keysOf(login: string, address: string): readonly [string, string] {
  return [
    `kaoping:sign-ins:login:${sha256Hex(login).slice(0, 32)}`,
    `kaoping:sign-ins:address:${sha256Hex(address).slice(0, 32)}`,
  ];
}
