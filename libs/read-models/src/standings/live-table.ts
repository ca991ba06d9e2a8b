import {
  componentOf,
  countedScore,
  dueAt,
  heirsByIndicator,
  indicatorPoints,
  leaderScore,
  parsePoints,
  publicScore,
  reportFor,
  scoreTarget,
  scoreUnit,
  type CarriedItem,
  type Indicator,
  type Points,
  type Scheme,
  type ScoredItem,
  type TargetScore,
  type UnitScore,
} from '@kaoping/domain';
import type { RolledUnit } from '../cycles/rolled-unit.js';
import type { BallotTally } from './ballot-tally.js';
import { CarriedSums, type Counted } from './carried-sums.js';
import { rolledUp, type ChildFinal } from './child-finals.js';
import { correctedOf } from './corrected-of.js';
import type { CountedIndicator } from './counted.js';
import type { CountedFacts } from './counted-facts.js';
import { grantedPoints } from './incentive-class.js';
import { LiveRanks, type Ranks } from './live-ranks.js';

/** What the table follows from. It holds nothing that these do not give again. */
export interface LiveSources {
  /** Every unit there has been; one that is no longer keeps its place and is not ranked. */
  readonly units: readonly RolledUnit[];
  readonly scheme: Scheme;
  readonly indicators: readonly Indicator[];
  readonly facts: CountedFacts;
  readonly tally: BallotTally;
  /** Of the cycles below, in the order they were opened. */
  readonly finals: (unit: string) => readonly ChildFinal[];
}

/**
 * The moving part of the standings. A fact only marks what it touches; `settle` brings sums and ranks up to date
 * before anybody reads them, so that a hundred facts about one unit cost one calculation.
 */
export class LiveTable {
  readonly #sources: LiveSources;
  /** By which sums of indicators are scored: each indicator in them has been rounded already. */
  readonly #ofSums: Scheme;
  readonly #places: ReadonlyMap<string, number>;
  readonly #sums: CarriedSums;
  readonly #ranks: LiveRanks;
  /** Indicators that may count by another's report, by that other one. */
  readonly #heirs: ReadonlyMap<string, readonly string[]>;
  readonly #indicators: Set<string>;
  readonly #units: Set<number>;

  constructor(sources: LiveSources) {
    this.#sources = sources;
    this.#ofSums = withoutIndicatorRounding(sources.scheme);
    this.#places = new Map(sources.units.map(({ id }, place) => [id, place]));
    this.#sums = new CarriedSums(this.#places, sources.indicators);
    this.#ranks = new LiveRanks(sources.units, sources.scheme);
    this.#heirs = heirsByIndicator(sources);
    this.#indicators = new Set(this.#sums.indicators());
    this.#units = new Set(this.#places.values());
  }

  /** In office order, from 0; undefined for a unit that the cycle does not have. */
  placeOf(unit: string): number | undefined {
    return this.#places.get(unit);
  }

