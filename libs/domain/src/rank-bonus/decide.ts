import { ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { RankBonus, StageId } from '../scheme/scheme.js';
import { formatPoints } from '../scoring/points-text.js';
import { rankBonuses } from '../scoring/rank-bonus.js';
import { RANK_BONUS_CATEGORY, type RankAward, type RankBonusEvent } from './events.js';
import { refuseRankBonus } from './refusals.js';
import { evolveRankBonus, noRankBonus, type RankBonusState } from './state.js';

export type RankBonusCommand = AwardRankBonusCommand | ReviseRankBonusCommand;

interface OnRankBonus {
  readonly cycle: string;
  readonly bonus: string;
  /** The bonus as the scheme declares it; null: it has none of this id. */
  readonly rule: RankBonus | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Ids of the cycle's units, in office order. */
  readonly units: readonly string[];
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export interface AwardRankBonusCommand extends OnRankBonus {
  readonly type: 'AwardRankBonus';
}

export interface ReviseRankBonusCommand extends OnRankBonus {
  readonly type: 'ReviseRankBonus';
  readonly reason: string;
}

/** Bonuses by place (采稿量第一名加3分), computed from what was counted and never given by hand. */
export function decideRankBonus(command: RankBonusCommand, state: RankBonusState): readonly RankBonusEvent[] {
  const awards = awardsOf(command);
  switch (command.type) {
    case 'AwardRankBonus':
      return award(command, awards, state);
    case 'ReviseRankBonus':
      return revise(command, awards, state);
  }
}

export const rankBonusDecider: Decider<RankBonusState, RankBonusCommand, RankBonusEvent> = {
  category: RANK_BONUS_CATEGORY,
  initial: noRankBonus,
  decide: decideRankBonus,
  evolve: evolveRankBonus,
};

function award(
  { cycle, bonus, counts, actor }: AwardRankBonusCommand,
  awards: readonly RankAward[],
  state: RankBonusState,
): readonly RankBonusEvent[] {
  if (state.status === 'awarded') {
    if (sameCounts(state.counts, counts)) return [];
    throw refuseRankBonus.RANK_BONUS_ALREADY_AWARDED({ bonus });
  }
  assertOtherUnits(actor, awards);
  return [{ type: 'RankBonusAwarded', data: { cycle, bonus, counts, awards, awardedBy: actor.person } }];
}

function revise(
  { cycle, bonus, counts, reason, actor }: ReviseRankBonusCommand,
  awards: readonly RankAward[],
  state: RankBonusState,
): readonly RankBonusEvent[] {
  if (state.status === 'none') throw refuseRankBonus.RANK_BONUS_NOT_AWARDED({ bonus });
  if (reason.trim() === '') throw refuseRankBonus.REASON_MISSING();
  if (sameCounts(state.counts, counts)) return [];
  assertOtherUnits(actor, [...awards, ...state.awards]);
  const revised = { cycle, bonus, counts, awards, revisedBy: actor.person, reason };
  return [{ type: 'RankBonusRevised', data: revised }];
}

function awardsOf({ bonus, rule, counts, units, openStages }: RankBonusCommand): readonly RankAward[] {
  if (!WORKING_STAGES.some((stage) => openStages.includes(stage)))
    throw refuseRankBonus.RANK_BONUS_STAGE_CLOSED({ open: openStages, needed: WORKING_STAGES });
  if (rule === null) throw refuseRankBonus.RANK_BONUS_UNKNOWN({ bonus });
  assertCounts(counts, units);
  // In office order, so that units of one place stand in it whatever order the counts came in.
  const inOrder = Object.fromEntries(units.map((unit) => [unit, counts[unit] ?? 0]));
  return rankBonuses(rule, inOrder).map(({ unit, rank, points }) => ({
    ...{ unit, rank, points: formatPoints(points) },
  }));
}

/** Nobody counts out a bonus to the unit where they work, or to one they head. */
function assertOtherUnits(actor: Actor, awards: readonly RankAward[]): void {
  const unit = ownAmong(
    actor,
    awards.map((award) => award.unit),
  );
  if (unit !== undefined) throw refuseRankBonus.RANK_BONUS_OWN_UNIT({ unit });
}

function assertCounts(counts: Readonly<Record<string, number>>, units: readonly string[]): void {
  const entries = Object.entries(counts);
  if (entries.length === 0) throw refuseRankBonus.RANK_BONUS_WITHOUT_COUNTS();
  for (const [unit, count] of entries) {
    if (!units.includes(unit)) throw refuseRankBonus.UNIT_UNKNOWN({ unit });
    if (!Number.isSafeInteger(count) || count < 0)
      throw refuseRankBonus.RANK_BONUS_COUNT_INVALID({ unit, count: String(count) });
  }
}

function sameCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const units = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...units].every((unit) => (a[unit] ?? 0) === (b[unit] ?? 0));
}
