import type { RankAward, RankBonusEvent } from './events.js';

export type RankBonusState =
  | { readonly status: 'none' }
  | {
      readonly status: 'awarded';
      readonly counts: Readonly<Record<string, number>>;
      readonly awards: readonly RankAward[];
    };

export const noRankBonus: RankBonusState = { status: 'none' };

export function evolveRankBonus(_: RankBonusState, event: RankBonusEvent): RankBonusState {
  return { status: 'awarded', counts: event.data.counts, awards: event.data.awards };
}
