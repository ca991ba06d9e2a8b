import type { CheckItem, Indicator, QuarterNumber } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import type { Cycles } from '../cycles/cycles.projection.js';
import { factOf } from '../facts.js';
import type { Plans } from '../plan/plan.projection.js';
import { OnceProjection } from '../projection.js';
import type { Assessments } from '../registers/assessments.projection.js';
import type { NotApplicableRegister } from '../registers/not-applicable.projection.js';
import { evolveSheet, type CheckSheet } from './check-sheet.js';
import { demandedIn } from '../plan/demanded-in.js';
import { latestReport } from '../plan/latest-report.js';
import { dueItem } from './due-items.js';

/** What a sheet is made from. */
interface CheckSources {
  readonly cycles: Cycles;
  readonly plans: Plans;
  readonly assessments: Assessments;
  readonly notApplicable: NotApplicableRegister;
}

/** The quarterly checks of each cycle: frozen sheets, and what a sheet would hold if it were opened now. */
export class QuarterlyChecks extends OnceProjection<SavedByCycle<CheckSheet>> {
  readonly name = 'quarterlyChecks';
  readonly version = 2;
  readonly #sheets = new ByCycle<CheckSheet>();

  constructor(private readonly views: CheckSources) {
    super();
  }

  /** Undefined while the quarter is neither opened nor marked unchecked. */
  sheet(cycle: string, quarter: QuarterNumber): CheckSheet | undefined {
    return this.#sheets.get(cycle, String(quarter));
  }

  /** What the check itself says goes before what the publication of the plan said. */
  statusOf(cycle: string, quarter: QuarterNumber): CheckSheet['status'] | 'none' {
    return this.sheet(cycle, quarter)?.status ?? (this.isLeftOut(cycle, quarter) ? 'unchecked' : 'none');
  }

  /** The publication of the plan said that this quarter stays unchecked. */
  isLeftOut(cycle: string, quarter: QuarterNumber): boolean {
    const earlier = this.views.plans.plan(cycle)?.published?.earlierQuarters ?? [];
    return earlier.some((one) => one.quarter === quarter && one.treat === 'unchecked');
  }

  /** Quarters whose check is open or over, or that stay unchecked: what was due by their end stays as it is. */
  settledQuarters(cycle: string): readonly QuarterNumber[] {
    return ([1, 2, 3, 4] as const).filter((quarter) => this.statusOf(cycle, quarter) !== 'none');
  }

  list(cycle: string): readonly CheckSheet[] {
    return [...this.#sheets.rows(cycle)].sort((a, b) => a.quarter - b.quarter);
  }

  /** The last quarter whose check was closed; an unchecked one has no milestone to hold anybody to. */
  closedQuarter(cycle: string): QuarterNumber | null {
    const closed = this.list(cycle).filter(({ status }) => status === 'closed');
    return closed.at(-1)?.quarter ?? null;
  }

  /**
   * Every indicator in force as it stands now against a quarter: what OpenQuarterlyCheck freezes. What applies to no unit
   * is not due, and a unit that it does not apply to is not behind.
   */
  itemsNow(cycle: string, quarter: QuarterNumber): readonly CheckItem[] {
    return demandedIn(cycle, this.views).map((indicator) => this.itemNow(cycle, indicator, quarter));
  }

  /** The same of one indicator, as it is demanded. */
  itemNow(cycle: string, indicator: Indicator, quarter: QuarterNumber): CheckItem {
    const split = this.views.cycles.schemeOf(cycle)?.milestoneSplit ?? [];
    return dueItem(indicator, quarter, split, latestReport(cycle, indicator, this.views));
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'QuarterlyCheckOpened':
      case 'QuarterlyCheckItemAdjusted':
      case 'CriticismListAmended':
      case 'CircularCriticismIssued':
      case 'QuarterlyCheckClosed':
      case 'QuarterMarkedUnchecked': {
        const { cycle, quarter } = fact.data;
        this.#sheets.set(cycle, String(quarter), evolveSheet(this.sheet(cycle, quarter), fact));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<CheckSheet> {
    return this.#sheets.save();
  }

  protected loadView(saved: SavedByCycle<CheckSheet>): void {
    this.#sheets.load(saved);
  }
}