  touchIndicator(id: string): void {
    this.#indicators.add(id);
    for (const heir of this.#heirs.get(id) ?? []) this.#indicators.add(heir);
  }

  touchUnit(unit: string): void {
    const place = this.#places.get(this.#sources.facts.inheritance.heirOf(unit));
    if (place !== undefined) this.#units.add(place);
  }

  /** What a corrected item moves: an indicator all that carry it, everything else the one unit. */
  touch({ kind, subject }: ScoredItem, unit: string): void {
    if (kind === 'indicator' || kind === 'applicability') this.touchIndicator(subject);
    else this.touchUnit(unit);
  }

  touchAllIndicators(): void {
    for (const id of this.#sums.indicators()) this.#indicators.add(id);
  }

  touchAllUnits(): void {
    for (const place of this.#places.values()) this.#units.add(place);
  }

  settle(): void {
    for (const id of this.#indicators) {
      const indicator = this.#sums.indicator(id);
      if (indicator === undefined) continue;
      const state = { counted: this.#counted(indicator), exempt: this.#sources.facts.exemptions(id) };
      this.#sums.recount(id, state, (unit) => this.#units.add(unit));
    }
    this.#indicators.clear();
    for (const unit of this.#units)
      this.#ranks.set(unit, this.#isGone(unit) ? null : this.#score(unit).rankedBy);
    this.#units.clear();
  }

  /** Undefined for a unit that the cycle does not have. */
  score(unit: string): UnitScore | undefined {
    const place = this.#places.get(unit);
    if (place === undefined) return undefined;
    this.settle();
    return this.#score(place);
  }

  ranks(unit: string): Ranks {
    const place = this.#places.get(unit);
    this.settle();
    return place === undefined ? { rank: null, groupRank: null } : this.#ranks.of(place);
  }

  /** Of all units, in office order. */
  allRanks(): readonly Ranks[] {
    this.settle();
    return this.#sources.units.map((_unit, place) => this.#ranks.of(place));
  }

  /** An indicator whole, as the bureau carries it; none where it applies to no unit. */
  item(indicator: string): readonly CarriedItem[] {
    this.settle();
    return this.#sums.item(indicator);
  }

  bureau(): TargetScore {
    this.settle();
    const { notApplicable } = this.#sources.scheme;
    return scoreTarget(this.#sums.bureauItems(), { components: [], ...(notApplicable && { notApplicable }) });
  }

  #isGone(place: number): boolean {
    return this.#sources.units[place]?.gone !== undefined;
  }

  #counted(indicator: Indicator): Counted {
    const { facts, scheme } = this.#sources;
    const { verified } = facts.indicator(indicator.id);
    // As `countedScore` has it, without the words that it finds for each score: a rebuild asks for all of them.
    if (verified !== null)
      return { score: indicatorPoints(parsePoints(verified.score), scheme), provisional: false };
    const quarter = facts.closedQuarter;
    const due = quarter === null ? null : dueAt(indicator, quarter, scheme.milestoneSplit);
    const reported = countedReport(indicator, this.#sources);
    const counted = countedScore(indicator, { verified: null, reported, due });
    return (
      counted && {
        score: indicatorPoints(counted.score, scheme),
        provisional: counted.provisional,
      }
    );
  }

  #score(place: number): UnitScore {
    const { scheme, facts, units } = this.#sources;
    const unit = (units[place] as RolledUnit).id;
    const difficulty = facts.difficulty(unit);
    return scoreUnit(this.#ofSums, {
      items: this.#sums.items(place),
      leader: this.#leader(unit),
      public: this.#public(unit),
      incentives: facts.incentives(unit).map((one) => grantedPoints(one, scheme)),
      deductions: facts.deductions(unit).map(({ points, counted = points }) => parsePoints(counted)),
      rollup: rolledUp(scheme, this.#sources.finals(unit))?.points ?? null,
      ...(difficulty && { difficulty: parsePoints(difficulty.factor) }),
      veto: facts.veto(unit) !== null,
      phase: 'before-computation',
    });
  }

  #leader(unit: string): Points | null {
    const { scheme, facts } = this.#sources;
    const component = componentOf(scheme, 'leader');
    const given = component ? leaderScore(component, facts.marks(unit)) : null;
    return correctedOf(facts.corrected(unit), 'leader') ?? given;
  }

  #public(unit: string): Points | null {
    const { scheme, facts, tally } = this.#sources;
    const component = componentOf(scheme, 'public');
    const given = component && facts.evaluationClosed ? publicScore(component, tally.of(unit)) : null;
    return correctedOf(facts.corrected(unit), 'public') ?? given;
  }
}

/** The report that an indicator counts by; its `ref` is the event of the unit above where the result is inherited. */
export function countedReport(
  indicator: Indicator,
  { units, indicators, facts }: LiveSources,
): CountedIndicator['progress'] {
  return reportFor(indicator, { units, indicators, reportOf: (id) => facts.indicator(id).progress });
}

function withoutIndicatorRounding(scheme: Scheme): Scheme {
  if (scheme.roundingBefore?.indicator === undefined) return scheme;
  const { indicator: _rounded, ...roundingBefore } = scheme.roundingBefore;
  return { ...scheme, roundingBefore };
}
