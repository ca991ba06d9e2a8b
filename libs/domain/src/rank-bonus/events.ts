import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const RANK_BONUS_CATEGORY = 'rankBonus';

export const rankBonusStream = (cycle: string, bonus: string): string =>
  streamName(RANK_BONUS_CATEGORY, cycle, bonus);

export type RankBonusEvent = RankBonusAwarded | RankBonusRevised;

/** One unit's place and what it gives; only units that get something, best first. */
export interface RankAward {
  readonly unit: string;
  readonly rank: number;
  /** Positive decimal string. */
  readonly points: string;
}

interface Ranked {
  readonly cycle: string;
  /** Id of the bonus in the scheme. */
  readonly bonus: string;
  /** What was counted, by unit: 采稿量. A unit that is not named counted nothing. */
  readonly counts: Readonly<Record<string, number>>;
  readonly awards: readonly RankAward[];
}

/** Counts as incentive from here. */
export type RankBonusAwarded = DomainEvent<'RankBonusAwarded', Ranked & { readonly awardedBy: string }>;

/** Takes the place of every award before it. */
export type RankBonusRevised = DomainEvent<
  'RankBonusRevised',
  Ranked & { readonly revisedBy: string; readonly reason: string }
>;
