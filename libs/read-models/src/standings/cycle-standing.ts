import {
  componentOf,
  counts,
  type Indicator,
  type QuarterNumber,
  type Reported,
  type Scheme,
  type StageId,
} from '@kaoping/domain';
import { refOf, type EventRef, type FactOf } from '../facts.js';
import type { CycleView } from '../cycles/cycle-view.js';
import type { RolledUnit } from '../cycles/rolled-unit.js';
import { BallotTally } from './ballot-tally.js';
import type { ChildFinal } from './child-finals.js';
import type { CountedPoints, LateFact } from './counted.js';
import { CountedFacts } from './counted-facts.js';
import { LiveTable, type LiveSources } from './live-table.js';

/** Facts that move the standings of a cycle. */
export type StandingFact = FactOf<
  | 'StageOpened'
  | 'StageClosed'
  | 'PlanPublished'
  | 'PlanChangeApproved'
  | 'MilestonesChanged'
  | 'ProgressReported'
  | 'ExternalResultRegistered'
  | 'ScoreVerified'
  | 'AssessmentReopened'
  | 'ScoreCorrected'
  | 'ScoresSetAside'
  | 'NonApplicabilityApproved'
  | 'NonApplicabilityRevoked'
  | 'QuarterlyCheckClosed'
  | 'DeductionImposed'
  | 'DeductionCorrected'
  | 'FindingWithdrawn'
  | 'SurchargeImposed'
  | 'IncentiveGranted'
  | 'RankBonusAwarded'
  | 'RankBonusRevised'
  | 'DifficultyApproved'
  | 'DifficultyRevoked'
  | 'VetoConfirmed'
  | 'VetoRevoked'
  | 'LeaderSheetSubmitted'
  | 'LeaderRecused'
  | 'LeaderAbsenceRecorded'
  | 'BallotCast'
  | 'AppealRuled'
  | 'ResultCorrected'
  | 'UnitsMerged'
  | 'UnitClosed'
  | 'TeamFormed'
  | 'TeamDissolved'
>;

export interface SavedStanding {
  readonly cycle: string;
  readonly facts: ReturnType<CountedFacts['save']>;
  readonly tally: readonly number[];
}

/** Look-ups that the standings of a cycle stand on. */
export interface StandingGround {
  readonly cycle: Pick<CycleView, 'cycle'>;
  readonly scheme: Scheme;
  /** Every unit there has been, in the order in which they came. */
  roll(): readonly RolledUnit[];
  indicators(): readonly Indicator[];
  openStages(): readonly StageId[];
  finals(unit: string): readonly ChildFinal[];
  /** The event that proposed a correction of the result: the source of what it corrects. */
  proposal(correction: string): EventRef | undefined;
}

/** One cycle: takes facts in, remembers what counts, and keeps the live table in step. */
export class CycleStanding {
  readonly facts: CountedFacts;
  tally: BallotTally;
  readonly #ground: StandingGround;
  #live: LiveTable | undefined;

  constructor(ground: StandingGround, saved?: SavedStanding) {
    this.#ground = ground;
    this.facts = new CountedFacts(saved?.facts);
    this.tally = this.#tallied(saved?.tally);
  }

  /** Made when first asked for, and again after the plan has changed. */
  get live(): LiveTable {
    this.#live ??= new LiveTable(this.sources);
    return this.#live;
  }

  get cycle(): string {
    return this.#ground.cycle.cycle;
  }

  get sources(): LiveSources {
    const { scheme } = this.#ground;
    return {
      units: this.#ground.roll(),
      scheme,
      indicators: this.#ground.indicators(),
      facts: this.facts,
      tally: this.tally,
      finals: (unit) => this.#ground.finals(unit),
    };
  }

