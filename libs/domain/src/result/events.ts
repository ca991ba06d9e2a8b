import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { VetoEffect } from '../scheme/scheme.js';
import type { ItemChange } from './scored-item.js';

export const RESULT_CATEGORY = 'result';

export const resultStream = (cycle: string): string => streamName(RESULT_CATEGORY, cycle);

export type ResultEvent =
  | ResultComputed
  | CollectiveDecisionRecorded
  | PublicNoticeOpened
  | PublicNoticeRevised
  | ResultRecomputed
  | ResultFinalised
  | BulletinIssued
  | CorrectionProposed
  | CorrectionRejected
  | ResultCorrected;

/** A cap on incentives that held: what it found and what of that counts. */
export interface ResultCap {
  /** Class of the catalogue; null: the cap in total. */
  readonly class: string | null;
  readonly name: string | null;
  readonly granted: string;
  readonly counted: string;
}

/** One row of a result. Points as the formula takes them; null: the unit has none and is not ranked. */
export interface UnitResult {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  readonly carriedWeight: string;
  /** Out of 100, before ×80 %. */
  readonly target: string | null;
  readonly leader: string | null;
  readonly public: string | null;
  /** After its cap. */
  readonly incentive: string;
  /** Positive. */
  readonly inspection: string;
  /** Rounded as the scheme declares. */
  readonly final: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly groupRank: number | null;
  /** Only where the scheme rolls up the cycles below. */
  readonly rollup?: string | null;
  /** Only where the scheme has an incentive catalogue: the caps that held. */
  readonly incentiveCaps?: readonly ResultCap[];
  /** Only where a veto (一票否决) is in force. */
  readonly veto?: ResultVeto;
  /** Only where a difficulty factor (难度系数) is in force; `target` is with it. */
  readonly difficulty?: ResultDifficulty;
  /** Only where indicators that the unit carries were approved as not applicable to it (指标不适用). */
  readonly notApplicable?: readonly ResultNotApplicable[];
  /** Only where a quota of the grade gave another one than the score alone. */
  readonly gradeBeforeQuota?: string;
  /** Only where the unit was renamed in the period (原名), oldest first. */
  readonly formerNames?: readonly string[];
  /** Only where other units have gone into it in the period. */
  readonly tookOver?: readonly ResultTookOver[];
}

/** A unit that went into another one; what it had counts for that one. */
export interface ResultTookOver {
  readonly unit: string;
  readonly name: string;
  /** `stream@revision` of the handover. */
  readonly source: string;
}

/** What a veto did to a row: by which rule of the scheme, what the final would have been, and the event it came from. */
export interface ResultVeto {
  readonly effect: VetoEffect['effect'];
  readonly reason: string;
  readonly beforeVeto: string | null;
  /** `stream@revision` */
  readonly source: string;
}

export interface ResultDifficulty {
  readonly factor: string;
  readonly reason: string;
  /** The target score without it. */
  readonly before: string | null;
  /** `stream@revision` */
  readonly source: string;
}

/** An indicator that does not apply to the unit: why, and the approval it came from. */
export interface ResultNotApplicable {
  readonly indicator: string;
  readonly reason: string;
  /** `stream@revision` */
  readonly source: string;
}

export type ResultComputed = DomainEvent<
  'ResultComputed',
  {
    readonly cycle: string;
    /** 1 for the first computation; a later one replaces it until the result is decided. */
    readonly number: number;
    readonly scheme: { readonly id: string; readonly version: number };
    /** SHA-256 over the canonical inputs, so that anybody can check that these inputs give this result. */
    readonly inputsDigest: string;
    /** Last event counted, `stream@revision`. */
    readonly seen: string;
    readonly units: readonly UnitResult[];
    /** The bureau's own target score out of 100 over all indicators; null when nothing is verified. */
    readonly bureauTarget: string | null;
    readonly computedBy: string;
  }
>;

