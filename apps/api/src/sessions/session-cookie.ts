export const SESSION_COOKIE = 'kaoping_session';

/** Strict: the cookie never travels with a request that another site started, which is our protection against forgery. */
export const COOKIE_OPTIONS = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
