/** An exact decimal as text, e.g. `'0.5'`. */
export type Decimal = string;

/** Comparison of an observed value with a declared one: `value op limit`. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** Points as a decimal, or `all` of the weight. */
export type Price = Decimal;

export interface Limit {
  readonly op: Comparator;
  readonly value: Decimal;
  /** Unit of measure as the document writes it (`%`, `万元`, `家次`); absent: the document names none. */
  readonly measure?: string;
}

/**
 * What happens to a step that is begun and not complete (93.5 % is one and a half steps below 95 %): `completed`, the
 * default, counts whole steps only; `begun` counts it as a whole one; `pro-rata` counts the part.
 */
export type PartialSteps = 'completed' | 'begun' | 'pro-rata';

interface RuleBase {
  /** What is observed, in the document's words (满意度), for explanations; absent: 实际值. */
  readonly subject?: string;
}

/**
 * How one indicator is scored out of its weight (评分细则). A rule is data and complete in itself: with the weight and
 * an observation it has a score. All points lie within [0, weight] unless a kind says otherwise.
 */
export type Rule =
  | ProportionalRule
  | ThresholdLinearRule
  | ShortfallRule
  | AccumulateRule
  | DeductPerOccurrenceRule
  | ChecklistRule
  | AllOrNothingRule
  | BandedRule
  | GradeMapRule
  | LatenessRule
  | OverrunRule
  | ZeroIfNoneRule
  | RankLadderRule
  | RelativeToBestRule
  | BallotTallyRule
  | SurveyRule
  | ExternalResultRule
  | PanelRule
  | LedgerRule
  | CompositeRule
  | ManualRule;

export type RuleType = Rule['type'];
export type RuleOf<T extends RuleType> = Extract<Rule, { readonly type: T }>;

/** 按比例得分: reached ÷ target × weight, at most the weight. `<=`: target ÷ reached. Observes `value`. */
export interface ProportionalRule extends RuleBase {
  readonly type: 'proportional';
  readonly target: Limit;
  /** Earns nothing when this holds: 完成率低于60%不得分. */
  readonly zeroWhen?: Limit;
  /** Least score, default 0: 按比例得分，最低得2分. Not beside `zeroWhen`, which would undercut it. */
  readonly floor?: Decimal;
}

/** 95%以上得满分，每下降1%扣1分，扣完为止: full while `full` holds, else points off for every step away from it. Observes `value`. */
export interface ThresholdLinearRule extends RuleBase {
  readonly type: 'threshold-linear';
  readonly full: Limit;
  /** Size of a step in the measure of `full`. */
  readonly step: Decimal;
  readonly points: Decimal;
  readonly steps?: PartialSteps;
  /** Least score, default 0; above 0 it stands beside nothing that leaves nothing, in every kind that has one. */
  readonly floor?: Decimal;
  /** Most that is taken off: 最多扣5分. */
  readonly most?: Decimal;
  readonly zeroWhen?: Limit;
}

/** 6次以上得满分，每少一次扣1分: points off for every `per` missing to a counted target. Observes `value` or `missing`. */
export interface ShortfallRule extends RuleBase {
  readonly type: 'shortfall';
  readonly target: Decimal;
  readonly measure?: string;
  readonly points: Decimal;
  /** Default 1. */
  readonly per?: Decimal;
  readonly steps?: PartialSteps;
  readonly floor?: Decimal;
  readonly most?: Decimal;
  readonly zeroWhen?: Limit;
}

/**
 * 每采用一篇得0.5分，最高不超过5分: points earned for every step reached. Observes `value` or `occurrences`; with classes of
 * their own prices (国家级每篇加5分，省级每篇加3分) `counts` by class name.
 */
export interface AccumulateRule extends RuleBase {
  readonly type: 'accumulate';
  /** Where counting begins, default 0: 超过80%的，每超过1个百分点加1分 begins at 80. */
  readonly above?: Decimal;
  /** Earned before the first step, default 0: 完成80%得3分，每提高1%加0.5分. */
  readonly base?: Decimal;
  readonly step: Decimal;
  /** Points of one step; absent where every class has its own. */
  readonly points?: Decimal;
  /** Classes by name. Not beside `points`, and nothing is counted from a threshold on. */
  readonly prices?: readonly ClassPrice[];
  readonly measure?: string;
  readonly steps?: PartialSteps;
  /** Most that can be earned; absent: the weight. */
  readonly most?: Decimal;
  /** May exceed the weight, for bonuses. Default false. */
  readonly bonus?: boolean;
}

/** One class of what earns points, with its own price. */
export interface ClassPrice {
  readonly name: string;
  readonly points: Decimal;
  /** Most that the class alone can earn. */
  readonly most?: Decimal;
}

/** One class of breach with its own price; `points: 'all'` takes the whole weight (发生重大事故的不得分). */
export interface BreachPrice {
  readonly name: string;
  readonly points: Price;
  /** Most that the class alone takes off: 迟报每次扣0.5分，最多扣2分. */
  readonly most?: Decimal;
}

