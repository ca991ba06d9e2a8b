import type { Actor } from '../actor.js';

/** Somebody as the deputy of a principal, for everything and for a long time. */
export function deputyOf(principal: string, actor: Actor, principalUnit?: string): Actor {
  return {
    ...actor,
    mandate: {
      ...{ cycle: 'y2024', delegation: 'd1', principal, ...(principalUnit && { principalUnit }) },
      ...{ from: '2024-01-01', until: '2024-12-31', stages: [], units: [] },
    },
  };
}
