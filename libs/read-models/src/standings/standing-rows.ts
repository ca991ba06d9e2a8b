import type { QuarterNumber, ResultCap, UnitResult, VetoEffect } from '@kaoping/domain';
import type { EventRef } from '../facts.js';
import type { UnitGone } from '../cycles/rolled-unit.js';

/** `provisional` until ResultComputed; from then on the rows are those of the result. */
export type StandingsPhase = 'provisional' | 'computed' | 'decided' | 'final';

/** Points of each part of the formula as decimal strings; null is sealed or unknown, never 0. */
export interface StandingComponents {
  /** Out of 100. */
  readonly target: string | null;
  readonly leader: string | null;
  readonly public: string | null;
  /** Of the cycles below (月度得分汇总); null where the scheme rolls nothing up, or nothing is there yet. */
  readonly rollup: string | null;
  readonly incentiveGranted: string;
  /** After the cap. */
  readonly incentive: string;
  /** Positive; the formula subtracts it. */
  readonly inspection: string;
}

/** What a veto does to a row. */
export interface StandingVeto {
  readonly effect: VetoEffect['effect'];
  readonly reason: string;
  readonly beforeVeto: string | null;
}

/** What a difficulty factor does to a row. */
export interface StandingDifficulty {
  readonly factor: string;
  readonly reason: string;
  readonly before: string | null;
}

/** One unit in the live standings (得分动态). */
export interface StandingRow {
  readonly unit: string;
  readonly name: string;
  readonly rankingGroup: string;
  /** Place in office order, 1 first. */
  readonly officeOrder: number;
  /** Weight that the unit carries, and the part of it that counts so far. */
  readonly carriedWeight: string;
  readonly countedWeight: string;
  readonly components: StandingComponents;
  /** Rounded. While provisional: the formula with 0 for what is still null; null without a target score. */
  readonly total: string | null;
  /**
   * The total when every component is known and everything that the unit carries is verified; provisional until the
   * computation. A unit without one is neither graded nor ranked by the computation.
   */
  readonly final: string | null;
  readonly provisional: boolean;
  /** Null before the computation. */
  readonly grade: string | null;
  readonly rank: number | null;
  readonly groupRank: number | null;
  /** A veto (一票否决) in force, with what the total would be without it; null: none. */
  readonly veto: StandingVeto | null;
  /** A difficulty factor (难度系数) in force, with the target score without it; null: none. */
  readonly difficulty: StandingDifficulty | null;
  /** The unit has lost its eligibility for the awards of the year (取消评先评优资格); its rank is what it is. */
  readonly awardsLost: boolean;
  /** Of the incentives granted, as they were claimed; rank bonuses are as they were awarded. */
  readonly incentiveClaimed: string;
  /** Caps on incentives that held; empty: what was granted counts. */
  readonly incentiveCaps: readonly ResultCap[];
  /** Places gained since the last closed quarter, negative when lost; null without a rank then or now. */
  readonly rankChange: number | null;
  /** Names that it had before (原名), oldest first; only where it was renamed. */
  readonly formerNames?: readonly string[];
  /** Units that have gone into it; only where there are any. */
  readonly tookOver?: readonly { readonly unit: string; readonly name: string }[];
  /** Only of a unit that was merged, closed or dissolved: it has no total and no place. */
  readonly gone?: Pick<UnitGone, 'kind' | 'into' | 'effectiveOn' | 'document'> & {
    readonly intoName: string;
  };
}

export interface StandingsView {
  readonly cycle: string;
  readonly phase: StandingsPhase;
  /** In office order. */
  readonly rows: readonly StandingRow[];
  /** 全局: every indicator once. */
  readonly bureau: BureauStanding;
  readonly closedQuarter: QuarterNumber | null;
  /** Leader marks and ballots are still under seal. */
  readonly sealed: boolean;
  readonly lateFacts: number;
  /** The computation that the rows come from; null while they are live. */
  readonly computation: EventRef | null;
}

export interface BureauStanding {
  readonly carriedWeight: string;
  readonly countedWeight: string;
  readonly target: string | null;
  readonly provisional: boolean;
}

/** What the indicators of one responsible leader (分管领导) come to, each indicator whole. */
export interface LeaderStanding extends BureauStanding {
  /** Post, never a name. */
  readonly post: string;
  readonly indicators: readonly string[];
  readonly units: readonly string[];
}

/** Where the rows come from once there is a result. */
export interface ResultRows {
  readonly phase: Exclude<StandingsPhase, 'provisional'>;
  readonly units: ReadonlyMap<string, UnitResult>;
  readonly bureauTarget: string | null;
  readonly ref: EventRef;
}
