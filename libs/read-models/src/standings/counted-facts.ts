import type { ItemChange, QuarterNumber, RankAward } from '@kaoping/domain';
import type { EventRef } from '../facts.js';
import type {
  CorrectedComponent,
  CountedDifficulty,
  CountedExemption,
  CountedIndicator,
  CountedPoints,
  CountedSheet,
  CountedVeto,
  Exemptions,
  LateFact,
  RankTable,
  UnitMark,
} from './counted.js';
import { Inheritance } from './inheritance.js';
import { withPoints } from './with-points.js';
import { withinCaps } from './within-caps.js';

const NOBODY: Exemptions = new Map();

const NOTHING: CountedIndicator = { progress: null, verified: null };

/** The facts of one cycle that its standings count, and the late ones that they do not. References, not payloads. */
export class CountedFacts {
  readonly #indicators: Map<string, CountedIndicator>;
  readonly #exemptions: Map<string, Exemptions>;
  readonly #incentives: Map<string, readonly CountedPoints[]>;
  readonly #deductions: Map<string, readonly CountedPoints[]>;
  readonly #charged: Map<string, readonly string[]>;
  readonly #difficulties: Map<string, CountedDifficulty>;
  readonly #vetoes: Map<string, CountedVeto>;
  readonly #sheets: Map<string, CountedSheet>;
  readonly #recused: Map<string, readonly string[]>;
  readonly #corrected: Map<string, readonly CorrectedComponent[]>;
  /** Who took over from whom; every fact stays with the unit that it names, and is read through this. */
  readonly inheritance: Inheritance;
  /** Made when first asked for, and again after a sheet has changed: a closed evaluation can be opened again. */
  #marks: ReadonlyMap<string, readonly UnitMark[]> | undefined;
  readonly late: LateFact[];
  closedQuarter: QuarterNumber | null;
  /** Ranks when the last quarter closed. */
  rankTable: RankTable | null;
  evaluationClosed: boolean;

  constructor(saved?: ReturnType<CountedFacts['save']>) {
    this.#indicators = new Map(saved?.indicators);
    this.#exemptions = new Map(saved?.exemptions.map(([id, units]) => [id, new Map(units)]));
    this.#incentives = new Map(saved?.incentives);
    this.#deductions = new Map(saved?.deductions);
    this.#charged = new Map(saved?.charged);
    this.#difficulties = new Map(saved?.difficulties);
    this.#vetoes = new Map(saved?.vetoes);
    this.#sheets = new Map(saved?.sheets);
    this.#recused = new Map(saved?.recused);
    this.#corrected = new Map(saved?.corrected);
    this.inheritance = new Inheritance(saved?.heirs);
    this.late = [...(saved?.late ?? [])];
    this.closedQuarter = saved?.closedQuarter ?? null;
    this.rankTable = saved?.rankTable ?? null;
    this.evaluationClosed = saved?.evaluationClosed ?? false;
  }

