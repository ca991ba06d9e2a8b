/** Nest token of who is signed in. */
export const SESSIONS = Symbol('SessionStore');
