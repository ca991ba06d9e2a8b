import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { RequestCounts } from '@kaoping/identity';

/** Has the rate limit count where all nodes do; without counts that are shared it keeps its own. */
export function sharedStore(counts: RequestCounts | undefined): {
  readonly store?: FastifyRateLimitStoreCtor;
} {
  if (counts === undefined) return {};
  return {
    store: class SharedStore implements FastifyRateLimitStore {
      incr(key: string, callback: Parameters<FastifyRateLimitStore['incr']>[1]): void {
        callback(null, counts?.count(key));
      }

      child(): FastifyRateLimitStore {
        return this;
      }
    },
  };
}
