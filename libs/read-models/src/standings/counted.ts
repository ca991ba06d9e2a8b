import type { Liability, QuarterNumber, Reported } from '@kaoping/domain';
import type { EventRef } from '../facts.js';

/** What counts for one indicator so far. */
export interface CountedIndicator {
  readonly progress: (Reported & { readonly ref: EventRef }) | null;
  /** The verification and every correction after it; the last one gave the score. */
  readonly verified: { readonly score: string; readonly sources: readonly EventRef[] } | null;
}

/** Points of an incentive, a rank bonus or a deduction; `subject` is the incentive, the bonus, the finding or the order. */
export interface CountedPoints {
  readonly subject: string;
  readonly points: string;
  /** Of an incentive, in the scheme's catalogue. */
  readonly class?: string;
  /** As an incentive was claimed, where fewer points were granted. */
  readonly claimed?: string;
  readonly liability?: Liability;
  /** Where a deduction went by head. */
  readonly heads?: number;
  readonly perHead?: string;
  /** Percent of the price that the unit bears. */
  readonly share?: string;
  /** Breach of the catalogue, and what all of its findings take at most. */
  readonly breachCode?: string;
  readonly most?: string;
  /** What is left of the points where the breach has reached its most; absent: all of them count. */
  readonly counted?: string;
  /** Place that a rank bonus was given for; only a rank bonus has it. */
  readonly rank?: number;
  /** Unit that it was given or charged to, and that has gone into the one it counts for. */
  readonly takenFrom?: string;
  readonly ref: EventRef;
}

/** A confirmed veto (一票否决) in force. */
export interface CountedVeto {
  readonly reason: string;
  /** Trigger that the scheme declares; absent where it declares none. */
  readonly class?: string;
  readonly ref: EventRef;
}

/** Approved: the indicator does not apply to the unit (指标不适用). */
export interface CountedExemption {
  /** Empty where a ruling or a correction excused the unit. */
  readonly declaration: string;
  readonly reason: string;
  readonly ref: EventRef;
}

/** By unit. */
export type Exemptions = ReadonlyMap<string, CountedExemption>;

/** A difficulty factor (难度系数) in force. */
export interface CountedDifficulty {
  readonly factor: string;
  readonly reason: string;
  readonly ref: EventRef;
}

/** An evaluation whose value was corrected: it counts in place of what marks or ballots come to. */
export interface CorrectedComponent {
  readonly component: 'leader' | 'public';
  readonly points: string;
  readonly ref: EventRef;
}

/** A submitted leader sheet. Nobody reads it here before the evaluation has closed. */
export interface CountedSheet {
  readonly marks: readonly { readonly unit: string; readonly mark: string }[];
  readonly ref: EventRef;
}

/** Landed behind the close of its stage: kept, shown, never counted. */
export interface LateFact {
  readonly type: string;
  /** Null for a ballot, which must not be found again. */
  readonly ref: EventRef | null;
  /** Null where the log keeps no time. */
  readonly at: string | null;
  /** Indicator, finding, incentive or person that it is about; null for a ballot. */
  readonly subject: string | null;
  readonly unit: string | null;
}

export interface UnitMark {
  readonly person: string;
  readonly mark: string;
  readonly ref: EventRef;
}

export interface RankTable {
  readonly quarter: QuarterNumber;
  /** By place in office order; 0 where the unit was not ranked. */
  readonly ranks: readonly number[];
}
