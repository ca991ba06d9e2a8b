/**
 * Position of the last write of somebody signed in. It goes with their next requests, so that another node, which may
 * be a moment behind, answers only when it has seen it. Never for the public: a position leads to a ballot.
 */
export const SEEN_COOKIE = 'kaoping_seen';

export const SEEN_COOKIE_OPTIONS = { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 3600 } as const;
