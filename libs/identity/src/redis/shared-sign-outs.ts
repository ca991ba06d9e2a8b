import type { Logger } from '@kaoping/platform';
import type { Redis } from 'ioredis';
import type { KnownSignOuts, SignOuts } from '../sign-outs.js';

/** A sorted set of sessions by their end, and the channel on which each new one is told. */
const KEY = 'kaoping:signed-out';
const CHANNEL = 'kaoping:signed-out';
const SYNC_EVERY_MS = 5_000;
/** Longer than any session lives, so that a set nobody uses any more goes by itself. */
const KEY_LIVES_S = 8 * 24 * 3_600;

export interface SharedSignOutsOptions {
  /** For commands, which fail soon when Redis does not answer. */
  readonly redis: Redis;
  /** A connection of its own: one that listens can do nothing else. */
  readonly listener: Redis;
  readonly known: KnownSignOuts;
  readonly log: Logger;
}

/**
 * Sign-outs that all nodes know. Each node asks its own memory only, so no request waits for Redis; a sign-out reaches
 * the others at once by message and, where the message was lost, within seconds by comparing. Redis holds nothing that
 * the nodes do not know: emptied or restarted empty, it is filled again by each of them.
 */
export class SharedSignOuts implements SignOuts {
  readonly #timer: NodeJS.Timeout;
  #syncing: Promise<void> | undefined;

  constructor(private readonly options: SharedSignOutsOptions) {
    const { redis, listener, log } = options;
    listener.on('message', (_channel: string, said: string) => void this.#hear(said));
    listener.on('ready', () => void this.#listen());
    if (listener.status === 'ready') void this.#listen();
    redis.on('ready', () => void this.sync());
    this.#timer = setInterval(() => void this.#beat(), SYNC_EVERY_MS).unref();
    log.debug('sign-outs are shared through redis');
  }

  has(session: string): boolean {
    return this.options.known.has(session);
  }

  /** In force here at once. Redis being away is no reason to refuse a sign-out: it is passed on when Redis is back. */
  async add(session: string, until: Date): Promise<void> {
    try {
      await this.options.known.add(session, until);
    } finally {
      await this.#tell(session, until.getTime()).catch(() => undefined);
    }
  }

  /** Learns what the others know and writes what Redis does not; never rejects. One at a time. */
  async sync(): Promise<void> {
    this.#syncing ??= this.#compare()
      .catch((error: unknown) => this.options.log.debug({ err: error }, 'sign-outs wait for redis'))
      .finally(() => (this.#syncing = undefined));
    await this.#syncing;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** The message first: it passes even where Redis has no memory left to keep anything. */
  async #tell(session: string, until: number): Promise<void> {
    const { redis } = this.options;
    await redis.publish(CHANNEL, `${until} ${session}`);
    await redis.zadd(KEY, until, session);
  }

  async #compare(): Promise<void> {
    const { redis, known } = this.options;
    await redis.zremrangebyscore(KEY, '-inf', Date.now());
    const there = await redis.zrange(KEY, '0', '-1', 'WITHSCORES');
    const shared = new Set<string>();
    for (let at = 0; at < there.length; at += 2) {
      const [session = '', until = ''] = there.slice(at, at + 2);
      shared.add(session);
      if (!known.has(session)) await known.add(session, new Date(Number(until)));
    }
    const missing = known.all().filter(([session]) => !shared.has(session));
    if (missing.length > 0)
      await redis.zadd(KEY, ...missing.flatMap(([session, until]) => [String(until), session]));
    if (missing.length > 0 || shared.size > 0) await redis.expire(KEY, KEY_LIVES_S);
  }

  async #hear(said: string): Promise<void> {
    const [, until, session] = /^(\d{13}) ([A-Za-z0-9_-]{22})$/.exec(said) ?? [];
    if (session === undefined) return;
    await this.options.known
      .add(session, new Date(Number(until)))
      .catch((error: unknown) =>
        this.options.log.error({ err: error }, 'a sign-out is in force but not on disk'),
      );
  }

  /** What was told while nobody listened is learned by comparing. */
  async #listen(): Promise<void> {
    await this.options.listener.subscribe(CHANNEL).catch(() => undefined);
    await this.sync();
  }

  /** A connection whose other end is gone without a word hears nothing and does not know it. */
  async #beat(): Promise<void> {
    const { listener } = this.options;
    if (listener.status === 'ready') await listener.ping().catch(() => listener.disconnect(true));
    await this.sync();
  }
}
