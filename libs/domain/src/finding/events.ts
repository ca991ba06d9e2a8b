import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const FINDING_CATEGORY = 'finding';

export const findingStream = (cycle: string, finding: string): string =>
  streamName(FINDING_CATEGORY, cycle, finding);

export type FindingEvent =
  FindingLogged | FindingAnswered | FindingConfirmed | DeductionImposed | FindingWithdrawn;

interface About {
  readonly cycle: string;
  readonly finding: string;
}

/** 直接责任、监督责任、领导责任. */
export type Liability = 'direct' | 'supervisory' | 'leadership';

/** What one unit is charged with. `points` is what it stands to lose, positive. */
export interface Charge {
  readonly unit: string;
  readonly liability: Liability;
  readonly points: string;
  /** Where it goes by head (平时考核系统未按时填报2人): how many, and the price of each; `points` is their product. */
  readonly heads?: number;
  readonly perHead?: string;
}

export type FindingLogged = DomainEvent<
  'FindingLogged',
  About & {
    readonly source: FindingSource;
    readonly mode: InspectionMode;
    readonly breach: string;
    readonly description: string;
    readonly place: string;
    readonly charges: readonly Charge[];
    readonly inspectors: readonly string[];
    /** SHA-256 of photos and papers in the evidence store. */
    readonly photos: readonly string[];
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

export type FindingConfirmed = DomainEvent<
  'FindingConfirmed',
  About & { readonly confirmedBy: string; readonly reason?: string }
>;

/** One per unit charged, in the same batch as the confirmation: the fact a point lost is traced to. */
export type DeductionImposed = DomainEvent<'DeductionImposed', About & Charge & { readonly breach: string }>;

/** Stays in the register; its deductions no longer count. */
export type FindingWithdrawn = DomainEvent<
  'FindingWithdrawn',
  About & { readonly withdrawnBy: string; readonly reason: string }
>;
