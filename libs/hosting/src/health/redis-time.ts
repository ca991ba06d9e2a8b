import { readBetween, type SkewRange } from './skew.js';

const ASK_EVERY_MS = 30_000;

/** What is used of a connection to Redis. */
export interface TellsTime {
  /** Seconds since 1970, and microseconds of the next one. */
  time(): Promise<readonly (string | number)[]>;
  on(event: 'ready', listener: () => void): unknown;
  disconnect(): void;
}

/** Asks Redis for its time now and then; a Redis that is away proves nothing and is reported elsewhere. */
export function watchRedisTime(redis: TellsTime, compared: (range: SkewRange) => void): { stop(): void } {
  const ask = async (): Promise<void> => {
    const before = new Date();
    try {
      const [seconds, micros] = await redis.time();
      const other = new Date(Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000));
      compared(readBetween(before, other, new Date()));
    } catch {
      // Asked again in a while.
    }
  };
  redis.on('ready', () => void ask());
  const timer = setInterval(() => void ask(), ASK_EVERY_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
      redis.disconnect();
    },
  };
}
