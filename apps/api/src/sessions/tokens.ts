import type { LoginLimit, RequestCounts, SessionStore } from '@kaoping/identity';

/** Nest token of who is signed in. */
export const SESSIONS = Symbol('SessionStore');
/** Nest token of who may still try to sign in. */
export const LOGIN_LIMIT = Symbol('LoginLimit');
/** Nest token of the parts that are opened, and closed, together. */
export const IDENTITY = Symbol('Identity');

export interface Identity {
  readonly sessions: SessionStore;
  readonly logins: LoginLimit;
  /** Undefined: each node counts requests for itself. */
  readonly requests: RequestCounts | undefined;
  close(): void;
}