  save() {
    return {
      indicators: [...this.#indicators],
      exemptions: [...this.#exemptions].map(([id, units]) => [id, [...units]] as const),
      incentives: [...this.#incentives],
      deductions: [...this.#deductions],
      charged: [...this.#charged],
      difficulties: [...this.#difficulties],
      vetoes: [...this.#vetoes],
      sheets: [...this.#sheets],
      recused: [...this.#recused],
      corrected: [...this.#corrected],
      heirs: this.inheritance.save(),
      late: this.late as readonly LateFact[],
      closedQuarter: this.closedQuarter,
      rankTable: this.rankTable,
      evaluationClosed: this.evaluationClosed,
    };
  }

  indicator(id: string): CountedIndicator {
    return this.#indicators.get(id) ?? NOTHING;
  }

  setIndicator(id: string, change: Partial<CountedIndicator>): void {
    const { progress, verified } = this.indicator(id);
    this.#indicators.set(id, { progress, verified, ...change });
  }

  /** Units that the indicator does not apply to; the same object until it changes. */
  exemptions(indicator: string): Exemptions {
    return this.#exemptions.get(indicator) ?? NOBODY;
  }

  exempt(indicator: string, units: readonly string[], exemption: CountedExemption): void {
    const all = new Map(this.exemptions(indicator));
    for (const unit of units) all.set(unit, exemption);
    this.#exemptions.set(indicator, all);
  }

  /** A declaration that was never approved takes nothing away. */
  endExemption(indicator: string, declaration: string): void {
    this.#keepExemptions(indicator, (_, one) => one.declaration !== declaration);
  }

  /** Of what a correction says about one unit. */
  #apply(indicator: string, unit: string): void {
    this.#keepExemptions(indicator, (excused) => excused !== unit);
  }

  #keepExemptions(indicator: string, kept: (unit: string, one: CountedExemption) => boolean): void {
    const rest = [...this.exemptions(indicator)].filter(([unit, one]) => kept(unit, one));
    if (rest.length === 0) this.#exemptions.delete(indicator);
    else this.#exemptions.set(indicator, new Map(rest));
  }

  incentives(unit: string): readonly CountedPoints[] {
    return this.inheritance.through(unit, (one) => this.#incentives.get(one) ?? []);
  }

  grant(unit: string, incentive: CountedPoints): void {
    this.#incentives.set(unit, [...(this.#incentives.get(unit) ?? []), incentive]);
  }

  /** A revision takes the place of what the bonus gave before. @returns the units that it moves */
  award(bonus: string, awards: readonly RankAward[], ref: EventRef): ReadonlySet<string> {
    const moved = new Set<string>();
    for (const [unit, incentives] of this.#incentives) {
      const others = incentives.filter(({ subject, rank }) => rank === undefined || subject !== bonus);
      if (others.length === incentives.length) continue;
      this.#incentives.set(unit, others);
      moved.add(unit);
    }
    for (const { unit, rank, points } of awards) {
      this.grant(unit, { subject: bonus, points, rank, ref });
      moved.add(unit);
    }
    return moved;
  }

  difficulty(unit: string): CountedDifficulty | null {
    return this.#difficulties.get(unit) ?? null;
  }

  setDifficulty(unit: string, difficulty: CountedDifficulty | null): void {
    if (difficulty === null) this.#difficulties.delete(unit);
    else this.#difficulties.set(unit, difficulty);
  }

  veto(unit: string): CountedVeto | null {
    return this.inheritance.first(unit, (one) => this.#vetoes.get(one)) ?? null;
  }

  setVeto(unit: string, veto: CountedVeto | null): void {
    if (veto === null) this.#vetoes.delete(unit);
    else this.#vetoes.set(unit, veto);
  }

  /** In the order of the log; a breach that reaches its most counts no further. */
  deductions(unit: string): readonly CountedPoints[] {
    return this.inheritance.through(unit, (one) => withinCaps(this.#deductions.get(one) ?? []));
  }

  deduct(unit: string, deduction: CountedPoints): void {
    this.#deductions.set(unit, [...(this.#deductions.get(unit) ?? []), deduction]);
    this.#charged.set(deduction.subject, [...(this.#charged.get(deduction.subject) ?? []), unit]);
  }

  /** Takes the place of what the same finding imposed on the unit; what never counted is not brought in by it. */
  correctDeduction(unit: string, deduction: CountedPoints): void {
    const before = this.#deductions.get(unit) ?? [];
    this.#deductions.set(
      unit,
      before.map((one) => (one.subject === deduction.subject ? deduction : one)),
    );
  }

  /** Takes a withdrawn finding's deductions away. @returns the units that it had been charged to */
  withdraw(finding: string): readonly string[] {
    const units = this.#charged.get(finding) ?? [];
    for (const unit of units) {
      this.#deductions.set(
        unit,
        (this.#deductions.get(unit) ?? []).filter(({ subject }) => subject !== finding),
      );
    }
    this.#charged.delete(finding);
    return units;
  }

  corrected(unit: string): readonly CorrectedComponent[] {
    return this.#corrected.get(unit) ?? [];
  }

  /** From here the item counts with another value: by a ruling on an appeal, or by a correction of the result. */
  correct({ kind, subject, unit, to }: Omit<ItemChange, 'from'>, ref: EventRef, reason: string): void {
    switch (kind) {
      case 'indicator': {
        const sources = this.indicator(subject).verified?.sources ?? [];
        return this.setIndicator(subject, { verified: { score: to, sources: [...sources, ref] } });
      }
      case 'applicability':
        if (to === 'not-applicable') return this.exempt(subject, [unit], { declaration: '', reason, ref });
        return this.#apply(subject, unit);
      case 'difficulty':
        return this.setDifficulty(unit, { factor: to, reason, ref });
      case 'finding':
      case 'surcharge':
        // Of what was imposed: what a breach takes at most is cut from the points as they are ruled now.
        return this.#setPoints(this.#deductions, unit, { subject, points: to, ref });
      case 'incentive':
      case 'rank-bonus':
        return this.#setPoints(this.#incentives, unit, { subject, points: to, ref });
      case 'veto':
        for (const one of this.inheritance.originsOf(unit)) this.setVeto(one, null);
        if (to === 'in-force') this.setVeto(unit, { reason, ref });
        return;
      case 'leader':
      case 'public': {
        const others = this.corrected(unit).filter(({ component }) => component !== kind);
        this.#corrected.set(unit, [...others, { component: kind, points: to, ref }]);
      }
    }
  }

  /** An item that was taken over is corrected where it lies; of one that several had, one entry holds what it comes to. */
  #setPoints(
    entries: Map<string, readonly CountedPoints[]>,
    unit: string,
    change: Pick<CountedPoints, 'subject' | 'points' | 'ref'>,
  ): void {
    const holders = this.inheritance
      .originsOf(unit)
      .filter((one) => entries.get(one)?.some(({ subject }) => subject === change.subject));
    const [first = unit, ...others] = holders;
    entries.set(first, withPoints(entries.get(first) ?? [], change));
    for (const one of others)
      entries.set(one, withPoints(entries.get(one) ?? [], { ...change, points: '0' }));
  }

  submitSheet(person: string, sheet: CountedSheet): void {
    this.#sheets.set(person, sheet);
    this.#marks = undefined;
  }

  /** An absent leader's sheet, if there is one, no longer counts. */
  dropSheet(person: string): void {
    this.#sheets.delete(person);
    this.#marks = undefined;
  }

  recuse(person: string, unit: string): void {
    this.#recused.set(person, [...(this.#recused.get(person) ?? []), unit]);
    this.#marks = undefined;
  }

  /** What the leaders gave a unit, by person; without those recused from it, and empty while sealed. */
  marks(unit: string): readonly UnitMark[] {
    if (!this.evaluationClosed) return [];
    this.#marks ??= this.#marksByUnit();
    return this.#marks.get(unit) ?? [];
  }

  #marksByUnit(): ReadonlyMap<string, readonly UnitMark[]> {
    const byUnit = new Map<string, UnitMark[]>();
    for (const person of [...this.#sheets.keys()].sort()) {
      const { marks, ref } = this.#sheets.get(person) as CountedSheet;
      const recused = new Set(this.#recused.get(person));
      for (const { unit, mark } of marks) {
        if (recused.has(unit)) continue;
        const given = byUnit.get(unit);
        if (given === undefined) byUnit.set(unit, [{ person, mark, ref }]);
        else given.push({ person, mark, ref });
      }
    }
    return byUnit;
  }
}
