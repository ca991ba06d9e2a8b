import { randomBytes } from 'node:crypto';
import { sha256Hex, type Clock } from '@kaoping/platform';
import type { Account } from './accounts.js';
import type { SessionKeys } from './session-keys.js';
import { openToken, sealToken, type SessionClaims } from './session-token.js';
import type { SignOuts } from './sign-outs.js';

/** Who is logged in. The token is the only secret, and only its owner has it. */
export interface SessionStore {
  /** @returns a token for a cookie. */
  create(account: Identified): Promise<string>;
  /** Undefined when unknown, ended or expired. */
  find(token: string): Promise<Session | undefined>;
  /** Ending what has ended is nothing. */
  end(token: string): Promise<void>;
}

type Identified = Pick<Account, 'person' | 'passwordHash'>;

export interface Session {
  readonly person: string;
  readonly createdAt: Date;
  /** Whether it was opened with the password that the account has now. */
  readonly belongsTo: (account: Identified) => boolean;
  /** To be handed to the owner in place of the token, now and then: being used puts off the end. */
  readonly renewed: string | undefined;
}

export interface SessionLimits {
  /** Ends when nobody used it for so long. */
  readonly idleMs: number;
  /** Ends so long after the login in any case. */
  readonly absoluteMs: number;
  /** A token older than this is replaced when it is used. */
  readonly renewMs: number;
}

const HOUR_MS = 3_600_000;
const LIMITS: SessionLimits = { idleMs: 12 * HOUR_MS, absoluteMs: 7 * 24 * HOUR_MS, renewMs: HOUR_MS / 4 };

/**
 * Sessions that lie with their owners: a token says who signed in and when, under a signature that every node can check
 * without asking anybody. No restart ends them, and no lost Redis. Give it the system's clock even when the log runs
 * on a simulated one, which may jump by months.
 */
export class SignedSessions implements SessionStore {
  constructor(
    private readonly keys: SessionKeys,
    private readonly signOuts: SignOuts,
    private readonly clock: Clock,
    private readonly limits: SessionLimits = LIMITS,
  ) {}

  async create(account: Identified): Promise<string> {
    const now = this.clock.now().getTime();
    const id = randomBytes(16).toString('base64url');
    return this.seal({
      ...{ person: account.person, id, credential: credentialOf(account) },
      ...{ signedInAt: now, renewedAt: now },
    });
  }

  async find(token: string): Promise<Session | undefined> {
    const claims = await this.claims(token);
    if (claims === undefined || this.signOuts.has(claims.id)) return undefined;
    const now = this.clock.now().getTime();
    const { person, credential, signedInAt, renewedAt } = claims;
    if (now - renewedAt >= this.limits.idleMs || now - signedInAt >= this.limits.absoluteMs) return undefined;
    return {
      person,
      createdAt: new Date(signedInAt),
      belongsTo: (account) => credentialOf(account) === credential,
      renewed: now - renewedAt >= this.limits.renewMs ? this.seal({ ...claims, renewedAt: now }) : undefined,
    };
  }

  /** By the session's id, so that all its renewals end with it, those on their way included. */
  async end(token: string): Promise<void> {
    const claims = await this.claims(token);
    if (claims === undefined) return;
    await this.signOuts.add(claims.id, new Date(claims.signedInAt + this.limits.absoluteMs));
  }

  /** A token that no known key has signed may be of a key that another node has just been given. */
  private async claims(token: string): Promise<SessionClaims | undefined> {
    const known = openToken(token, this.keys.all());
    if (known !== undefined) return known;
    await this.keys.look();
    return openToken(token, this.keys.all());
  }

  private seal(claims: SessionClaims): string {
    return sealToken(claims, this.keys.all()[0]);
  }
}

/** Of the salted hash, not of the password; too short to help anybody who guesses. */
function credentialOf({ passwordHash }: Identified): string {
  return sha256Hex(passwordHash).slice(0, 16);
}
