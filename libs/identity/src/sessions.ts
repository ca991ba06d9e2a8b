import { randomBytes } from 'node:crypto';
import { sha256Hex, type Clock } from '@kaoping/platform';

/** Who is logged in. The token is the only secret, and only its owner has it. */
export interface SessionStore {
  /** @returns 256 random bits in base64url, for a cookie. */
  create(person: string): Promise<string>;
  /** Undefined when unknown, ended or expired. Being found counts as being used. */
  find(token: string): Promise<Session | undefined>;
  /** Ending what has ended is nothing. */
  end(token: string): Promise<void>;
}

export interface Session {
  readonly person: string;
  readonly createdAt: Date;
}

export interface SessionLimits {
  /** Ends when nobody used it for so long. */
  readonly idleMs: number;
  /** Ends so long after the login in any case. */
  readonly absoluteMs: number;
  /** Beyond it the one unused for longest ends. */
  readonly count: number;
}

const HOUR_MS = 3_600_000;
const LIMITS: SessionLimits = { idleMs: 12 * HOUR_MS, absoluteMs: 7 * 24 * HOUR_MS, count: 10_000 };

interface Entry extends Session {
  readonly usedAt: number;
}

/**
 * Sessions of this process: they end with it, and another node does not know them. Keeps SHA-256 of the tokens, so
 * that a memory dump holds nothing to log in with. Give it the system's clock even when the log runs on a simulated
 * one, which may jump by months.
 */
export class MemorySessionStore implements SessionStore {
  /** In the order of last use: an entry moves to the end when it is found. */
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly clock: Clock,
    private readonly limits: SessionLimits = LIMITS,
  ) {}

  async create(person: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    this.entries.set(sha256Hex(token), { person, createdAt, usedAt: createdAt.getTime() });
    this.dropUnused();
    return token;
  }

  async find(token: string): Promise<Session | undefined> {
    const key = sha256Hex(token);
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    const now = this.clock.now().getTime();
    if (this.expired(entry, now)) return undefined;
    this.entries.set(key, { ...entry, usedAt: now });
    return { person: entry.person, createdAt: entry.createdAt };
  }

  async end(token: string): Promise<void> {
    this.entries.delete(sha256Hex(token));
  }

  /** From the front, where the longest unused are: the idle ones, then as many as are too many. */
  private dropUnused(): void {
    const now = this.clock.now().getTime();
    for (const [key, entry] of this.entries) {
      if (this.entries.size <= this.limits.count && !this.expired(entry, now)) return;
      this.entries.delete(key);
    }
  }

  private expired({ createdAt, usedAt }: Entry, now: number): boolean {
    return now - usedAt >= this.limits.idleMs || now - createdAt.getTime() >= this.limits.absoluteMs;
  }
}
