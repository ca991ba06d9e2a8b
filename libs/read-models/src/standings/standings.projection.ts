import type { ItemChange } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import type { Cycles } from '../cycles/cycles.projection.js';
import { predecessorsOf } from '../cycles/succession.js';
import type { RolledUnit } from '../cycles/rolled-unit.js';
import { cycleOfStream, factOf, type EventRef } from '../facts.js';
import type { Plans } from '../plan/plan.projection.js';
import { OnceProjection } from '../projection.js';
import type { Results } from '../results/results.projection.js';
import { breakdownOf, type UnitBreakdown } from './breakdown.js';
import { leaderStandings } from './by-leader.js';
import { computeInputsOf, type ComputeInputs } from './compute-inputs.js';
import { computeResultOf, type ComputedResult } from './compute-result.js';
import type { Exemptions, LateFact } from './counted.js';
import { CountedFacts } from './counted-facts.js';
import type { LiveSources } from './live-table.js';
import { CycleStanding, type SavedStanding } from './cycle-standing.js';
import type { ChildFinal } from './child-finals.js';
import { organisationPart } from './changed-units.js';
import { bureauOf, rowOf } from './row-of.js';
import type { LeaderStanding, ResultRows, StandingRow, StandingsView } from './standing-rows.js';

/** A result with what it follows from. */
export interface Computed {
  readonly inputs: ComputeInputs;
  readonly result: ComputedResult;
}

function computedFrom(cycle: string, sources: LiveSources): Computed {
  const inputs = computeInputsOf(cycle, sources);
  return { inputs, result: computeResultOf(inputs, sources.scheme) };
}

/** Live standings of every cycle. Applied behind cycles, plans and results, whose look-ups it stands on. */
export class Standings extends OnceProjection<readonly SavedStanding[]> {
  readonly name = 'standings';
  readonly version = 6;
  readonly #standings = new Map<string, CycleStanding>();
  readonly #resultRows = new WeakMap<object, ResultRows['units']>();

  constructor(
    private readonly cycles: Cycles,
    private readonly plans: Plans,
    private readonly results: Results,
    private readonly losesAwards: (cycle: string, unit: string, today?: string) => boolean,
  ) {
    super();
  }

  /** @param today on which what is over weighs no more; absent: of no day. Undefined for an unknown cycle. */
  standings(cycle: string, today?: string): StandingsView | undefined {
    const standing = this.#standings.get(cycle);
    if (standing === undefined) return undefined;
    const { facts, live } = standing;
    const result = this.#result(cycle);
    const bureau = bureauOf(live.bureau());
    return {
      cycle,
      phase: result?.phase ?? 'provisional',
      rows: this.#units(cycle).map((unit, place) => this.#row(standing, unit, place, result, today)),
      bureau: result ? { ...bureau, target: result.bureauTarget, provisional: false } : bureau,
      closedQuarter: facts.closedQuarter,
      sealed: !facts.evaluationClosed,
      lateFacts: facts.late.length,
      computation: result?.ref ?? null,
    };
  }

  row(cycle: string, unit: string, today?: string): StandingRow | undefined {
    const standing = this.#standings.get(cycle);
    const place = standing?.live.placeOf(unit);
    const found = place === undefined ? undefined : this.#units(cycle)[place];
    if (standing === undefined || place === undefined || found === undefined) return undefined;
    return this.#row(standing, found, place, this.#result(cycle), today);
  }

  breakdown(cycle: string, unit: string): UnitBreakdown | undefined {
    const standing = this.#standings.get(cycle);
    if (standing?.live.placeOf(unit) === undefined) return undefined;
    const score = standing.live.score(unit);
    return breakdownOf(unit, {
      ...standing.sources,
      carried: this.plans.carriedBy(cycle, unit),
      handovers: (indicator) => this.plans.handovers(cycle, indicator),
      origin: (indicator) => this.plans.origin(cycle, indicator),
      beforeDifficulty: score?.beforeDifficulty ?? null,
      beforeVeto: score?.beforeVeto ?? null,
      total: score?.provisionalTotal ?? null,
    });
  }