/** 发现一处扣1分，扣完为止. Observes `occurrences` (heads where it is priced per head), or `counts` by class name. */
export interface DeductPerOccurrenceRule extends RuleBase {
  readonly type: 'deduct-per-occurrence';
  /** Price of one; absent where every class has its own. */
  readonly points?: Decimal;
  /** So many make one deduction, default 1: 每2处扣1分; of the same class, where there are classes. */
  readonly per?: number;
  /** `head`: 每人扣0.5分. Default `occurrence`. */
  readonly by?: 'occurrence' | 'head';
  readonly measure?: string;
  readonly prices?: readonly BreachPrice[];
  /** So many cost nothing: 超过3次的，每次扣1分. Not beside several classes. */
  readonly free?: number;
  /** From so many on, of all classes together, nothing is left: 3次及以上不得分. */
  readonly zeroFrom?: number;
  readonly floor?: Decimal;
  readonly most?: Decimal;
  readonly steps?: PartialSteps;
}

export interface ChecklistItem {
  readonly name: string;
  /** Price when it is missing, or `all`; absent: the rule's `points`. */
  readonly points?: Price;
}

/** 每少一项扣5分; 未明确分管领导的扣1分. Observes `missing` (how many) or `failed` (which, by name). */
export interface ChecklistRule extends RuleBase {
  readonly type: 'checklist';
  readonly items: readonly ChecklistItem[];
  readonly points?: Decimal;
  readonly floor?: Decimal;
  readonly most?: Decimal;
}

/** 达到得满分，否则不得分. Observes `value` where there is a condition, else `met`. */
export interface AllOrNothingRule extends RuleBase {
  readonly type: 'all-or-nothing';
  readonly condition?: Limit;
}

/** Half-line or stretch; an absent end is open. `from` is included and `to` is not, unless told otherwise. */
export interface Band {
  readonly from?: Decimal;
  readonly fromIncluded?: boolean;
  readonly to?: Decimal;
  readonly toIncluded?: boolean;
  readonly points: Decimal;
  /** Holds only when the second value (`second` of the observation) keeps this too: 且样本不少于100份. */
  readonly and?: Limit & { readonly subject?: string };
}

/** 90%（含）以上得10分，80%—90%得8分…: the first band that holds the value and whose second condition holds. Observes `value`, `second`. */
export interface BandedRule extends RuleBase {
  readonly type: 'banded';
  readonly measure?: string;
  readonly bands: readonly Band[];
  /** Where no band holds; absent: 0. */
  readonly otherwise?: Decimal;
}

/** 优秀得10分，良好得8分. Observes `grade`. */
export interface GradeMapRule extends RuleBase {
  readonly type: 'grade-map';
  readonly grades: readonly { readonly name: string; readonly points: Decimal }[];
  /** 否则: every other grade; absent: an unknown grade is refused. */
  readonly otherwise?: Decimal;
}

/** 每推迟10天扣1分. Observes `daysLate`, or `date` against `due`; `present: false`: never done, nothing earned. */
export interface LatenessRule extends RuleBase {
  readonly type: 'lateness';
  /** Last day in time, included. */
  readonly due?: string;
  readonly every: { readonly days: number };
  readonly points: Decimal;
  readonly steps?: PartialSteps;
  /** More days late than this: nothing is left. */
  readonly zeroAfterDays?: number;
  readonly floor?: Decimal;
  readonly most?: Decimal;
}

/** 每超出10%扣2分: points off for every percent step above the limit. Observes `value`. */
export interface OverrunRule extends RuleBase {
  readonly type: 'overrun';
  readonly limit: Decimal;
  readonly measure?: string;
  readonly every: { readonly percent: Decimal };
  readonly points: Decimal;
  readonly steps?: PartialSteps;
  readonly zeroWhenOverPercent?: Decimal;
  readonly floor?: Decimal;
  readonly most?: Decimal;
}

/** 无核心指标不得分，缺一个扣1分. Observes `present` and `missing`. */
export interface ZeroIfNoneRule extends RuleBase {
  readonly type: 'zero-if-none-else-deduct-per-missing';
  readonly points: Decimal;
  readonly floor?: Decimal;
  readonly most?: Decimal;
}

/**
 * 第一名得10分，第二名得8分，名次每降一位扣0.5分; 后三名不得分. Observes `rank`, and `of` (how many are ranked) where the last
 * places have their own points. `percent` reads points as percent of the weight.
 */
export interface RankLadderRule extends RuleBase {
  readonly type: 'rank-ladder';
  /** First entry that holds the place. */
  readonly places: readonly { readonly from: number; readonly to: number; readonly points: Decimal }[];
  /** Behind the last declared place: so many points off its points for every place. */
  readonly thenEach?: Decimal;
  /** So many places make one step of `thenEach`, default 1: 每后退5名扣1分. */
  readonly per?: number;
  /** What a step of several places counts that is only begun. */
  readonly steps?: PartialSteps;
  /** Least that `thenEach` leaves, default 0: 最低得3分. */
  readonly floor?: Decimal;
  readonly last?: { readonly count: number; readonly points: Decimal };
  readonly otherwise?: Decimal;
  readonly unit?: 'points' | 'percent';
  /** Who shares a place: `share` each gets its points, `average` the mean of the places taken, `lowest` the last of them. */
  readonly ties?: 'share' | 'average' | 'lowest';
  /** May exceed the weight, for bonuses. Default false. */
  readonly bonus?: boolean;
}

