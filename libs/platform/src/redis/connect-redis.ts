import { Redis } from 'ioredis';
import type { Logger } from '../log.js';

export interface RedisUse {
  readonly url: string;
  /** What the connection is for; shown by `CLIENT LIST` and in our log. */
  readonly name: string;
  readonly log: Logger;
  /**
   * Milliseconds after which a command without an answer fails; undefined waits for ever, which only blocking reads of
   * a queue may do. A frozen server must not freeze ours.
   */
  readonly commandTimeoutMs: number | undefined;
}

/** Between two attempts to connect: soon at first, for as long as it takes. */
const LONGEST_PAUSE_MS = 2_000;

/**
 * A connection that comes back by itself and never takes the process with it: an unreachable Redis is a line in the
 * log (one when it is lost, one when it is back), and commands fail at once while it is away.
 */
export function connectRedis({ url, name, log, commandTimeoutMs }: RedisUse): Redis {
  const redis = new Redis(url, {
    connectionName: `kaoping-${name}`,
    lazyConnect: false,
    enableOfflineQueue: commandTimeoutMs === undefined,
    maxRetriesPerRequest: commandTimeoutMs === undefined ? null : 1,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
    connectTimeout: 5_000,
    ...(commandTimeoutMs === undefined ? {} : { commandTimeout: commandTimeoutMs }),
  });
  let away = false;
  redis.on('error', (error: Error & { code?: string }) => {
    const refused = /^(WRONGPASS|NOAUTH|NOPERM)\b/.exec(error.message)?.[1];
    if (!away && refused !== undefined)
      log.error({ use: name, code: refused }, 'redis refuses the password or its rights: see REDIS_URL');
    else if (!away) log.warn({ use: name, code: error.code ?? error.name }, 'redis is not reachable');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info({ use: name }, 'redis is back');
    away = false;
  });
  return redis;
}
