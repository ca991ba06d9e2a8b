import type {
  Indicator,
  KnownPlan,
  Milestone,
  PlanContent,
  PlanFinding,
  PlanSource,
  QuarterNumber,
  ScoredPolicy,
  SettledScore,
} from '@kaoping/domain';
import type { Stamp } from '../facts.js';

/** An annual plan as it stands: a draft on its way, or what is in force with its approved changes. */
export interface PlanView extends PlanContent {
  readonly cycle: string;
  readonly status: KnownPlan['status'];
  readonly source: PlanSource;
  /** With whom a deputy signed for. */
  readonly signatures: KnownPlan['signatures'];
  /** Sums that miss their declared value, by the numbers of now. */
  readonly findings: readonly (PlanFinding & { readonly acknowledged: boolean })[];
  /** Oldest first: submissions, reviews, returns, publication. */
  readonly history: readonly PlanStep[];
  /** 1 is the published plan, each approved change gives the next. */
  readonly versions: readonly PlanVersion[];
  readonly changes: readonly PlanChangeLine[];
  /** Milestones that were changed apart from the plan, oldest first. */
  readonly milestoneChanges: readonly MilestoneChange[];
  readonly published: PlanPublication | null;
  /** Of the plan's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** 序时进度调整: what was due at the end of each quarter, and what is. */
export interface MilestoneChange {
  readonly indicator: string;
  readonly from: readonly Milestone[];
  readonly to: readonly Milestone[];
  readonly by: string;
  readonly reason: string;
  readonly stamp: Stamp;
}

export interface PlanPublication {
  readonly on: string;
  readonly earlierQuarters: readonly {
    readonly quarter: QuarterNumber;
    readonly treat: 'check-afterwards' | 'unchecked';
  }[];
  readonly stamp: Stamp;
}

export type PlanStepKind =
  'drafted' | 'signed' | 'submitted' | 'passed' | 'returned' | 'published' | 'acknowledged';

export interface PlanStep {
  readonly step: PlanStepKind;
  /** Person; null where the log names none. */
  readonly by: string | null;
  /** Review number, place of a signature, key of a finding. */
  readonly detail: string | null;
  readonly reason: string | null;
  readonly stamp: Stamp;
}

export interface PlanVersion {
  readonly version: number;
  /** Null for the published plan itself. */
  readonly change: string | null;
  readonly indicators: readonly string[];
  readonly stamp: Stamp;
}

/** A mid-year change (指标调整): asked for, then approved or rejected. */
export interface PlanChangeLine {
  readonly change: string;
  readonly status: 'pending' | 'approved' | 'rejected';
  readonly requestedBy: string;
  readonly reason: string;
  /** Place among the changes of the plan, 1 first: 调整 1. */
  readonly number: number;
  /** Version of the plan that the requester had read. */
  readonly basedOn: number;
  /** The version that it put in force. */
  readonly version: number | null;
  readonly document: string | null;
  /** The indicators as they shall be. */
  readonly indicators: readonly Indicator[];
  readonly added: readonly Indicator[];
  /** Changed and removed ones as they were when the change was asked for. */
  readonly before: readonly Indicator[];
  /** Ids. */
  readonly removed: readonly string[];
  /** What shall become of scores, as it was asked for. */
  readonly scored: readonly ScoredPolicy[];
  /** Scores that were kept or set aside when it was approved. */
  readonly settled: readonly SettledScore[];
  readonly requested: Stamp;
  readonly decided: { readonly by: string; readonly reason: string | null; readonly stamp: Stamp } | null;
}