/** 以最高（最低）值为满分，其他按比例: value ÷ best × weight, or best ÷ value. Observes `value` and `best`. */
export interface RelativeToBestRule extends RuleBase {
  readonly type: 'relative-to-best';
  readonly better: 'higher' | 'lower';
  readonly measure?: string;
}

/** Mean of the values of the options over valid ballots (测评票), as part of the highest value. Observes `tally` or `ballots`. */
export interface BallotTallyRule extends RuleBase {
  readonly type: 'ballot-tally';
  readonly options: readonly { readonly name: string; readonly value: Decimal }[];
  /** A ballot is invalid when it gives all units the same, all units the best, or too many the best. */
  readonly invalid?: {
    readonly allEqual?: boolean;
    readonly allFull?: boolean;
    /** Most units that a ballot may give the best, as a percent of the units on it. */
    readonly bestQuotaPercent?: Decimal;
  };
  readonly minimumBallots?: number;
}

/** 问卷满意率: satisfied ÷ valid, read by bands or in proportion to a target. Observes `sample`, `valid`, `satisfied`. */
export interface SurveyRule extends RuleBase {
  readonly type: 'survey';
  readonly minimumValid?: number;
  /** Decimals that the rate in percent is rounded to before it is read; absent: exact. */
  readonly rateDecimals?: number;
  readonly read:
    | Omit<BandedRule, 'subject' | 'measure'>
    | Omit<ProportionalRule, 'subject'>
    | Omit<ThresholdLinearRule, 'subject'>;
}

/** 以上级考核结果为准: what another authority gave, scaled from its full score; pending until it has arrived. Observes `result`. */
export interface ExternalResultRule extends RuleBase {
  readonly type: 'external-result';
  /** Who gives it, e.g. 市效能办. */
  readonly authority: string;
  /** Full score of the authority's scale; its result ÷ this × weight. Absent: points as they are. */
  readonly outOf?: Decimal;
  /** 二级单位引用所属一级部门得分. */
  readonly inherits?: 'parent';
}

/** Marks of several groups of raters. Observes `sheets`. Mean in each group, weighted over groups, ÷ `max` × weight. */
export interface PanelRule extends RuleBase {
  readonly type: 'panel';
  readonly max: Decimal;
  readonly groups: readonly { readonly name: string; readonly weight: Decimal; readonly raters?: number }[];
  /** 去掉一个最高分和一个最低分, only in a group of more raters than `above`. */
  readonly trim?: { readonly above: number; readonly high: number; readonly low: number };
  /** Raters declared and without a sheet: leave the mean, count 0, count full, or nothing is computed. */
  readonly missing?: 'leave' | 'zero' | 'full' | 'refuse';
  readonly minimumSheets?: number;
}

/** One class of entry with its price: above 0 it adds (每获省级表彰一次加5分), below 0 it takes off. */
export interface EntryPrice {
  readonly name: string;
  readonly points: Decimal;
  /** So many make one, default 1; a part of it counts for nothing. */
  readonly per?: number;
  /** Most that the class alone adds or takes off, above 0. */
  readonly most?: Decimal;
}

/**
 * 基础分100分，加减分: base plus additions minus deductions. Observes `entries`; where classes have their prices (基础分80分，
 * 每获表彰一次加5分，每被通报一次扣3分) `counts` by class name would do as well. Not bound to the weight.
 */
export interface LedgerRule extends RuleBase {
  readonly type: 'ledger';
  readonly base: Decimal;
  /** Classes by name; then an entry is of one of them, at its price. */
  readonly prices?: readonly EntryPrice[];
  readonly floor?: Decimal;
  readonly cap?: Decimal;
  readonly additionsCap?: Decimal;
  readonly deductionsCap?: Decimal;
}

/** Several rules about one indicator. Observes `parts`, one a part. */
export interface CompositeRule extends RuleBase {
  readonly type: 'composite';
  /** `all`: the least; `any`: the best; `mean`; `weighted` by the parts' weights; `sum`: each part its own points. */
  readonly mode: 'all' | 'any' | 'mean' | 'weighted' | 'sum';
  /** `weight`: relative for `weighted`, points for `sum`, else left out. */
  readonly parts: readonly { readonly rule: Rule; readonly weight?: Decimal; readonly name?: string }[];
}

/** Scored by a person with a reason. Observes `score` and `reason`. */
export interface ManualRule extends RuleBase {
  readonly type: 'manual';
  /** What the scorer should look at. */
  readonly guidance?: string;
}
