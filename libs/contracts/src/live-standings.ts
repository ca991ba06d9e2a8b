/**
 * The live standings (得分动态) as JSON, for the API and the browser. Points are decimal strings; null is sealed or
 * unknown, never 0. The stream at `/api/v1/cycles/{cycle}/standings/stream` sends `LiveStandings` as event `standings`
 * first and whenever the reader may see other rows than before, then `LiveStandingsRows` as event `rows`. The id of
 * every event is the log position that it shows.
 */
export interface LiveStandings extends LiveStandingsHead {
  readonly position: string;
  /** Those that the reader may see, in office order. */
  readonly rows: readonly LiveStandingRow[];
}

/** What moved: each row as it is now, and what of the head is another than before. */
export interface LiveStandingsRows extends Partial<LiveStandingsHead> {
  readonly position: string;
  readonly rows: readonly LiveStandingRow[];
}

export interface LiveStandingsHead {
  readonly cycle: string;
  readonly name: string;
  readonly organisation: string;
  readonly year: number;
  readonly openStages: readonly string[];
  readonly phase: LiveStandingsPhase;
  /** 过程数据: the public notice has not been opened, so nothing here is a result yet. */
  readonly processData: boolean;
  /** Why totals, grades and ranks are null for who asks; null: they are shown. */
  readonly withheld: Withheld | null;
  /** Leader marks and ballots are still under seal. */
  readonly sealed: boolean;
  /** Rank changes are against it; null before the first. */
  readonly closedQuarter: number | null;
  /** Facts that landed behind the close of their stage: kept, never counted. */
  readonly lateFacts: number;
  /** The server takes the time from its callers: nothing here happened when it says. */
  readonly simulatedClock: boolean;
  readonly scheme: LiveStandingsScheme;
  /** The plan that the table stands on; null where there is none. */
  readonly plan: LiveStandingsPlan | null;
  /** 全局: every indicator once; null for who may not see all rows. */
  readonly bureau: LiveStandingsTarget | null;
}

/** `provisional` until the computation; from then on the rows are those of the result. */
export type LiveStandingsPhase = 'provisional' | 'computed' | 'decided' | 'final';

/**
 * From the computation to the collective decision (审定) a result is a draft: of the cycle itself, or of a month that is
 * rolled up into it.
 */
export type Withheld = 'until-decision' | 'until-decision-below';

/** Version of the plan in force, and what changed in mid-year, oldest first. */
export interface LiveStandingsPlan {
  readonly version: number;
  readonly changes: readonly {
    readonly version: number;
    readonly at: string | null;
    /** Number of the paper that it was changed by. */
    readonly document: string | null;
    /** Weights before and after; null before for one that is new, after for one that is gone. */
    readonly indicators: readonly {
      readonly indicator: string;
      readonly from: string | null;
      readonly to: string | null;
    }[];
  }[];
}

/** What a reader needs of the scheme to understand the columns and the grades. */
export interface LiveStandingsScheme {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly formula: string;
  readonly components: readonly { readonly id: string; readonly name: string }[];
  /** Highest first; `from` included, `below` excluded, null for an open end. */
  readonly bands: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly below: string | null;
  }[];
  /** How the bands applied differ from the published ones, e.g. where those leave gaps. */
  readonly bandsNote: { readonly zh: string; readonly en: string } | null;
}

export interface LiveStandingsTarget {
  readonly carriedWeight: string;
  readonly countedWeight: string;
  /** Out of 100. */
  readonly target: string | null;
  readonly provisional: boolean;
}

export interface LiveStandingRow {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  /** Place in office order, 1 first. */
  readonly officeOrder: number;
  /** Weight that the unit carries, and the part of it that counts so far. */
  readonly carriedWeight: string;
  readonly countedWeight: string;
  readonly components: {
    /** Out of 100. */
    readonly target: string | null;
    readonly leader: string | null;
    readonly public: string | null;
    /** Of the cycles below; null where the scheme rolls nothing up, or nothing is there yet. */
    readonly rollup: string | null;
    readonly incentiveGranted: string;
    /** After the caps. */
    readonly incentive: string;
    /** Positive; the formula subtracts it. */
    readonly inspection: string;
  };
  /** Rounded. While provisional: the formula with 0 for what is still null; null without a target score. */
  readonly total: string | null;
  /** The total once every component is known and everything that the unit carries is verified. */
  readonly final: string | null;
  readonly provisional: boolean;
  /** Null before the computation. */
  readonly grade: string | null;
  readonly rank: number | null;
  readonly groupRank: number | null;
  /** A veto (一票否决) in force, and what the total would be without it; null: none. */
  readonly veto: {
    readonly effect: string;
    readonly reason: string;
    readonly beforeVeto: string | null;
  } | null;
  /** The unit has lost its eligibility for the awards of the year (取消评先评优资格); its rank is what it is. */
  readonly awardsLost: boolean;
  /** Of the incentives granted, as they were claimed. */
  readonly incentiveClaimed: string;
  /** Caps on incentives that held; empty: what was granted counts. */
  readonly incentiveCaps: readonly {
    /** Null: the cap in total. */
    readonly class: string | null;
    readonly name: string | null;
    readonly granted: string;
    readonly counted: string;
  }[];
  /** Places gained since the last closed quarter, negative when lost; null without a rank then or now. */
  readonly rankChange: number | null;
  /** Names that it had before (原名), oldest first; only where it was renamed. */
  readonly formerNames?: readonly string[];
  /** Units that have gone into it; only where there are any. */
  readonly tookOver?: readonly { readonly unit: string; readonly name: string }[];
  /** Only of a unit that was merged, closed or dissolved: it has no total and no place. */
  readonly gone?: {
    readonly kind: 'merger' | 'closure' | 'team-end';
    readonly into: string;
    readonly intoName: string;
    readonly effectiveOn: string;
    /** Number of the paper (文号). */
    readonly document: string;
  };
}
