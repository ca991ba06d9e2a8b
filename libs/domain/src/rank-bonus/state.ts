import type { RankBonusEvent } from './events.js';

export type RankBonusState =
  | { readonly status: 'none' }
  | { readonly status: 'awarded'; readonly counts: Readonly<Record<string, number>> };

export const noRankBonus: RankBonusState = { status: 'none' };

export function evolveRankBonus(_: RankBonusState, event: RankBonusEvent): RankBonusState {
  return { status: 'awarded', counts: event.data.counts };
}