  save(): SavedStanding {
    return { cycle: this.#ground.cycle.cycle, facts: this.facts.save(), tally: this.tally.save() };
  }

  apply(fact: StandingFact): void {
    if (counts(fact.type, this.#ground.openStages())) this.#count(fact);
    else this.facts.late.push(lateFact(fact));
  }

  #count(fact: StandingFact): void {
    const { facts } = this;
    const ref = refOf(fact);
    switch (fact.type) {
      case 'PlanPublished':
      case 'PlanChangeApproved':
      case 'MilestonesChanged':
        this.#live = undefined;
        return;
      case 'ProgressReported':
        return this.#setIndicator(fact.data.indicator, { progress: { ...reportedIn(fact.data), ref } });
      case 'ExternalResultRegistered': {
        const { indicator, result } = fact.data;
        return this.#setIndicator(indicator, { progress: { totals: [], observation: { result }, ref } });
      }
      case 'ScoreVerified':
        return this.#setIndicator(fact.data.indicator, {
          verified: { score: fact.data.score, sources: [ref] },
        });
      case 'AssessmentReopened':
      case 'ScoresSetAside':
        return this.#setIndicator(fact.data.indicator, { verified: null });
      case 'ScoreCorrected': {
        const sources = facts.indicator(fact.data.indicator).verified?.sources ?? [];
        const verified = { score: fact.data.to, sources: [...sources, ref] };
        return this.#setIndicator(fact.data.indicator, { verified });
      }
      case 'NonApplicabilityApproved': {
        const { indicator, declaration, units, reason } = fact.data;
        facts.exempt(indicator, units, { declaration, reason, ref });
        return this.#live?.touchIndicator(indicator);
      }
      case 'NonApplicabilityRevoked':
        facts.endExemption(fact.data.indicator, fact.data.declaration);
        return this.#live?.touchIndicator(fact.data.indicator);
      case 'DeductionImposed': {
        facts.deduct(fact.data.unit, deductionOf(fact));
        return this.#live?.touchUnit(fact.data.unit);
      }
      case 'DeductionCorrected':
        facts.correctDeduction(fact.data.unit, deductionOf(fact));
        return this.#live?.touchUnit(fact.data.unit);
      case 'FindingWithdrawn':
        for (const unit of facts.withdraw(fact.data.finding)) this.#live?.touchUnit(unit);
        return;
      case 'SurchargeImposed': {
        const { unit, order: subject, points } = fact.data;
        facts.deduct(unit, { subject, points, ref });
        return this.#live?.touchUnit(unit);
      }
      case 'IncentiveGranted': {
        const { unit, incentive: subject, points, class: id, claimed } = fact.data;
        const classed = { ...(id !== undefined && { class: id }), ...(claimed !== undefined && { claimed }) };
        facts.grant(unit, { subject, points, ...classed, ref });
        return this.#live?.touchUnit(unit);
      }
      case 'RankBonusAwarded':
      case 'RankBonusRevised':
        for (const unit of facts.award(fact.data.bonus, fact.data.awards, ref)) this.#live?.touchUnit(unit);
        return;
      case 'DifficultyApproved': {
        const { unit, factor, reason } = fact.data;
        facts.setDifficulty(unit, { factor, reason, ref });
        return this.#live?.touchUnit(unit);
      }
      case 'DifficultyRevoked':
        facts.setDifficulty(fact.data.unit, null);
        return this.#live?.touchUnit(fact.data.unit);
      case 'VetoConfirmed':
        facts.setVeto(fact.data.unit, {
          reason: fact.data.reason,
          ...(fact.data.class !== undefined && { class: fact.data.class }),
          ref,
        });
        return this.#live?.touchUnit(fact.data.unit);
      case 'VetoRevoked':
        facts.setVeto(fact.data.unit, null);
        return this.#live?.touchUnit(fact.data.unit);
      case 'LeaderSheetSubmitted':
        facts.submitSheet(fact.data.person, { marks: fact.data.marks, ref });
        return this.#touchEvaluated();
      case 'LeaderRecused':
        facts.recuse(fact.data.person, fact.data.unit);
        return this.#touchEvaluated();
      case 'LeaderAbsenceRecorded':
        facts.dropSheet(fact.data.person);
        return this.#touchEvaluated();
      case 'BallotCast':
        this.tally.cast(fact.data.ratings);
        return this.#touchEvaluated();
      case 'StageOpened':
        return this.#openStage(fact.data.stage);
      case 'AppealRuled': {
        const { unit, item, corrected: to, reasons } = fact.data;
        if (to !== null) facts.correct({ ...item, unit, to }, ref, reasons);
        return this.#live?.touch(item, unit);
      }
      case 'ResultCorrected': {
        const { correction, items, reason } = fact.data;
        const source = this.#ground.proposal(correction) ?? ref;
        for (const item of items) {
          facts.correct(item, source, reason);
          this.#live?.touch(item, item.unit);
        }
        return;
      }
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved':
        facts.inheritance.handOver(fact.data.units, fact.data.into);
        this.tally = this.#tallied(this.tally.save());
        this.#live = undefined;
        return;
      case 'StageClosed':
        return this.#closeStage(fact.data.stage);
      case 'QuarterlyCheckClosed':
        return this.#closeQuarter(fact.data.quarter);
    }
  }

  /** A cycle below has a result, or another one. */
  childMoved(): void {
    this.#live?.touchAllUnits();
  }

