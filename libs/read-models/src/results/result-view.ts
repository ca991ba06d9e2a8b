import type { ItemChange, ResultComputed, RowChange } from '@kaoping/domain';
import type { Fact, FactOf, Stamp } from '../facts.js';

/** How far the result of a cycle is. */
export type ResultPhase = 'computed' | 'decided' | 'final';

/** The result of a cycle, from its first computation on. What has not happened yet is null. */
export interface ResultView {
  readonly cycle: string;
  readonly phase: ResultPhase;
  /** In force: the latest computation, with the rulings on appeals and the corrections that followed it. */
  readonly computed: Computation;
  /** Digests of earlier computations that this one replaced, oldest first. */
  readonly replaced: readonly {
    readonly number: number;
    readonly inputsDigest: string;
    readonly stamp: Stamp;
  }[];
  /** A stage before the computation is open again: the computation stays on record and the scores move on. */
  readonly reopened: boolean;
  /** The stage of the decision was left for an earlier one and has not been opened again. */
  readonly returned: boolean;
  readonly decision: Recorded<'CollectiveDecisionRecorded'> | null;
  /** A decision that crossed a return: kept, but the result is computed and decided anew. */
  readonly overtaken: Recorded<'CollectiveDecisionRecorded'> | null;
  /** With the dates in force; only where they were revised (变更公示期), with those that it had before, oldest first. */
  readonly notice:
    (Recorded<'PublicNoticeOpened'> & { readonly revisions?: readonly NoticeRevision[] }) | null;
  /** Computations after rulings on appeals (复核后重新汇总), oldest first. */
  readonly recomputed: readonly Recomputed[];
  /** What the meeting decided on; null as long as it is also what is in force. */
  readonly decided: Computation | null;
  readonly finalised: Recorded<'ResultFinalised'> | null;
  /** What became final; null as long as it is also what is in force. */
  readonly original: Computation | null;
  readonly bulletin: Recorded<'BulletinIssued'> | null;
  /** 更正 of the final result, whatever became of them, oldest first. */
  readonly corrections: readonly CorrectionLine[];
  /** Of the result's stream, for ETag and If-Match. */
  readonly revision: string;
}

type Recorded<Type extends Fact['type']> = FactOf<Type>['data'] & { readonly stamp: Stamp };

export type Computation = ResultComputed['data'] & { readonly stamp: Stamp };

/** One change of the dates of a notice. */
export interface NoticeRevision {
  readonly before: { readonly from: string; readonly until: string };
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly by: string;
  readonly stamp: Stamp;
}

interface Recomputed {
  readonly number: number;
  readonly rulings: readonly string[];
  readonly changes: readonly RowChange[];
  readonly by: string;
  readonly stamp: Stamp;
}

/** One correction of a final result, with exactly what it changed. */
export interface CorrectionLine {
  readonly correction: string;
  readonly status: 'proposed' | 'approved' | 'rejected';
  /** Of its number 更正〔year〕sequence号; null until it is approved. */
  readonly year: number | null;
  readonly sequence: number | null;
  readonly items: readonly ItemChange[];
  /** What followed for the units. */
  readonly changes: readonly RowChange[];
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly proposed: { readonly by: string; readonly stamp: Stamp };
  readonly decided: { readonly by: string; readonly reason: string | null; readonly stamp: Stamp } | null;
}
