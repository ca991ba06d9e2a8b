import type { ByDeputy } from '../core/actor.js';
import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { WorkingDeadline } from '../core/working-days.js';

export const FINDING_CATEGORY = 'finding';

export const findingStream = (cycle: string, finding: string): string =>
  streamName(FINDING_CATEGORY, cycle, finding);

export type FindingEvent =
  | FindingLogged
  | FindingAnswered
  | FindingVerified
  | FindingSigned
  | FindingConfirmed
  | DeductionImposed
  | FindingCorrected
  | DeductionCorrected
  | FindingWithdrawn;

interface About {
  readonly cycle: string;
  readonly finding: string;
}

/** 直接责任、监督责任、领导责任; `posting`: 任职所在科室, where the person at fault holds a post. */
export type Liability = 'direct' | 'supervisory' | 'leadership' | 'posting';

/** What one unit is charged with. `points` is what it stands to lose, positive. */
export interface Charge {
  readonly unit: string;
  readonly liability: Liability;
  readonly points: string;
  /** Where it goes by head (平时考核系统未按时填报2人): how many, and the price of each; `points` is their product. */
  readonly heads?: number;
  readonly perHead?: string;
  /** Percent of the price that the unit bears; absent: all of it. `points` follows from the price and the share. */
  readonly share?: string;
}

/** What the breach costs before shares, as it was known when the finding was logged. */
export interface FindingPrice {
  /** Of one occurrence, or of one head. */
  readonly points: string;
  readonly by?: 'head';
  /** The version of the catalogue that it is from; absent: set with the finding. */
  readonly version?: number;
  readonly mostAtOnce?: string;
  readonly most?: string;
}

/** An earlier finding of the same breach at another price (先例), and why this one differs. */
export interface Precedent {
  readonly cycle: string;
  readonly finding: string;
  /** As the register numbers it, in its book. */
  readonly number: number;
  readonly book?: FindingBook;
  /** What it cost there. */
  readonly points: string;
  readonly reason: string;
}

/** Shares of one price that come to more or less than all of it: percent, and why. */
export interface SharesDeclared {
  readonly total: string;
  readonly reason: string;
}

/** `superior`: 上级台账, what the level above found; it has numbers of its own. */
export type FindingBook = 'superior';

export type FindingLogged = DomainEvent<
  'FindingLogged',
  About & {
    readonly source: FindingSource;
    /** How an inspection was made; what others report has none, unless it was looked into together. */
    readonly mode?: InspectionMode;
    readonly breach: string;
    readonly description: string;
    readonly place: string;
    readonly charges: readonly Charge[];
    /** Empty for what others report without anybody of ours on the spot. */
    readonly inspectors: readonly string[];
    /** SHA-256 of photos and papers in the evidence store. */
    readonly photos: readonly string[];
    /** Who wrote it down; older events do not say. */
    readonly loggedBy?: string;
    /** When it was found, an instant in UTC; somebody claims it. */
    readonly foundAt?: string;
    /** Absent: the bureau's own (问题台账). */
    readonly book?: FindingBook;
    /** Of the catalogue. */
    readonly breachCode?: string;
    readonly price?: FindingPrice;
    /** Recorded by the section in charge (归口科室); the office verifies it before anybody confirms it. */
    readonly inCharge?: { readonly unit: string; readonly recordedBy: string };
    readonly precedent?: Precedent;
    readonly shares?: SharesDeclared;
    /** Until when the units charged may answer; until then, or until all have, nobody confirms it. */
    readonly answerBy?: WorkingDeadline;
  }
>;

/** 察访核验、上级、其他机关、热线、媒体. */
export type FindingSource = 'inspection' | 'superior' | 'authority' | 'hotline' | 'media';
/** 明察、暗访、联合抽查. */
export type InspectionMode = 'open' | 'undercover' | 'joint';

export type FindingAnswered = DomainEvent<
  'FindingAnswered',
  About & { readonly unit: string; readonly answeredBy: string; readonly text: string }
>;

/** The office has looked at what the section in charge recorded. */
export type FindingVerified = DomainEvent<
  'FindingVerified',
  About & ByDeputy & { readonly verifiedBy: string; readonly opinion?: string }
>;

/** The first of two signatures, where the points are above the limit of the scheme. */
export type FindingSigned = DomainEvent<
  'FindingSigned',
  About & {
    readonly signedBy: string;
    /** Whom a deputy signed for: 甲（代乙）. */
    readonly onBehalfOf?: string;
    /** Points of all charges together, and the limit that they are above. */
    readonly total: string;
    readonly limit: string;
    readonly reason?: string;
  }
>;

export type FindingConfirmed = DomainEvent<
  'FindingConfirmed',
  About & {
    readonly confirmedBy: string;
    /** The leader for whom a deputy confirmed it. */
    readonly onBehalfOf?: string;
    readonly reason?: string;
    /** Where two signatures were needed. */
    readonly firstSignedBy?: string;
    /** Of another price that came in meanwhile; what was told when it was logged stands there. */
    readonly precedent?: Precedent;
  }
>;

/** One per unit charged, in the same batch as the confirmation: the fact a point lost is traced to. */
export type DeductionImposed = DomainEvent<'DeductionImposed', About & Deduction>;

/** `most`: what all findings of the breach take from the unit at most, by the catalogue that priced it. */
type Deduction = Charge & { readonly breach: string; readonly breachCode?: string; readonly most?: string };

/** What a correction may put right; the units charged and the breach stay. */
export interface FindingContent {
  readonly description: string;
  readonly place: string;
  readonly charges: readonly Charge[];
  readonly price?: FindingPrice;
}

/** Keeps the original beside it. Before the confirmation the units answer anew. */
export type FindingCorrected = DomainEvent<
  'FindingCorrected',
  About & {
    readonly original: FindingContent;
    readonly corrected: FindingContent;
    readonly reason: string;
    readonly correctedBy: string;
    readonly onBehalfOf?: string;
    readonly precedent?: Precedent;
    readonly shares?: SharesDeclared;
    readonly answerBy?: WorkingDeadline;
  }
>;

/** Of a finding that was confirmed: takes the place of what was imposed on the unit. */
export type DeductionCorrected = DomainEvent<
  'DeductionCorrected',
  About & Deduction & { readonly from: string }
>;

/** Stays in the register; its deductions no longer count. */
export type FindingWithdrawn = DomainEvent<
  'FindingWithdrawn',
  About & { readonly withdrawnBy: string; readonly reason: string }
>;
