import type { Decimal, PartialSteps, Rule } from '../scoring/rules/rule.js';

/**
 * A scoring scheme (考评办法): data that the appraisal office writes and versions. A version in force never changes.
 * All points, weights and percentages are exact decimal strings.
 */
export interface Scheme {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** What all weights of a plan must add up to, e.g. `'100'`. A plan that misses it needs the finding acknowledged. */
  readonly declaredTotal: string;
  /** Decimals allowed in a self-score or a verified score. */
  readonly scoreDecimals: number;
  readonly components: readonly Component[];
  /** As documents write it, over component names or ids: `目标考评得分×80%+领导评价+…`. */
  readonly formula: string;
  readonly rounding: Rounding;
  /** Highest band first; ends are half-open, `from` included and `below` excluded; null is an open end. */
  readonly bands: readonly GradeBand[];
  /** Shown beside the grades where the published bands differ from the ones applied, e.g. gaps in 80~89. */
  readonly bandsNote?: LocalText;
  /** `competition`: ties share a rank and the next one is skipped (1, 2, 2, 4); `dense`: 1, 2, 2, 3. */
  readonly ties: 'competition' | 'dense';
  /** Default split of a year over its quarters, cumulative percent at the end of each: 25, 50, 75, 100. */
  readonly milestoneSplit: readonly string[];
  readonly stages: readonly StageDefinition[];
  /** Who sees the whole table before the public notice. */
  readonly standings: 'restricted' | 'open';
  /** How many public notices days the result is open; calendar days. */
  readonly noticeDays: number;
  /** Working days (工作日) that the notice must hold beside them, by the working calendar; absent: none are counted. */
  readonly noticeWorkingDays?: number;
  /** A public notice begins at the latest so many calendar days after the day on which it is opened; default: 30. */
  readonly noticeWithinDays?: number;
  /** Calendar days that a public notice lasts at most; default: 90, and never less than it has to last. */
  readonly noticeMaxDays?: number;
  /** The collective decision (审定) is recorded with the minutes themselves as a file; default: their number is enough. */
  readonly minutesRequired?: boolean;
  /**
   * The weights of `indicators` (or of a plan) add up to something else than `declaredTotal`, and somebody answers for
   * it: the form of 芷江 2026 adds up to 91. Never silent: shown wherever the total is.
   */
  readonly acknowledgedTotal?: { readonly found: Decimal; readonly reason: string; readonly by: string };
  /** Indicators that the scheme itself brings (评分细则). A plan may bring others, or name the rules of these. */
  readonly indicators?: readonly SchemeIndicator[];
  /** What a step that is begun counts, for every rule that does not say it itself; default `completed`. */
  readonly partialSteps?: PartialSteps;
  /** An indicator that does not apply to a unit leaves the denominator (default), or its weight is spread over the rest. */
  readonly notApplicable?: 'leave-denominator' | 'spread-weight';
  /** Integer shares of a joint indicator where the plan names lead and assisting units; default: equal shares. */
  readonly jointShares?: { readonly lead: number; readonly assisting: number };
  /** Bounds of the difficulty factor (难度系数) that a unit may be given; it multiplies the target score. Absent: none. */
  readonly difficulty?: { readonly min: Decimal; readonly max: Decimal };
  /** Rounding before the formula; absent: exact until the final. */
  readonly roundingBefore?: {
    readonly indicator?: Rounding;
    readonly components?: Readonly<Partial<Record<ComponentId, Rounding>>>;
  };
  /** Ends of the final score; an absent end is open, so that a total may exceed 100. */
  readonly totalLimits?: { readonly min?: Decimal; readonly max?: Decimal };
  /** What a veto (一票否决) does; absent: the scheme knows none. */
  readonly veto?: VetoEffect;
  /** Most units of a ranking group that may hold the top grade (优秀比例); the rest get the next one, best first. */
  readonly quotas?: readonly GradeQuota[];
  /** Bonuses by place, computed from counts (采稿量第一名加3分). They count as incentives. */
  readonly rankBonuses?: readonly RankBonus[];
  /** When an indicator is at risk (红黄绿灯); default `DEFAULT_TRAFFIC_LIGHT`. */
  readonly trafficLight?: TrafficLight;
  /** When a deadline is reminded of, pressed for and escalated (提醒、催办、督办); default `DEFAULT_REMINDERS`. */
  readonly reminders?: ReminderDays;
}

/**
 * Late (red): short of what is due by more than `shortBy` percent points. At risk (amber): short by up to as much, or the
 * next due date lies within `days` calendar days and what is due by then is not reached. Else on track (green).
 */
