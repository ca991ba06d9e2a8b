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
}

export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export type Component =
  TargetComponent | LeaderComponent | PublicComponent | IncentiveComponent | InspectionComponent;

interface ComponentBase {
  /** Code name in the formula, e.g. `target`. */
  readonly id: ComponentId;
  /** Name in the formula as documents write it, e.g. `目标考评得分`. */
  readonly name: string;
}

export type ComponentId = 'target' | 'leader' | 'public' | 'incentive' | 'inspection';

/** Σ verified ÷ Σ weight carried × 100. */
export interface TargetComponent extends ComponentBase {
  readonly id: 'target';
}

/** Mean of the leaders' marks by their weights; an absent or recused leader leaves the mean. */
export interface LeaderComponent extends ComponentBase {
  readonly id: 'leader';
  readonly min: string;
  readonly max: string;
  /** Decimals allowed in one mark. */
  readonly decimals: number;
  /** Weight of each leader by person id; a leader not named weighs 1. */
  readonly weights: Readonly<Record<string, string>>;
}

/** Mean of the values of the options chosen in all ballots; below the minimum number there is no score. */
export interface PublicComponent extends ComponentBase {
  readonly id: 'public';
  readonly options: readonly { readonly id: string; readonly label: LocalText; readonly value: string }[];
  readonly minimumBallots: number;
}

/** Sum of what was granted, at most `cap`. */
export interface IncentiveComponent extends ComponentBase {
  readonly id: 'incentive';
  readonly cap: string;
}

/** Sum of the deductions imposed, a positive number that the formula subtracts. */
export interface InspectionComponent extends ComponentBase {
  readonly id: 'inspection';
}

export interface Rounding {
  readonly decimals: number;
  readonly mode: 'half-away-from-zero';
}

export interface GradeBand {
  readonly name: string;
  readonly from: string | null;
  readonly below: string | null;
}

/** Stages of a year in their order; stages that run together stand in one step through `beside`. */
export interface StageDefinition {
  readonly id: StageId;
  /** Opened and closed together with the named stage. */
  readonly beside?: StageId;
  /** Approvals that the transition out of this stage needs; none means that the request itself moves on. */
  readonly approvals: ApprovalRule;
}

/** In the order of a year, which every scheme keeps; a scheme may leave stages out. */
export type StageId =
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

/** `sequence`: each role in turn; `any`: `need` of the listed roles, in any order, each by another person. */
export type ApprovalRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'sequence'; readonly roles: readonly ApproverRole[] }
  | { readonly kind: 'any'; readonly roles: readonly ApproverRole[]; readonly need: number };

export type ApproverRole = 'supervisor' | 'chair';
