import type { Leader, PendingTransition, Period, Quarter, StageId, Unit } from '@kaoping/domain';
import type { Stamp } from '../facts.js';

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
  /** In office order (机构序). */
  readonly units: readonly Unit[];
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

/** One request to move on and what became of it. */
export interface TransitionLine {
  readonly request: string;
  readonly from: StageId;
  readonly to: StageId;
  readonly requestedBy: string;
  readonly requested: Stamp;
  readonly approvals: readonly {
    readonly by: string;
    readonly as: 'supervisor' | 'chair';
    readonly stamp: Stamp;
  }[];
  readonly returned: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  readonly status: 'pending' | 'moved' | 'returned';
}

/** One published version of a scheme; the content itself is asked for with `scheme(id, version)`. */
export interface SchemeLine {
  readonly scheme: string;
  readonly version: number;
  readonly name: string;
  readonly published: Stamp;
}
