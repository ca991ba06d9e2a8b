import { isActing, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { Scheme, StageId } from '../scheme/scheme.js';
import { isDecimal } from '../scoring/points-text.js';
import { DIFFICULTY_CATEGORY, type DifficultyEvent } from './events.js';
import { refuseDifficulty } from './refusals.js';
import { evolveDifficulty, noDifficulty, type DifficultyState } from './state.js';

export type DifficultyCommand = DeclareDifficultyCommand | ApproveDifficultyCommand | RevokeDifficultyCommand;

interface OnDifficulty {
  readonly cycle: string;
  readonly unit: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export interface DeclareDifficultyCommand extends OnDifficulty {
  readonly type: 'DeclareDifficulty';
  readonly factor: string;
  readonly reason: string;
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** Of the scheme; null: it knows no factor. */
  readonly bounds: NonNullable<Scheme['difficulty']> | null;
}

export interface ApproveDifficultyCommand extends OnDifficulty {
  readonly type: 'ApproveDifficulty';
}

export interface RevokeDifficultyCommand extends OnDifficulty {
  readonly type: 'RevokeDifficulty';
  readonly reason: string;
}

/** 难度系数: declared by the office with a reason, approved by a leader who has no part in it, before the computation. */
export function decideDifficulty(
  command: DifficultyCommand,
  state: DifficultyState,
): readonly DifficultyEvent[] {
  if (!WORKING_STAGES.some((stage) => command.openStages.includes(stage)))
    throw refuseDifficulty.DIFFICULTY_STAGE_CLOSED({ open: command.openStages, needed: WORKING_STAGES });
  switch (command.type) {
    case 'DeclareDifficulty':
      return declare(command, state);
    case 'ApproveDifficulty':
      return approve(command, state);
    case 'RevokeDifficulty':
      return revoke(command, state);
  }
}

export const difficultyDecider: Decider<DifficultyState, DifficultyCommand, DifficultyEvent> = {
  category: DIFFICULTY_CATEGORY,
  initial: noDifficulty,
  decide: decideDifficulty,
  evolve: evolveDifficulty,
};

function declare(command: DeclareDifficultyCommand, state: DifficultyState): readonly DifficultyEvent[] {
  const { cycle, unit, factor, reason, units, bounds, actor } = command;
  if (bounds === null) throw refuseDifficulty.DIFFICULTY_NOT_IN_SCHEME();
  if (!units.includes(unit)) throw refuseDifficulty.UNIT_UNKNOWN({ unit });
  if (state.status === 'declared' || state.status === 'approved') {
    const { declared, status } = state;
    const same = declared.factor === factor && declared.reason === reason;
    if (same && declared.declaredBy === actor.person) return [];
    throw refuseDifficulty.DIFFICULTY_ALREADY_DECLARED({ unit, status, factor: declared.factor });
  }
  const { min, max } = bounds;
  if (!isDecimal(factor, { min, max })) throw refuseDifficulty.DIFFICULTY_OUT_OF_BOUNDS({ factor, min, max });
  if (reason.trim() === '') throw refuseDifficulty.REASON_MISSING();
  return [{ type: 'DifficultyDeclared', data: { cycle, unit, factor, reason, declaredBy: actor.person } }];
}

function approve(
  { cycle, unit, actor }: ApproveDifficultyCommand,
  state: DifficultyState,
): readonly DifficultyEvent[] {
  if (state.status === 'none') throw refuseDifficulty.DIFFICULTY_UNKNOWN({ unit });
  if (state.status === 'revoked') throw refuseDifficulty.DIFFICULTY_REVOKED({ unit });
  if (state.status === 'approved') return [];
  const { factor, reason, declaredBy } = state.declared;
  if (isActing(actor, declaredBy)) throw refuseDifficulty.DIFFICULTY_APPROVER_IS_DECLARER();
  assertAnotherUnit(actor, unit);
  return [{ type: 'DifficultyApproved', data: { cycle, unit, factor, reason, approvedBy: actor.person } }];
}

function revoke(
  { cycle, unit, reason, actor }: RevokeDifficultyCommand,
  state: DifficultyState,
): readonly DifficultyEvent[] {
  if (state.status === 'none') throw refuseDifficulty.DIFFICULTY_UNKNOWN({ unit });
  if (state.status === 'revoked') return [];
  assertAnotherUnit(actor, unit);
  if (reason.trim() === '') throw refuseDifficulty.REASON_MISSING();
  return [{ type: 'DifficultyRevoked', data: { cycle, unit, reason, revokedBy: actor.person } }];
}

/** Nobody rules on the unit where they work, or on one they head. */
function assertAnotherUnit(actor: Actor, unit: string): void {
  if (ownAmong(actor, [unit]) !== undefined) throw refuseDifficulty.DIFFICULTY_OWN_UNIT({ unit });
}
