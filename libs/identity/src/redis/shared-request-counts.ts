import { randomId } from '@kaoping/platform';
import type { Redis } from 'ioredis';
import type { RequestCounts } from '../request-counts.js';

const WINDOW_MS = 60_000;
const TELL_EVERY_MS = 1_000;
/** Addresses of one minute; beyond it the one seen first is forgotten. */
const REMEMBERED = 20_000;

interface Count {
  own: number;
  /** What the other nodes have said for the same minute. */
  others: number;
  told: number;
}

/**
 * Requests by address and minute, of all nodes together. Each node counts for itself and tells the others once a second
 * through Redis, so no request waits for it; a second's requests at the other nodes may come on top of the limit. While
 * Redis is away a node goes by its own count and the last it has heard. A node tells its sum, not what was added: to be
 * told twice changes nothing, and a Redis that was emptied is filled again.
 */
export class SharedRequestCounts implements RequestCounts {
  readonly #node = randomId();
  readonly #timer: NodeJS.Timeout;
  #minute = 0;
  #counts = new Map<string, Count>();
  #telling: Promise<void> | undefined;

  constructor(
    private readonly redis: Redis,
    private readonly now: () => number = Date.now,
  ) {
    this.#timer = setInterval(() => void this.tell(), TELL_EVERY_MS).unref();
  }

  count(address: string): { readonly current: number; readonly ttl: number } {
    const now = this.now();
    this.#turn(Math.floor(now / WINDOW_MS));
    const count = this.#counts.get(address) ?? { own: 0, others: 0, told: 0 };
    count.own += 1;
    this.#counts.set(address, count);
    const [first] = this.#counts.keys();
    if (this.#counts.size > REMEMBERED && first !== undefined) this.#counts.delete(first);
    return { current: count.own + count.others, ttl: (this.#minute + 1) * WINDOW_MS - now };
  }

  /** Tells what is new here and hears what the others say; never rejects. One at a time. */
  async tell(): Promise<void> {
    this.#telling ??= this.#exchange()
      .catch(() => undefined)
      .finally(() => (this.#telling = undefined));
    await this.#telling;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #turn(minute: number): void {
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#counts = new Map();
  }

  async #exchange(): Promise<void> {
    const counts = this.#counts;
    const news = [...counts].filter(([, { own, told }]) => own > told);
    if (news.length === 0) return;
    const batch = this.redis.pipeline();
    const told = news.map(([address, { own }]) => {
      const key = `kaoping:requests:${this.#minute}:${address}`;
      batch
        .hset(key, this.#node, own)
        .pexpire(key, 2 * WINDOW_MS)
        .hgetall(key);
      return own;
    });
    const answers = (await batch.exec()) ?? [];
    news.forEach(([, count], at) => {
      const [error, sums] = answers[at * 3 + 2] ?? [new Error('no answer'), undefined];
      if (error !== null) return;
      count.told = told[at] ?? 0;
      count.others = sumOfOthers(sums as Readonly<Record<string, string>>, this.#node);
    });
  }
}

function sumOfOthers(sums: Readonly<Record<string, string>>, own: string): number {
  return Object.entries(sums).reduce((sum, [node, count]) => (node === own ? sum : sum + Number(count)), 0);
}
