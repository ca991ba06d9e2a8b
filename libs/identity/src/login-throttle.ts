import type { Clock } from '@kaoping/platform';

export type ThrottleAnswer =
  | { readonly allowed: true }
  /** Whole seconds, at least 1; for `Retry-After`. */
  | { readonly allowed: false; readonly retryAfterSeconds: number };

export interface ThrottleLimits {
  readonly windowMs: number;
  /** Failures of one login within the window, from wherever they come. */
  readonly perLogin: number;
  /** Failures from one address; higher, because an office shares one behind its router. */
  readonly perAddress: number;
  /** Logins and addresses remembered, each; beyond it the one quiet for longest is forgotten. */
  readonly remembered: number;
}

/** Who may still try to log in. Where it is shared, at whichever node they try. */
export interface LoginLimit {
  /** Counts the attempt, unless it is refused. */
  attempt(login: string, address: string): ThrottleAnswer | Promise<ThrottleAnswer>;
  /** Takes it back: it was no guess. */
  succeeded(login: string, address: string): void | Promise<void>;
}

export const LOGIN_LIMITS: ThrottleLimits = {
  windowMs: 15 * 60_000,
  perLogin: 10,
  perAddress: 50,
  remembered: 10_000,
};

/**
 * Slows down guessing. `attempt` counts before the password is checked, or else many guesses sent at once would all
 * pass; `succeeded` clears the login and takes the attempt back from the address. A refused attempt is not counted, so
 * waiting always helps. Give it the system's clock, as the sessions.
 */
export class LoginThrottle implements LoginLimit {
  private readonly logins: FailureCounts;
  private readonly addresses: FailureCounts;

  constructor(
    private readonly clock: Clock,
    limits: ThrottleLimits = LOGIN_LIMITS,
  ) {
    this.logins = new FailureCounts(limits.perLogin, limits);
    this.addresses = new FailureCounts(limits.perAddress, limits);
  }

  attempt(login: string, address: string): ThrottleAnswer {
    const now = this.clock.now().getTime();
    const waitMs = Math.max(
      this.logins.waitMs(keyOf(login), now),
      this.addresses.waitMs(keyOf(address), now),
    );
    if (waitMs > 0) return { allowed: false, retryAfterSeconds: Math.ceil(waitMs / 1000) };
    this.logins.count(keyOf(login), now);
    this.addresses.count(keyOf(address), now);
    return { allowed: true };
  }

  succeeded(login: string, address: string): void {
    this.logins.clear(keyOf(login));
    this.addresses.takeBack(keyOf(address));
  }
}

/** Instants of the latest failures by key, oldest first; keys in the order of their last failure. */
class FailureCounts {
  private readonly failures = new Map<string, readonly number[]>();

  constructor(
    private readonly limit: number,
    private readonly limits: ThrottleLimits,
  ) {}

  /** 0 when there is room for another attempt. */
  waitMs(key: string, now: number): number {
    const recent = this.recent(key, now);
    const oldest = recent[0];
    return oldest === undefined || recent.length < this.limit ? 0 : oldest + this.limits.windowMs - now;
  }

  count(key: string, now: number): void {
    const recent = [...this.recent(key, now), now];
    this.failures.delete(key);
    this.failures.set(key, recent);
    const [quietest] = this.failures.keys();
    if (this.failures.size > this.limits.remembered && quietest !== undefined) this.failures.delete(quietest);
  }

  clear(key: string): void {
    this.failures.delete(key);
  }

  takeBack(key: string): void {
    const rest = this.failures.get(key)?.slice(0, -1) ?? [];
    if (rest.length === 0) this.failures.delete(key);
    else this.failures.set(key, rest);
  }

  private recent(key: string, now: number): readonly number[] {
    return (this.failures.get(key) ?? []).filter((at) => now - at < this.limits.windowMs);
  }
}

/** What somebody types may be a megabyte; no login or address is longer than this. */
function keyOf(typed: string): string {
  return typed.slice(0, 64);
}