  /** Target scores by responsible leader (分管领导). */
  byLeader(cycle: string): readonly LeaderStanding[] {
    const standing = this.#standings.get(cycle);
    return standing ? leaderStandings(this.plans.indicators(cycle), standing.live) : [];
  }

  /** Facts that landed behind the close of their stage, in the order of the log. */
  lateFacts(cycle: string): readonly LateFact[] {
    return this.#standings.get(cycle)?.facts.late ?? [];
  }

  /** Ballots counted so far; how they fell stays sealed until the evaluation has closed. */
  ballots(cycle: string): number {
    return this.#standings.get(cycle)?.tally.ballots ?? 0;
  }

  /** @throws RangeError for a cycle that is not known: look it up first */
  computeInputs(cycle: string): ComputeInputs {
    return computeInputsOf(cycle, this.#known(cycle).sources);
  }

  /** @throws RangeError for a cycle that is not known: look it up first */
  computeResult(cycle: string): ComputedResult {
    return this.compute(cycle).result;
  }

  /**
   * Everything that counts, and the result that follows from it.
   * @throws RangeError for a cycle that is not known: look it up first
   */
  compute(cycle: string): Computed {
    return computedFrom(cycle, this.#known(cycle).sources);
  }

  /**
   * What a correction would make of the result: the same facts with other values, traced to the event that proposes them.
   * @throws RangeError for a cycle that is not known: look it up first
   */
  computeCorrected(
    cycle: string,
    { items, reason }: { readonly items: readonly ItemChange[]; readonly reason: string },
    proposal: EventRef,
  ): Computed {
    const { sources } = this.#known(cycle);
    const facts = new CountedFacts(sources.facts.save());
    for (const item of items) facts.correct(item, proposal, reason);
    return computedFrom(cycle, { ...sources, facts });
  }

  /** What counts so far; undefined for an unknown cycle. */
  countedFacts(
    cycle: string,
  ):
    | Pick<
        CountedFacts,
        'indicator' | 'exemptions' | 'difficulty' | 'deductions' | 'incentives' | 'veto' | 'inheritance'
      >
    | undefined {
    return this.#standings.get(cycle)?.facts;
  }

  /** Finals of the cycles below (月度得分), one for each of them. */
  finals(cycle: string, unit: string): readonly ChildFinal[] {
    return this.#finals(cycle, unit);
  }

  /** Whether a verified score counts for the indicator, by the order of the log. */
  isVerified(cycle: string, indicator: string): boolean {
    return (this.#standings.get(cycle)?.facts.indicator(indicator).verified ?? null) !== null;
  }

  /** Units that the indicator does not apply to, by the order of the log. */
  exempt(cycle: string, indicator: string): Exemptions {
    return this.#standings.get(cycle)?.facts.exemptions(indicator) ?? new Map();
  }

  /** Brings all tables up to date now, so that the first reader after a replay does not wait for it. */
  settle(): void {
    for (const { live } of this.#standings.values()) live.settle();
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'CycleOpened':
        this.#open(fact.data.cycle);
        this.#childMoved(fact.data.cycle);
        return;
      case 'ResultComputed':
      case 'ResultRecomputed':
      case 'ResultFinalised':
        this.#childMoved(fact.data.cycle);
        return;
      case 'StageOpened':
        this.#standings.get(cycleOfStream(fact.stream) as string)?.apply(fact);
        this.#childMoved(cycleOfStream(fact.stream) as string);
        return;
      case 'StageClosed':
      case 'PlanPublished':
      case 'PlanChangeApproved':
      case 'MilestonesChanged':
        this.#standings.get(cycleOfStream(fact.stream) as string)?.apply(fact);
        return;
      case 'ProgressReported':
      case 'ExternalResultRegistered':
      case 'ScoreVerified':
      case 'AssessmentReopened':
      case 'ScoreCorrected':
      case 'ScoresSetAside':
      case 'NonApplicabilityApproved':
      case 'NonApplicabilityRevoked':
      case 'QuarterlyCheckClosed':
      case 'DeductionImposed':
      case 'DeductionCorrected':
      case 'FindingWithdrawn':
      case 'SurchargeImposed':
      case 'IncentiveGranted':
      case 'RankBonusAwarded':
      case 'RankBonusRevised':
      case 'DifficultyApproved':
      case 'DifficultyRevoked':
      case 'VetoConfirmed':
      case 'VetoRevoked':
      case 'LeaderSheetSubmitted':
      case 'LeaderRecused':
      case 'LeaderAbsenceRecorded':
      case 'BallotCast':
      case 'AppealRuled':
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved':
        this.#standings.get(fact.data.cycle)?.apply(fact);
        return;
      case 'ResultCorrected':
        this.#standings.get(fact.data.cycle)?.apply(fact);
        this.#childMoved(fact.data.cycle);
        return;
      default:
        return;
    }
  }

  protected saveView(): readonly SavedStanding[] {
    return Array.from(this.#standings.values(), (standing) => standing.save());
  }

  /** Cycles must have been loaded before. */
  protected loadView(saved: readonly SavedStanding[]): void {
    for (const standing of saved) this.#open(standing.cycle, standing);
  }

  #open(id: string, saved?: SavedStanding): void {
    const [cycle, scheme] = [this.cycles.cycle(id), this.cycles.schemeOf(id)];
    if (cycle === undefined || scheme === undefined) return;
    const ground = {
      ...{ cycle, scheme },
      roll: () => this.#units(id),
      indicators: () => this.plans.indicators(id),
      openStages: () => this.cycles.openStages(id),
      finals: (unit: string) => this.#finals(id, unit),
      proposal: (correction: string) => this.results.correction(id, correction)?.proposed.stamp.ref,
    };
    this.#standings.set(id, new CycleStanding(ground, saved));
  }

  #childMoved(child: string): void {
    const parent = this.cycles.cycle(child)?.parent ?? null;
    if (parent !== null) this.#standings.get(parent)?.childMoved();
  }

  /** Every cycle below, with or without a final for the unit. */
  #finals(cycle: string, unit: string): readonly ChildFinal[] {
    return this.cycles.childrenOf(cycle).map((child) => {
      const period = this.cycles.cycle(child)?.period.from.slice(0, 7) ?? '';
      const result = this.#result(child);
      const final = result?.units.get(unit)?.final ?? null;
      return {
        cycle: child,
        period,
        final,
        provisional: result?.phase !== 'final',
        ref: result?.ref ?? null,
      };
    });
  }

  #known(cycle: string): CycleStanding {
    const standing = this.#standings.get(cycle);
    if (standing === undefined) throw new RangeError(`no standings of cycle '${cycle}'`);
    return standing;
  }

  #units(cycle: string): readonly RolledUnit[] {
    return this.cycles.cycle(cycle)?.roll ?? [];
  }

  #row(
    standing: CycleStanding,
    unit: RolledUnit,
    place: number,
    result: ResultRows | undefined,
    today: string | undefined,
  ): StandingRow {
    const { live, facts, sources } = standing;
    const before = predecessorsOf({ roll: sources.units }, unit.id);
    // What weighs on a unit weighs on the one that took over.
    const awardsLost = [unit, ...before].some(({ id }) => this.losesAwards(standing.cycle, id, today));
    const row = rowOf({ live, facts, scheme: sources.scheme }, unit, place, result);
    return { ...row, awardsLost, ...organisationPart(unit, before, sources.units) };
  }

  #result(cycle: string): ResultRows | undefined {
    const result = this.results.result(cycle);
    if (result === undefined || result.reopened) return undefined;
    const { units, bureauTarget, stamp } = result.computed;
    const byUnit = this.#resultRows.get(units) ?? new Map(units.map((row) => [row.unit, row]));
    this.#resultRows.set(units, byUnit);
    return { phase: result.phase, units: byUnit, bureauTarget, ref: stamp.ref };
  }
}
