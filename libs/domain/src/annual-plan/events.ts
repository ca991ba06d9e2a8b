import type { ByDeputy } from '../core/actor.js';
import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { QuarterNumber } from '../cycle/events.js';
import type { Indicator, PlanCategory } from './plan.js';

export const ANNUAL_PLAN_CATEGORY = 'annualPlan';

export const annualPlanStream = (cycle: string): string => streamName(ANNUAL_PLAN_CATEGORY, cycle);

export type AnnualPlanEvent =
  | PlanDrafted
  | IndicatorAdded
  | IndicatorChanged
  | IndicatorRemoved
  | PlanSigned
  | PlanFindingAcknowledged
  | PlanSubmittedForReview
  | PlanReviewPassed
  | PlanReturned
  | PlanPublished
  | PlanChangeRequested
  | PlanChangeApproved
  | PlanChangeRejected
  | MilestonesChanged;

/** Where a draft came from: a published case, a table, last year's plan, or nothing (item by item). */
export interface PlanSource {
  readonly kind: 'case' | 'csv' | 'json' | 'previous' | 'scheme' | 'manual';
  /** Case name, file name or the earlier cycle's id. */
  readonly reference?: string;
}

/** Replaces whatever the draft held before. */
export type PlanDrafted = DomainEvent<
  'PlanDrafted',
  {
    readonly cycle: string;
    readonly source: PlanSource;
    readonly declaredTotal: string;
    readonly categories: readonly PlanCategory[];
    readonly indicators: readonly Indicator[];
  }
>;

export type IndicatorAdded = DomainEvent<'IndicatorAdded', { readonly indicator: Indicator }>;
export type IndicatorChanged = DomainEvent<
  'IndicatorChanged',
  { readonly indicator: Indicator; readonly reason: string }
>;
export type IndicatorRemoved = DomainEvent<
  'IndicatorRemoved',
  { readonly indicator: string; readonly reason: string }
>;

/** One of the form's signatures: 经办人、科室负责人、分管领导、单位主要领导、单位盖章. */
export type PlanSigned = DomainEvent<
  'PlanSigned',
  ByDeputy & { readonly place: string; readonly signedBy: string }
>;

/** A sum that misses its declared value, taken note of by name (see `PlanFinding.key`). */
export type PlanFindingAcknowledged = DomainEvent<
  'PlanFindingAcknowledged',
  {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
    readonly acknowledgedBy: string;
    readonly reason: string;
  }
>;

export type PlanSubmittedForReview = DomainEvent<'PlanSubmittedForReview', { readonly submittedBy: string }>;
export type PlanReviewPassed = DomainEvent<
  'PlanReviewPassed',
  ByDeputy & { readonly review: 1 | 2; readonly reviewedBy: string }
>;
export type PlanReturned = DomainEvent<
  'PlanReturned',
  { readonly review: 1 | 2; readonly returnedBy: string; readonly reason: string }
>;

/** In force from here. Quarters that ended before are checked afterwards or marked unchecked. */
export type PlanPublished = DomainEvent<
  'PlanPublished',
  {
    readonly cycle: string;
    readonly version: number;
    readonly publishedOn: string;
    readonly earlierQuarters: readonly {
      readonly quarter: QuarterNumber;
      readonly treat: 'check-afterwards' | 'unchecked';
    }[];
    /** The plan in force, whole, so that whoever reads the log from here needs no earlier event. */
    readonly categories: readonly PlanCategory[];
    readonly indicators: readonly Indicator[];
  }
>;

/** What becomes of a score when its indicator changes in mid-year: it stands as it is, or is given anew by a day. */
export interface ScoredPolicy {
  readonly indicator: string;
  readonly treat: 'keep' | 'reopen';
  readonly reason: string;
  /** ISO date by which the unit scores anew; only where it is re-opened. */
  readonly deadline?: string;
}

/** A policy with what it did: the scores that were kept or set aside. */
export interface SettledScore extends ScoredPolicy {
  readonly selfScore: string | null;
  readonly verified: string | null;
}

export type PlanChangeRequested = DomainEvent<
  'PlanChangeRequested',
  {
    readonly change: string;
    readonly requestedBy: string;
    readonly reason: string;
    /** The changed indicators as they shall be. */
    readonly indicators: readonly Indicator[];
    /** Version of the plan that the requester had read. Absent in what 0.2 wrote, as all below. */
    readonly basedOn?: number;
    /** Number of the paper that asks for it (依据文件). */
    readonly document?: string;
    readonly added?: readonly Indicator[];
    /** Ids. */
    readonly removed?: readonly string[];
    readonly scored?: readonly ScoredPolicy[];
  }
>;

export type PlanChangeApproved = DomainEvent<
  'PlanChangeApproved',
  {
    readonly change: string;
    readonly version: number;
    readonly approvedBy: string;
    /** The changed indicators as they are from here. */
    readonly indicators: readonly Indicator[];
    readonly added?: readonly Indicator[];
    readonly removed?: readonly string[];
    readonly scored?: readonly SettledScore[];
  }
>;

export type PlanChangeRejected = DomainEvent<
  'PlanChangeRejected',
  { readonly change: string; readonly rejectedBy: string; readonly reason: string }
>;

/** Cumulative percent due at the end of a quarter (序时进度). */
export interface Milestone {
  readonly quarter: QuarterNumber;
  readonly percent: string;
}

/**
 * 序时进度调整: for quarters whose check is not opened yet. Both sides are whole, so that the fact stands by itself:
 * `from` is what held before, by the plan or by the scheme's split.
 */
export type MilestonesChanged = DomainEvent<
  'MilestonesChanged',
  {
    readonly cycle: string;
    readonly indicator: string;
    readonly from: readonly Milestone[];
    readonly to: readonly Milestone[];
    readonly changedBy: string;
    readonly reason: string;
  }
>;
