type Decimal = string;
type Steps = 'completed' | 'begun' | 'pro-rata';
type Comparator = '>=' | '>' | '<=' | '<' | '=';

export interface LimitJson {
  readonly op: Comparator;
  readonly value: Decimal;
  readonly measure?: string;
}

interface Named {
  readonly subject?: string;
}

/** What keeps a deduction from going on for ever. */
export interface EndsJson {
  readonly floor?: Decimal;
  readonly most?: Decimal;
}

export interface ProportionalJson extends Named {
  readonly type: 'proportional';
  readonly target: LimitJson;
  readonly zeroWhen?: LimitJson;
  readonly floor?: Decimal;
}

export interface ThresholdLinearJson extends Named, EndsJson {
  readonly type: 'threshold-linear';
  readonly full: LimitJson;
  readonly step: Decimal;
  readonly points: Decimal;
  readonly steps?: Steps;
  readonly zeroWhen?: LimitJson;
}

export interface ShortfallJson extends Named, EndsJson {
  readonly type: 'shortfall';
  readonly target: Decimal;
  readonly measure?: string;
  readonly points: Decimal;
  readonly per?: Decimal;
  readonly steps?: Steps;
  readonly zeroWhen?: LimitJson;
}

export interface AccumulateJson extends Named {
  readonly type: 'accumulate';
  readonly above?: Decimal;
  readonly base?: Decimal;
  readonly step: Decimal;
  readonly points?: Decimal;
  readonly prices?: readonly ClassPriceJson[];
  readonly measure?: string;
  readonly steps?: Steps;
  readonly most?: Decimal;
  readonly bonus?: boolean;
}

/** A class with a price, and perhaps a ceiling, of its own. */
export interface ClassPriceJson {
  readonly name: string;
  readonly points: Decimal;
  readonly most?: Decimal;
}

export interface OccurrencesJson extends Named, EndsJson {
  readonly type: 'deduct-per-occurrence';
  readonly points?: Decimal;
  readonly per?: number;
  readonly by?: 'occurrence' | 'head';
  readonly measure?: string;
  readonly prices?: readonly ClassPriceJson[];
  readonly free?: number;
  readonly zeroFrom?: number;
  readonly steps?: Steps;
}

export interface ChecklistJson extends Named, EndsJson {
  readonly type: 'checklist';
  readonly items: readonly { readonly name: string; readonly points?: Decimal }[];
  readonly points?: Decimal;
}

export interface AllOrNothingJson extends Named {
  readonly type: 'all-or-nothing';
  readonly condition?: LimitJson;
}

export interface BandJson {
  readonly from?: Decimal;
  readonly fromIncluded?: boolean;
  readonly to?: Decimal;
  readonly toIncluded?: boolean;
  readonly points: Decimal;
  readonly and?: LimitJson & Named;
}

export interface BandedJson extends Named {
  readonly type: 'banded';
  readonly measure?: string;
  readonly bands: readonly BandJson[];
  readonly otherwise?: Decimal;
}

export interface GradeMapJson extends Named {
  readonly type: 'grade-map';
  readonly grades: readonly { readonly name: string; readonly points: Decimal }[];
  readonly otherwise?: Decimal;
}

export interface LatenessJson extends Named, EndsJson {
  readonly type: 'lateness';
  readonly due?: string;
  readonly every: { readonly days: number };
  readonly points: Decimal;
  readonly steps?: Steps;
  readonly zeroAfterDays?: number;
}

export interface OverrunJson extends Named, EndsJson {
  readonly type: 'overrun';
  readonly limit: Decimal;
  readonly measure?: string;
  readonly every: { readonly percent: Decimal };
  readonly points: Decimal;
  readonly steps?: Steps;
  readonly zeroWhenOverPercent?: Decimal;
}

export interface ZeroIfNoneJson extends Named, EndsJson {
  readonly type: 'zero-if-none-else-deduct-per-missing';
  readonly points: Decimal;
}

export interface RankLadderJson extends Named {
  readonly type: 'rank-ladder';
  readonly places: readonly { readonly from: number; readonly to: number; readonly points: Decimal }[];
  readonly thenEach?: Decimal;
  readonly per?: number;
  readonly steps?: Steps;
  readonly floor?: Decimal;
  readonly last?: { readonly count: number; readonly points: Decimal };
  readonly otherwise?: Decimal;
  readonly unit?: 'points' | 'percent';
  readonly ties?: 'share' | 'average' | 'lowest';
  readonly bonus?: boolean;
}

export interface RelativeToBestJson extends Named {
  readonly type: 'relative-to-best';
  readonly better: 'higher' | 'lower';
  readonly measure?: string;
}

export interface BallotTallyJson extends Named {
  readonly type: 'ballot-tally';
  readonly options: readonly { readonly name: string; readonly value: Decimal }[];
  readonly invalid?: {
    readonly allEqual?: boolean;
    readonly allFull?: boolean;
    readonly bestQuotaPercent?: Decimal;
  };
  readonly minimumBallots?: number;
}

export interface SurveyJson extends Named {
  readonly type: 'survey';
  readonly minimumValid?: number;
  readonly rateDecimals?: number;
  readonly read:
    | Omit<BandedJson, 'subject' | 'measure'>
    | Omit<ProportionalJson, 'subject'>
    | Omit<ThresholdLinearJson, 'subject'>;
}

export interface ExternalResultJson extends Named {
  readonly type: 'external-result';
  readonly authority: string;
  readonly outOf?: Decimal;
  readonly inherits?: 'parent';
}

export interface PanelJson extends Named {
  readonly type: 'panel';
  readonly max: Decimal;
  readonly groups: readonly { readonly name: string; readonly weight: Decimal; readonly raters?: number }[];
  readonly trim?: { readonly above: number; readonly high: number; readonly low: number };
  readonly missing?: 'leave' | 'zero' | 'full' | 'refuse';
  readonly minimumSheets?: number;
}

export interface EntryPriceJson {
  readonly name: string;
  readonly points: Decimal;
  readonly per?: number;
  readonly most?: Decimal;
}

export interface LedgerJson extends Named {
  readonly type: 'ledger';
  readonly base: Decimal;
  readonly prices?: readonly EntryPriceJson[];
  readonly floor?: Decimal;
  readonly cap?: Decimal;
  readonly additionsCap?: Decimal;
  readonly deductionsCap?: Decimal;
}

export interface CompositeJson extends Named {
  readonly type: 'composite';
  readonly mode: 'all' | 'any' | 'mean' | 'weighted' | 'sum';
  readonly parts: readonly { readonly rule: RuleJson; readonly weight?: Decimal; readonly name?: string }[];
}

export interface ManualJson extends Named {
  readonly type: 'manual';
  readonly guidance?: string;
}

/** `Rule` of the domain as it is sent; where one is handed over, the compiler holds both against each other. */
export type RuleJson =
  | ProportionalJson
  | ThresholdLinearJson
  | ShortfallJson
  | AccumulateJson
  | OccurrencesJson
  | ChecklistJson
  | AllOrNothingJson
  | BandedJson
  | GradeMapJson
  | LatenessJson
  | OverrunJson
  | ZeroIfNoneJson
  | RankLadderJson
  | RelativeToBestJson
  | BallotTallyJson
  | SurveyJson
  | ExternalResultJson
  | PanelJson
  | LedgerJson
  | CompositeJson
  | ManualJson;