/** 审定: the meeting that decided, recorded before anything is shown. */
export type CollectiveDecisionRecorded = DomainEvent<
  'CollectiveDecisionRecorded',
  {
    readonly cycle: string;
    readonly computation: number;
    readonly meeting: string;
    readonly date: string;
    readonly minutesNumber: string;
    /** SHA-256 of the minutes in the evidence store. */
    readonly attachment?: string;
    readonly recordedBy: string;
  }
>;

/** 公示, both days included. */
export type PublicNoticeOpened = DomainEvent<
  'PublicNoticeOpened',
  {
    readonly cycle: string;
    readonly from: string;
    readonly until: string;
    readonly openedBy: string;
    /** Version of the working calendar, where the scheme counts working days. */
    readonly calendar?: string;
  }
>;

/** A notice with other dates than it was opened with, from here on; whoever appealed before keeps the deadline told then. */
export type PublicNoticeRevised = DomainEvent<
  'PublicNoticeRevised',
  {
    readonly cycle: string;
    readonly from: string;
    readonly until: string;
    /** The dates that it had until now. */
    readonly before: { readonly from: string; readonly until: string };
    readonly reason: string;
    readonly revisedBy: string;
    readonly calendar?: string;
  }
>;

/** What a computation leaves: the rows, and what they follow from. */
type Computation = Omit<ResultComputed['data'], 'computedBy'>;

/** Where a unit stands, as a bulletin tells it. */
export type Standing = Pick<UnitResult, 'final' | 'grade' | 'rank' | 'groupRank'>;

/** One unit whose row is another one than before. */
export interface RowChange {
  readonly unit: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** 复核后重新汇总: after rulings on appeals, while the result is on public notice. The decision stays; the numbers move. */
export type ResultRecomputed = DomainEvent<
  'ResultRecomputed',
  Computation & {
    /** Number of the computation that it replaces. */
    readonly replaces: number;
    /** Rulings that it counts for the first time, `stream@revision`. */
    readonly rulings: readonly string[];
    readonly changes: readonly RowChange[];
    readonly recomputedBy: string;
  }
>;

export type ResultFinalised = DomainEvent<
  'ResultFinalised',
  { readonly cycle: string; readonly computation: number; readonly finalisedBy: string }
>;

/** 通报, with its two texts. */
export type BulletinIssued = DomainEvent<
  'BulletinIssued',
  {
    readonly cycle: string;
    readonly number: string;
    /** 存在的问题. */
    readonly problems: readonly string[];
    /** 有关要求. */
    readonly requirements: readonly string[];
    readonly issuedBy: string;
    /** Only where appeals moved something: from the result that was decided to the one that became final. */
    readonly adjustments?: readonly RowChange[];
  }
>;

/** 更正 of a result that is final: asked for by one person, and nothing until another one approves. */
export type CorrectionProposed = DomainEvent<
  'CorrectionProposed',
  {
    readonly cycle: string;
    readonly correction: string;
    readonly items: readonly ItemChange[];
    readonly reason: string;
    /** SHA-256 of papers in the evidence store. */
    readonly evidence: readonly string[];
    readonly proposedBy: string;
  }
>;

export type CorrectionRejected = DomainEvent<
  'CorrectionRejected',
  {
    readonly cycle: string;
    readonly correction: string;
    readonly reason: string;
    readonly rejectedBy: string;
  }
>;

/** The numbered correction (更正〔2025〕1号) with exactly what changed, and the rows as they are from here. */
export type ResultCorrected = DomainEvent<
  'ResultCorrected',
  Computation & {
    readonly correction: string;
    /** Of the correction's number: its year, and its place among the corrections of this result in that year. */
    readonly year: number;
    readonly sequence: number;
    readonly replaces: number;
    readonly items: readonly ItemChange[];
    readonly changes: readonly RowChange[];
    readonly reason: string;
    /** `stream@revision` of the proposal: the source that the corrected values are traced to. */
    readonly proposal: string;
    readonly proposedBy: string;
    readonly approvedBy: string;
  }
>;
