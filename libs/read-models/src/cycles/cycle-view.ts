import type { BlockerSnapshot, Leader, PendingTransition, Period, Quarter, StageId } from '@kaoping/domain';
import type { Stamp } from '../facts.js';
import type { RolledUnit } from './rolled-unit.js';

/** A cycle as it stands: who takes part, by which scheme, and which stages are open. */
export interface CycleView {
  readonly cycle: string;
  readonly name: string;
  readonly organisation: string;
  readonly year: number;
  readonly period: Period;
  readonly quarters: readonly Quarter[];
  readonly parent: string | null;
  readonly scheme: { readonly id: string; readonly version: number };
  /** That stand now, in office order (机构序); one that was founded in the year stands last. */
  readonly units: readonly RolledUnit[];
  /** Every unit there has been, those that were merged, closed or dissolved included; nobody's place ever changes. */
  readonly roll: readonly RolledUnit[];
  readonly officeUnit: string;
  readonly leaders: readonly Leader[];
  readonly opened: Stamp;
  /** In the order they were opened. */
  readonly stages: readonly StageLine[];
  readonly openStages: readonly StageId[];
  /** Requested and not yet decided. */
  readonly transition: PendingTransition | null;
  readonly transitions: readonly TransitionLine[];
  /** Of the cycle's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface StageLine {
  readonly stage: StageId;
  readonly opened: Stamp;
  readonly closed: Stamp | null;
}

/** One request to move on and what became of it; what the chair returned or forced of their own accord stands here too. */
export interface TransitionLine {
  readonly request: string;
  readonly from: StageId;
  readonly to: StageId;
  readonly requestedBy: string;
  readonly requested: Stamp;
  readonly approvals: readonly ApprovalLine[];
  /** Whose approval was asked for on top (加签). */
  readonly added: readonly {
    readonly person: string;
    readonly by: string;
    readonly reason: string;
    readonly stamp: Stamp;
  }[];
  /** `to`: the earlier stage that opened again; null: the stage stayed open. */
  readonly returned: {
    readonly by: string;
    readonly reason: string;
    readonly to: StageId | null;
    readonly stamp: Stamp;
  } | null;
  /** What the chair moved on over, as it was then. */
  readonly forced: {
    readonly by: string;
    readonly reason: string;
    readonly blockers: readonly BlockerSnapshot[];
    readonly stamp: Stamp;
  } | null;
  readonly status: TransitionStatus;
}

export interface ApprovalLine {
  readonly by: string;
  /** Whom a deputy acted for: 甲（代乙）. */
  readonly onBehalfOf: string | null;
  readonly as: 'supervisor' | 'chair';
  /** `named` by the scheme (会签), `added` (加签); null: by role. */
  readonly seat: 'named' | 'added' | null;
  readonly stamp: Stamp;
}

export type TransitionStatus = 'pending' | 'moved' | 'returned' | 'forced';

/** One published version of a scheme; the content itself is asked for with `scheme(id, version)`. */
export interface SchemeLine {
  readonly scheme: string;
  readonly version: number;
  readonly name: string;
  readonly published: Stamp;
}
