import type { Actor } from '../core/actor.js';
import type { StageDefinition, StageId } from '../scheme/scheme.js';
import type { CycleOpened } from './events.js';

export type CycleCommand =
  | OpenCycleCommand
  | RequestTransitionCommand
  | ApproveTransitionCommand
  | ReturnTransitionCommand
  | ReturnStageCommand
  | ForceTransitionCommand
  | AddApproverCommand;

export type OpenCycleCommand = {
  readonly type: 'OpenCycle';
  /** Stages of the scheme version that the cycle names. */
  readonly stages: readonly StageDefinition[];
  /** Whether the cycle above, if one is named, has been opened. */
  readonly parentKnown: boolean;
} & CycleOpened['data'];

/** One thing to do before a stage can end, e.g. an unverified score. */
export interface Blocker {
  readonly code: string;
  /** Indicator, unit, person or finding that it is about. */
  readonly subject: string;
  /** Units that have it to do or that it concerns; absent: the cycle as a whole. */
  readonly units?: readonly string[];
}

interface AboutTransition {
  readonly request: string;
  readonly actor: Actor;
  readonly stages: readonly StageDefinition[];
}

interface AtGate extends AboutTransition {
  /** What still blocks the way out of the stage, as the caught-up view knows it. */
  readonly blockers: readonly Blocker[];
  /** Last event that view had seen, `stream@revision`. */
  readonly seen: string;
}

/** Whoever decides on a transition has no part in what is handed in with it. */
interface Impartial {
  /** Who filed, confirmed, computed or recorded what leaves the stage. */
  readonly submitters: readonly string[];
}

/** Leads back to an earlier stage. */
interface Back extends Impartial {
  /** A decided result is corrected and never computed anew. */
  readonly resultDecided: boolean;
}

export interface RequestTransitionCommand extends AtGate {
  readonly type: 'RequestTransition';
  readonly from: StageId;
}

export interface ApproveTransitionCommand extends AtGate, Impartial {
  readonly type: 'ApproveTransition';
}

export interface ReturnTransitionCommand extends AboutTransition, Back {
  readonly type: 'ReturnTransition';
  readonly reason: string;
  /** An earlier stage; absent: the stage stays open. */
  readonly to?: StageId;
}

/** Returns an open stage that nobody has asked to leave. */
export interface ReturnStageCommand extends AboutTransition, Back {
  readonly type: 'ReturnStage';
  readonly from: StageId;
  readonly to: StageId;
  readonly reason: string;
}

export interface ForceTransitionCommand extends AtGate, Impartial {
  readonly type: 'ForceTransition';
  readonly from: StageId;
  readonly reason: string;
}

export interface AddApproverCommand extends AboutTransition, Impartial {
  readonly type: 'AddApprover';
  readonly person: string;
  /** The person as the directory knows them; null for nobody. */
  readonly known: Actor | null;
  readonly reason: string;
}
