import type { Role } from '../core/actor.js';
import type { QuarterNumber } from '../cycle/events.js';
import type { JointPart } from '../scoring/joint-shares.js';
import type { Rule } from '../scoring/rules/rule.js';

/** One of the four parts of a plan, e.g. 职能工作目标 68. Weights are decimal strings. */
export interface PlanCategory {
  readonly no: string;
  readonly name: string;
  readonly weight: string;
  readonly groups: readonly PlanGroup[];
}

/** First-level indicator (一级指标). `no` may repeat the number of an indicator below it; keys are level and number. */
export interface PlanGroup {
  readonly no: string;
  readonly title: string;
  readonly weight: string;
  readonly basis?: string;
  readonly kind?: string;
}

/** Second-level indicator (二级指标): what is scored. */
export interface Indicator {
  /** Id in stream names; here the published number, e.g. `1-4-1`. */
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly weight: string;
  readonly targets: readonly Target[];
  /** Responsible units (责任科室), the leading one first; joint items are 同责同分. */
  readonly units: readonly ResponsibleUnit[];
  /** Responsible leaders (分管领导) by their posts. */
  readonly leaders: readonly string[];
  /** ISO date in Asia/Shanghai, included. */
  readonly due: string;
  /** Cumulative percent due at the end of each quarter; absent: the scheme's split. */
  readonly milestones?: readonly { readonly quarter: QuarterNumber; readonly percent: string }[];
  /** Cells that the source lost and somebody filled in: a mark, not a finding. */
  readonly inferred: readonly string[];
  /** How it is scored (评分细则); absent: by its targets, or by hand. */
  readonly rule?: Rule;
}

/** Its integer share of weight and points; `role` where the plan tells who leads (牵头) and who assists (配合). */
export interface ResponsibleUnit {
  readonly unit: string;
  readonly share: number;
  readonly role?: JointPart;
}

export type Target =
  | { readonly op: '>=' | '<=' | '='; readonly value: string; readonly measure: string }
  | { readonly op: 'qualitative'; readonly text: string };

/** What a plan says, whatever its status. `declaredTotal` is what all category weights shall add up to. */
export interface PlanContent {
  readonly declaredTotal: string;
  readonly categories: readonly PlanCategory[];
  readonly indicators: readonly Indicator[];
}

/**
 * Signatures on the form in their order: 经办人、科室负责人、分管领导、单位主要领导、单位盖章. The first two hand the plan in,
 * all five put it in force.
 */
export const SIGNATURE_PLACES = ['handler', 'unit-head', 'leader-in-charge', 'principal', 'seal'] as const;

export type SignaturePlace = (typeof SIGNATURE_PLACES)[number];

/** Who signs where; one person signs one place, save that the chair who signs as principal may also put the seal. */
export const SIGNERS: Readonly<Record<SignaturePlace, readonly Role[]>> = {
  handler: ['office'],
  'unit-head': ['head'],
  'leader-in-charge': ['supervisor'],
  principal: ['chair'],
  seal: ['chair', 'office'],
};
