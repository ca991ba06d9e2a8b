import type { Actor } from '../core/actor.js';
import type { StageId } from '../scheme/scheme.js';
import type { LeaderMarks } from './state.js';

export type LeaderSheetCommand =
  | MarkLeaderSheetCommand
  | SubmitLeaderSheetCommand
  | RecuseLeaderCommand
  | RecordLeaderAbsenceCommand
  | WithdrawLeaderAbsenceCommand;

interface OnLeaderSheet {
  readonly cycle: string;
  /** Whose sheet it is. */
  readonly person: string;
  /** Person ids of the cycle's leaders. */
  readonly leaders: readonly string[];
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

interface WithUnits {
  /** Ids of the cycle's units in office order. */
  readonly units: readonly string[];
}

/**
 * Takes the place of the whole draft. A leader may mark units they head: the published plan bars nobody, and who feels
 * bound steps aside (回避).
 */
export interface MarkLeaderSheetCommand extends OnLeaderSheet, WithUnits {
  readonly type: 'MarkLeaderSheet';
  readonly marks: LeaderMarks;
  /** Both ends allowed, decimal strings. */
  readonly min: string;
  readonly max: string;
  /** Decimals that the scheme allows in a mark. */
  readonly decimals: number;
}

export interface SubmitLeaderSheetCommand extends OnLeaderSheet, WithUnits {
  readonly type: 'SubmitLeaderSheet';
}

export interface RecuseLeaderCommand extends OnLeaderSheet, WithUnits {
  readonly type: 'RecuseLeader';
  readonly unit: string;
  readonly reason: string;
}

/** By whoever keeps the sheets, not by the leader who is away. */
export interface RecordLeaderAbsenceCommand extends OnLeaderSheet {
  readonly type: 'RecordLeaderAbsence';
  readonly reason: string;
}

/** By the office, until the sheets are closed. */
export interface WithdrawLeaderAbsenceCommand extends OnLeaderSheet {
  readonly type: 'WithdrawLeaderAbsence';
  readonly reason: string;
}