export interface TrafficLight {
  readonly shortBy: Decimal;
  readonly days: number;
}

export const DEFAULT_TRAFFIC_LIGHT: TrafficLight = { shortBy: '10', days: 15 };

/**
 * Working days: the clerk is reminded `before` the last day in time; after it the head is pressed, then the supervisor in
 * charge and then the chair are called in.
 */
export interface ReminderDays {
  readonly before: number;
  readonly press: number;
  readonly supervise: number;
  readonly chair: number;
}

export const DEFAULT_REMINDERS: ReminderDays = { before: 5, press: 1, supervise: 3, chair: 6 };

/** An indicator as a scheme brings it, e.g. one line of a self-evaluation form. */
export interface SchemeIndicator {
  readonly id: string;
  readonly name: string;
  /** Path of the groups it stands in: 产出/质量. */
  readonly group?: string;
  readonly weight: Decimal;
  readonly rule: Rule;
}

/**
 * - `set`: the final is `score`, whatever else was earned (十堰 2022: 69); `cap`: it is at most `score`; `zero`: it is 0
 * - `ineligible`: no rank and no grade; the score stays
 * - `bar-top-grade`: the score stays, the top grade becomes the next one
 */
export type VetoEffect = VetoTriggers &
  (
    | { readonly effect: 'set' | 'cap'; readonly score: Decimal }
    | { readonly effect: 'zero' | 'ineligible' | 'bar-top-grade' }
  );

/** What a veto may be proposed for. Where there are classes, a proposal names one and brings proof. */
interface VetoTriggers {
  readonly classes?: readonly VetoClass[];
}

/** A class of triggers (否决情形): 发生较大以上责任事故. */
export interface VetoClass {
  readonly id: string;
  readonly name: string;
}

/** `group` absent: all units together. The number is `percent` of the ranked units, rounded down, or `count`. */
export interface GradeQuota {
  readonly grade: string;
  readonly group?: string;
  readonly percent?: Decimal;
  readonly count?: number;
}

export interface RankBonus {
  readonly id: string;
  /** What is counted: 采稿量. */
  readonly of: string;
  /** Points of the first, second, … place. */
  readonly points: readonly Decimal[];
  /** Who shares a place: each gets its points (`share`), or the mean of the places taken (`average`). Next place is skipped. */
  readonly ties: 'share' | 'average';
  /** Who counted nothing gets nothing, wherever it ranks; default 1. */
  readonly minimumCount?: number;
  /** Class of the incentive catalogue whose cap holds for the bonus too; absent: only the cap in total. */
  readonly class?: string;
}

export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export type Component =
  | TargetComponent
  | LeaderComponent
  | PublicComponent
  | IncentiveComponent
  | InspectionComponent
  | RollupComponent;

interface ComponentBase {
  /** Code name in the formula, e.g. `target`. */
  readonly id: ComponentId;
  /** Name in the formula as documents write it, e.g. `目标考评得分`. */
  readonly name: string;
  /** Least that counts; absent: no floor. */
  readonly floor?: Decimal;
}

/** Every id once at most. A scheme has a `target` or a `rollup` or, for a ledger, neither: then the formula brings the base. */
export type ComponentId = 'target' | 'leader' | 'public' | 'incentive' | 'inspection' | 'rollup';

/** Scores of the indicators that a unit carries. */
export interface TargetComponent extends ComponentBase {
  readonly id: 'target';
  /** `percent-of-carried` (default): Σ verified ÷ Σ weight carried × 100; `sum`: the points as they are. */
  readonly normalisation?: 'percent-of-carried' | 'sum';
  readonly cap?: Decimal;
}

/** What the cycles below this one came to (月度得分汇总): the finals of the months, rolled up to the year. */
export interface RollupComponent extends ComponentBase {
  readonly id: 'rollup';
  /** `best`: the mean of the `count` best; `weighted`: Σ final × weight ÷ Σ weight, by period (`2022-04`), of those with a weight. */
  readonly method: 'mean' | 'sum' | 'weighted' | 'best';
  readonly count?: number;
  readonly weights?: Readonly<Record<string, Decimal>>;
  /** A period without a final for the unit leaves (default), counts 0, or keeps the year from being computed. */
  readonly missing?: 'leave' | 'zero' | 'refuse';
}

