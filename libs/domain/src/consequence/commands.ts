import type { Actor } from '../core/actor.js';
import type { ConsequenceKind, StageId } from '../scheme/scheme.js';
import type { ConsequenceGround, FallenGround, LiftingCause } from './events.js';

export type ConsequenceCommand =
  | RecordConsequenceCommand
  | ProposeGradeConsequencesCommand
  | ConfirmConsequenceCommand
  | LiftConsequenceCommand
  | UpholdConsequenceCommand
  | TellConsequenceCommand
  | AcknowledgeConsequenceCommand;

interface OnRegister {
  readonly cycle: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

interface OnEntry extends OnRegister {
  readonly consequence: string;
}

export interface RecordConsequenceCommand extends OnEntry {
  readonly type: 'RecordConsequence';
  readonly unit: string;
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  readonly kind: ConsequenceKind;
  /** `unit` is where the person works; null: the directory does not know the person. */
  readonly person?: { readonly id: string; readonly unit: string | null | undefined };
  readonly text: string;
  readonly ground: ConsequenceGround;
  /** What the ground cost the unit, null where it costs no points; absent: it is not established for the unit. */
  readonly established?: { readonly cost: string | null };
  readonly until?: string;
  readonly today: string;
}

/** Everything that the scheme lets follow from the grades of the final result. */
export interface ProposeGradeConsequencesCommand extends OnRegister {
  readonly type: 'ProposeGradeConsequences';
  /** Null: the result is not final. */
  readonly entries: readonly GradeEntry[] | null;
}

/** The id derives from cycle, unit, grade and place in the scheme, so that nothing is proposed twice. */
export interface GradeEntry {
  readonly consequence: string;
  readonly unit: string;
  readonly grade: string;
  readonly kind: ConsequenceKind;
  readonly text: string;
}

/** By a leader with no part in the unit, and not by who recorded it. */
export interface ConfirmConsequenceCommand extends OnEntry {
  readonly type: 'ConfirmConsequence';
  /** How what it follows from has fallen since; null: it stands. */
  readonly fallen: FallenGround | null;
}

export interface LiftConsequenceCommand extends OnEntry {
  readonly type: 'LiftConsequence';
  readonly cause: LiftingCause;
  /** How what it follows from has fallen; null: it stands. */
  readonly fallen: FallenGround | null;
  /** By what the rulings that corrected its ground can be named: their appeals, their places in the log. */
  readonly rulings: readonly string[];
  readonly reason: string;
}

/** By a leader with no part in the unit, where the ground has fallen and the matter stands for another reason. */
export interface UpholdConsequenceCommand extends OnEntry {
  readonly type: 'UpholdConsequence';
  /** How what it follows from has fallen; null: it stands. */
  readonly fallen: FallenGround | null;
  readonly reason: string;
}

export interface TellConsequenceCommand extends OnEntry {
  readonly type: 'TellConsequence';
  readonly persons: readonly string[];
  /** Those of them whom the directory does not know. */
  readonly unknown: readonly string[];
  readonly how: string;
}

export interface AcknowledgeConsequenceCommand extends OnEntry {
  readonly type: 'AcknowledgeConsequence';
}
