import type { DomainEvent } from '../core/decider.js';
import type { Observation } from '../scoring/rules/observation.js';
import { streamName } from '../core/streams.js';

export const ASSESSMENT_CATEGORY = 'assessment';

/** One stream per indicator; joint units share it, because they share one verified score (同责同分). */
export const assessmentStream = (cycle: string, indicator: string): string =>
  streamName(ASSESSMENT_CATEGORY, cycle, indicator);

export type AssessmentEvent =
  | ProgressReported
  | ExternalResultRegistered
  | EvidenceSubmitted
  | EvidenceWithdrawn
  | EvidenceReplaced
  | SelfScoreGiven
  | AssessmentFiled
  | AssessmentConfirmed
  | AssessmentRecalled
  | AssessmentOpened
  | AssessmentReturned
  | ScoreVerified
  | AssessmentReopened
  | ScoreCorrected
  | ScoresSetAside;

/** Every event of this aggregate says which indicator of which cycle it is about. */
interface About {
  readonly cycle: string;
  readonly indicator: string;
}

/** Progress (进度): how far an indicator is. Numeric targets by value, the rest by percent of milestones done. */
export type ProgressReported = DomainEvent<
  'ProgressReported',
  About & {
    readonly unit: string;
    /** `cumulative` since the period began, or what was done `of-period`; declared once per report. */
    readonly counting: 'cumulative' | 'of-period';
    /** The month or day it reaches to, ISO date. */
    readonly asOf: string;
    /** Aligned with the indicator's targets: what was observed, and for qualitative ones the percent reached. */
    readonly values: readonly string[];
    /** Running totals after this report, aligned with `values`, so that no reader has to add up. */
    readonly totals: readonly string[];
    /** What was observed, where the indicator has a rule; `values` and `totals` are then empty. */
    readonly observation?: Observation;
    readonly note?: string;
    /** Why a cumulative value fell. */
    readonly correction?: string;
  }
>;

/** What another authority gave (以上级考核结果为准), as its paper says. */
export type ExternalResult = Omit<NonNullable<Observation['result']>, 'inheritedFrom'>;

/** Entered by the office from the paper; it takes the place of the latest report. No unit reported it. */
export type ExternalResultRegistered = DomainEvent<
  'ExternalResultRegistered',
  About & {
    readonly result: ExternalResult;
    readonly registeredBy: string;
    /** The paper itself, where it was uploaded. */
    readonly paper?: Omit<EvidenceReference, 'evidence'>;
    /** Why another result than the one before. */
    readonly correction?: string;
  }
>;

export interface EvidenceReference {
  /** Id of this reference within the indicator. */
  readonly evidence: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** Another unit that shows the same file, for what, and why it proves this too. */
export interface SharedWith extends HeldBy {
  readonly reason: string;
}

export interface HeldBy {
  readonly unit: string;
  readonly indicator: string;
}

export type EvidenceSubmitted = DomainEvent<
  'EvidenceSubmitted',
  About &
    EvidenceReference & { readonly unit: string; readonly note?: string; readonly sharedWith?: SharedWith }
>;

export type EvidenceWithdrawn = DomainEvent<
  'EvidenceWithdrawn',
  About & { readonly evidence: string; readonly reason: string }
>;

/** The earlier file stays and stays readable; the new one takes its place. */
export type EvidenceReplaced = DomainEvent<
  'EvidenceReplaced',
  About & {
    readonly replaced: string;
    readonly by: EvidenceReference;
    readonly reason: string;
    readonly sharedWith?: SharedWith;
  }
>;

export type SelfScoreGiven = DomainEvent<
  'SelfScoreGiven',
  About & { readonly unit: string; readonly score: string; readonly reason?: string }
>;

/** The clerk hands it to the head (提交), the head sends it out (确认), the office opens it (受理). */
export type AssessmentFiled = DomainEvent<
  'AssessmentFiled',
  About & { readonly unit: string; readonly filedBy: string }
>;
export type AssessmentConfirmed = DomainEvent<
  'AssessmentConfirmed',
  About & { readonly unit: string; readonly confirmedBy: string }
>;
export type AssessmentRecalled = DomainEvent<
  'AssessmentRecalled',
  About & { readonly unit: string; readonly recalledBy: string; readonly reason: string }
>;
export type AssessmentOpened = DomainEvent<'AssessmentOpened', About & { readonly openedBy: string }>;
export type AssessmentReturned = DomainEvent<
  'AssessmentReturned',
  About & { readonly returnedBy: string; readonly reason: string; readonly deadline: string }
>;

export type ScoreVerified = DomainEvent<
  'ScoreVerified',
  About & {
    readonly score: string;
    /** What the rule gives on the latest progress; the reason explains any difference. Null where no rule applies. */
    readonly computed: string | null;
    readonly verifiedBy: string;
    readonly reason?: string;
  }
>;

/** Verified before, open again; the earlier score no longer counts until it is verified anew. */
export type AssessmentReopened = DomainEvent<
  'AssessmentReopened',
  About & { readonly reopenedBy: string; readonly reason: string }
>;

/**
 * The indicator changed in mid-year and the approved change re-opens it: what had been given is named here and counts no
 * more, and the unit scores anew, by the indicator as it is from here.
 */
export type ScoresSetAside = DomainEvent<
  'ScoresSetAside',
  About & {
    /** Of the plan, and the version that it put in force. */
    readonly change: string;
    readonly version: number;
    readonly selfScore: string | null;
    readonly verified: string | null;
    readonly setAsideBy: string;
    readonly reason: string;
    /** ISO date by which the unit files again. */
    readonly deadline: string;
  }
>;

/** The original stays in the log and is named here. */
export type ScoreCorrected = DomainEvent<
  'ScoreCorrected',
  About & {
    readonly from: string;
    readonly to: string;
    readonly correctedBy: string;
    readonly reason: string;
  }
>;