/** Mean of the leaders' marks by their weights. */
export interface LeaderComponent extends ComponentBase {
  readonly id: 'leader';
  readonly min: string;
  readonly max: string;
  /** Decimals allowed in one mark. */
  readonly decimals: number;
  /** Weight of each leader by person id; a leader not named weighs 1. */
  readonly weights: Readonly<Record<string, string>>;
  /** An absent leader leaves the mean (default), counts 0, or counts the full mark; a recused one always leaves. */
  readonly missing?: 'leave' | 'zero' | 'full';
  /** Fewer sheets than this for a unit give no score; default 1. */
  readonly minimumSheets?: number;
}

/** Mean of the values of the options chosen in all ballots; below the minimum number there is no score. */
export interface PublicComponent extends ComponentBase {
  readonly id: 'public';
  readonly options: readonly { readonly id: string; readonly label: LocalText; readonly value: string }[];
  readonly minimumBallots: number;
}

/** Sum of what was granted, at most `cap`; null: no cap. */
export interface IncentiveComponent extends ComponentBase {
  readonly id: 'incentive';
  readonly cap: string | null;
  /** Classes of incentives (激励目录); a claim then names one of them. Absent: claims have no class. */
  readonly catalogue?: readonly IncentiveClass[];
}

/** A class of incentives: 省级表彰. */
export interface IncentiveClass {
  readonly id: string;
  readonly name: string;
  /** Whether a claim must bring proof; default `required`. */
  readonly proof?: 'required' | 'optional';
  /** Most that a unit's grants of this class count together; absent: only the cap in total. */
  readonly cap?: Decimal;
}

/** Sum of the deductions imposed, a positive number that the formula subtracts. */
export interface InspectionComponent extends ComponentBase {
  readonly id: 'inspection';
  readonly cap?: Decimal;
  /** Working days that a unit has to answer a finding; absent: no term is set. */
  readonly answerWorkingDays?: number;
  /** A finding of more points than this, all its charges together, is signed by two leaders; absent: one is enough. */
  readonly secondSignatureAbove?: Decimal;
}

export interface Rounding {
  readonly decimals: number;
  /** 四舍五入, 四舍六入五成双, 舍去, 进一; away from zero and towards zero where the number is negative. */
  readonly mode: 'half-away-from-zero' | 'half-even' | 'down' | 'up';
}

export interface GradeBand {
  readonly name: string;
  /** Included unless `fromIncluded` is false. */
  readonly from: string | null;
  readonly fromIncluded?: boolean;
  /** Excluded unless `belowIncluded` is true. */
  readonly below: string | null;
  readonly belowIncluded?: boolean;
  /** What the grade leads to (结果运用): 局通报表扬; 科室人员不得评为优秀等级. */
  readonly consequences?: readonly GradeConsequence[];
}

/** Proposed for every unit of the grade once the result is final. */
export interface GradeConsequence extends LocalText {
  /** Default `other`: it is known by its words alone. */
  readonly kind?: ConsequenceKind;
}

/** 通报表扬、通报批评、责令整改、取消评先评优资格、其他. */
export type ConsequenceKind =
  'commendation' | 'public-criticism' | 'rectification-order' | 'award-ineligibility' | 'other';

/** Stages of a year in their order; stages that run together stand in one step through `beside`. */
export interface StageDefinition {
  readonly id: StageId;
  /** Opened and closed together with the named stage. */
  readonly beside?: StageId;
  /** Approvals that the transition out of this stage needs; none means that the request itself moves on. */
  readonly approvals: ApprovalRule;
  /** Earlier stages that the way out of this one may be returned to (退回至); absent: none. */
  readonly returnsTo?: readonly StageId[];
}

/** In the order of a year, which every scheme keeps; a scheme may leave stages out. `entry` (登记) is a month's first. */
export type StageId =
  | 'entry'
  | 'drafting'
  | 'review'
  | 'execution'
  | 'self-evaluation'
  | 'verification'
  | 'evaluation'
  | 'computation'
  | 'decision'
  | 'public-notice'
  | 'bulletin'
  | 'follow-up'
  | 'archived';

/**
 * `sequence`: each role in turn; `any`: `need` of the listed roles, in any order, each by another person;
 * `countersign` (会签): all of the listed roles and all of the named persons, in any order, each by another person.
 */
export type ApprovalRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'sequence'; readonly roles: readonly ApproverRole[] }
  | { readonly kind: 'any'; readonly roles: readonly ApproverRole[]; readonly need: number }
  | {
      readonly kind: 'countersign';
      readonly roles: readonly ApproverRole[];
      readonly persons?: readonly string[];
    };

export type ApproverRole = 'supervisor' | 'chair';
