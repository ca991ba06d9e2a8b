import type { ComponentId, GradeBand, GradeQuota, LocalText, VetoEffect } from '../../scheme/scheme.js';
import type { Explanation } from '../explanation.js';
import type { Observation } from '../rules/observation.js';
import type { Decimal, Rule } from '../rules/rule.js';

/**
 * Everything that follows from a scheme and facts, ready for JSON: points are exact decimals (to ten places where they
 * never end), null is pending, unknown or not ranked, never 0.
 */
export interface Appraisal {
  readonly scheme: { readonly id: string; readonly version: number; readonly name: string };
  /** As documents write it. */
  readonly formula: string;
  /** What the formula calls its value (综合得分=…); null: it does not say. */
  readonly finalName: string | null;
  /** The grades of the scheme, highest first, by which the result can be checked. */
  readonly bands: readonly Omit<GradeBand, 'consequences'>[];
  /** Absent: the scheme has none. */
  readonly quotas?: readonly GradeQuota[];
  /** Of the scheme's own indicators; absent where it brings none. */
  readonly weights?: {
    readonly declared: Decimal;
    readonly found: Decimal;
    readonly acknowledged?: { readonly reason: string; readonly by: string };
  };
  /** Best first, ties in the order of the facts, units that are not ranked last. */
  readonly units: readonly AppraisedUnit[];
}

export interface AppraisedUnit {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  readonly rank: number | null;
  readonly groupRank: number | null;
  /** Rounded as the scheme declares, within its limits and under a veto; null while something is pending or unknown, or when no indicator applies. */
  readonly final: Decimal | null;
  /** The same of what is there so far, with nothing for components that are not; equals `final` once that exists. */
  readonly total: Decimal | null;
  readonly grade: string | null;
  /** What the score alone gives, where a quota gave another grade; else null. */
  readonly gradeBeforeQuota: string | null;
  /** What the grade leads to (结果运用). */
  readonly consequences: readonly LocalText[];
  /** There is no final, and with it neither grade nor rank: something is pending or unknown, or no indicator applies. */
  readonly provisional: boolean;
  readonly veto: {
    readonly reason: string;
    readonly effect: VetoEffect['effect'];
    /** What it sets the total to, or caps it at. */
    readonly score?: Decimal;
    readonly before: Decimal | null;
  } | null;
  readonly carriedWeight: Decimal;
  readonly countedWeight: Decimal;
  /** In the order of the scheme, as the formula takes them. */
  readonly components: readonly AppraisedComponent[];
  /** What was done to the value of the formula: rounding and the limits of the total; absent: nothing. */
  readonly steps?: readonly Explanation[];
  readonly indicators: readonly AppraisedIndicator[];
  readonly incentives: readonly AppraisedIncentive[];
  readonly deductions: readonly {
    readonly reason: string;
    readonly points: Decimal;
    readonly heads?: number;
  }[];
  /** Claims of the document that do not follow from the facts; those that do are not listed. */
  readonly differences: readonly ClaimDifference[];
}

export interface AppraisedComponent {
  readonly id: ComponentId;
  readonly name: string;
  readonly points: Decimal | null;
  /** Before its cap, where that differs. */
  readonly before?: Decimal;
  readonly explanation?: Explanation;
  /** How it came to its points beyond what its name says, in order; absent: in no other way. */
  readonly steps?: readonly Explanation[];
}

export interface AppraisedIndicator {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly weight: Decimal;
  /** As it was applied, with what the scheme says of a step that is begun. */
  readonly rule: Rule;
  /** Of a joint indicator: this unit's part of the weight and the score. */
  readonly share?: { readonly part: number; readonly whole: number };
  /** What of the score falls to the unit, where it carries a part; absent without a share or a score. */
  readonly counted?: Decimal;
  readonly status: 'scored' | 'pending' | 'not-applicable';
  readonly observation: Observation | null;
  /** Of the indicator as a whole, rounded where the scheme rounds it. */
  readonly score: Decimal | null;
  readonly explanation: Explanation | null;
  /** What was done to the score of the rule; absent: nothing. */
  readonly steps?: readonly Explanation[];
}

export interface AppraisedIncentive {
  readonly reason: string;
  readonly points: Decimal;
  /** Of the scheme's catalogue. */
  readonly class?: string;
  /** By place, from the counts of the facts. */
  readonly bonus?: { readonly id: string; readonly rank: number; readonly count: number };
}

export interface ClaimDifference {
  readonly what: 'total' | 'grade' | 'item';
  /** The indicator, where it is one. */
  readonly indicator?: string;
  readonly claimed: string;
  /** Null: it has none. */
  readonly computed: string | null;
}