  /** A unit that came in the year stands behind the others, so that what was counted keeps its place. */
  #tallied(saved: readonly number[] | undefined): BallotTally {
    const options = componentOf(this.#ground.scheme, 'public')?.options ?? [];
    const units = this.#ground.roll().map(({ id }) => id);
    return new BallotTally(
      units,
      options.map(({ id }) => id),
      saved,
    );
  }

  #setIndicator(indicator: string, change: Parameters<CountedFacts['setIndicator']>[1]): void {
    this.facts.setIndicator(indicator, change);
    this.#live?.touchIndicator(indicator);
  }

  /** An evaluation that opens again is sealed again: a total that moved by one ballot would tell how it fell. */
  #openStage(stage: StageId): void {
    if (stage !== 'evaluation' || !this.facts.evaluationClosed) return;
    this.facts.evaluationClosed = false;
    this.#live?.touchAllUnits();
  }

  /** Unseals marks and ballots. */
  #closeStage(stage: StageId): void {
    if (stage !== 'evaluation') return;
    this.facts.evaluationClosed = true;
    this.#touchEvaluated();
  }

  /** A mark or ballot moves a total only once the seal is off. */
  #touchEvaluated(): void {
    if (this.facts.evaluationClosed) this.#live?.touchAllUnits();
  }

  /** Progress is held against the quarter's milestone from here, and this is the table that ranks moved from. */
  #closeQuarter(quarter: QuarterNumber): void {
    this.facts.closedQuarter = quarter;
    this.live.touchAllIndicators();
    this.facts.rankTable = { quarter, ranks: this.live.allRanks().map(({ rank }) => rank ?? 0) };
  }
}

function lateFact(fact: StandingFact): LateFact {
  const { type } = fact;
  if (type === 'BallotCast') return { type, ref: null, at: null, subject: null, unit: null };
  return { type, ref: refOf(fact), at: fact.metadata.recordedAt ?? null, ...subjectOf(fact) };
}

function subjectOf(fact: StandingFact): { readonly subject: string | null; readonly unit: string | null } {
  switch (fact.type) {
    case 'ProgressReported':
      return { subject: fact.data.indicator, unit: fact.data.unit };
    case 'ExternalResultRegistered':
    case 'ScoreVerified':
    case 'AssessmentReopened':
    case 'ScoreCorrected':
    case 'ScoresSetAside':
    case 'NonApplicabilityApproved':
    case 'NonApplicabilityRevoked':
      return { subject: fact.data.indicator, unit: null };
    case 'DeductionImposed':
    case 'DeductionCorrected':
      return { subject: fact.data.finding, unit: fact.data.unit };
    case 'FindingWithdrawn':
      return { subject: fact.data.finding, unit: null };
    case 'SurchargeImposed':
      return { subject: fact.data.order, unit: fact.data.unit };
    case 'IncentiveGranted':
      return { subject: fact.data.incentive, unit: fact.data.unit };
    case 'RankBonusAwarded':
    case 'RankBonusRevised':
      return { subject: fact.data.bonus, unit: null };
    case 'DifficultyApproved':
    case 'DifficultyRevoked':
    case 'VetoConfirmed':
    case 'VetoRevoked':
      return { subject: fact.data.unit, unit: fact.data.unit };
    case 'LeaderRecused':
      return { subject: fact.data.person, unit: fact.data.unit };
    case 'LeaderSheetSubmitted':
    case 'LeaderAbsenceRecorded':
      return { subject: fact.data.person, unit: null };
    case 'AppealRuled':
      return { subject: fact.data.item.subject, unit: fact.data.unit };
    case 'BallotCast':
    case 'StageOpened':
    case 'StageClosed':
    case 'PlanPublished':
    case 'PlanChangeApproved':
    case 'MilestonesChanged':
    case 'QuarterlyCheckClosed':
    case 'ResultCorrected':
    case 'UnitsMerged':
    case 'UnitClosed':
    case 'TeamFormed':
    case 'TeamDissolved':
      return { subject: null, unit: null };
  }
}

/** Without the payload's other fields: the standings hold references, and only what they count by. */
function reportedIn({ totals, observation }: FactOf<'ProgressReported'>['data']): Reported {
  return { totals, ...(observation && { observation }) };
}

function deductionOf(fact: FactOf<'DeductionImposed' | 'DeductionCorrected'>): CountedPoints {
  const { finding: subject, points, liability, heads, perHead, share, breachCode, most } = fact.data;
  return {
    ...{ subject, points, liability },
    ...(heads !== undefined && perHead !== undefined && { heads, perHead }),
    ...(share !== undefined && { share }),
    ...(breachCode !== undefined && { breachCode }),
    ...(most !== undefined && { most }),
    ref: refOf(fact),
  };
}
