import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type NotApplicableStatus = 'declared' | 'approved' | 'revoked';

/** One declaration that an indicator does not apply to some of its units (指标不适用), whatever became of it. */
export interface NotApplicableLine {
  readonly cycle: string;
  readonly declaration: string;
  /** In the order in which they were declared, 1 first. */
  readonly number: number;
  readonly indicator: string;
  readonly units: readonly string[];
  readonly status: NotApplicableStatus;
  readonly reason: string;
  readonly declared: NotApplicableStep;
  readonly approved: NotApplicableStep | null;
  readonly revoked: (NotApplicableStep & { readonly reason: string }) | null;
  /** Of the stream that all declarations about this indicator share, for ETag. */
  readonly revision: string;
}

export interface NotApplicableStep {
  readonly by: string;
  readonly stamp: Stamp;
}

/** Every declaration of a cycle, and what is demanded of whom because of them. */
export class NotApplicableRegister extends OnceProjection<SavedByCycle<NotApplicableLine>> {
  readonly name = 'notApplicable';
  readonly version = 1;
  readonly #lines = new ByCycle<NotApplicableLine>();

  declaration(cycle: string, declaration: string): NotApplicableLine | undefined {
    return this.#lines.get(cycle, declaration);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly NotApplicableLine[] {
    return this.#lines.rows(cycle);
  }

  /** Whether the indicator does not apply to the unit, approved. */
  excuses(cycle: string, indicator: string, unit: string): boolean {
    return this.list(cycle).some(
      (line) => line.status === 'approved' && line.indicator === indicator && line.units.includes(unit),
    );
  }

  /** The indicator with those of its units only that it applies to: who must report, score and file it. */
  demanded<Carried extends { readonly id: string; readonly units: readonly { readonly unit: string }[] }>(
    cycle: string,
    indicator: Carried,
  ): Carried {
    const units = indicator.units.filter(({ unit }) => !this.excuses(cycle, indicator.id, unit));
    return units.length === indicator.units.length ? indicator : { ...indicator, units };
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'NonApplicabilityDeclared': {
        const { cycle, declaration } = fact.data;
        this.#lines.set(cycle, declaration, declared(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'NonApplicabilityApproved':
      case 'NonApplicabilityRevoked': {
        const { cycle, declaration } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, declaration, (line) => ({ ...line, ...change(fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<NotApplicableLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<NotApplicableLine>): void {
    this.#lines.load(saved);
  }
}

function declared(fact: FactOf<'NonApplicabilityDeclared'>, number: number): NotApplicableLine {
  const { declaredBy: by, ...about } = fact.data;
  return {
    ...{ ...about, number, status: 'declared', declared: { by, stamp: stampOf(fact) } },
    ...{ approved: null, revoked: null, revision: String(fact.revision) },
  };
}

function change(
  fact: FactOf<'NonApplicabilityApproved' | 'NonApplicabilityRevoked'>,
): Partial<NotApplicableLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'NonApplicabilityApproved':
      return { status: 'approved', approved: { by: fact.data.approvedBy, stamp } };
    case 'NonApplicabilityRevoked':
      return { status: 'revoked', revoked: { by: fact.data.revokedBy, reason: fact.data.reason, stamp } };
  }
}
