import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type DifficultyStatus = 'declared' | 'approved' | 'revoked';

/** The difficulty factor (难度系数) of one unit. One that was revoked stays; a unit that is declared anew has the earlier round in `history`. */
export interface DifficultyLine {
  readonly cycle: string;
  readonly unit: string;
  readonly status: DifficultyStatus;
  /** Factor and reason of the latest declaration. */
  readonly factor: string;
  readonly reason: string;
  readonly declared: DifficultyStep;
  readonly approved: DifficultyStep | null;
  readonly revoked: (DifficultyStep & { readonly reason: string }) | null;
  /** Every step that was ever taken, oldest first. */
  readonly history: readonly (DifficultyStep & {
    readonly step: DifficultyStatus;
    readonly reason: string;
  })[];
  /** Of the factor's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface DifficultyStep {
  readonly by: string;
  readonly stamp: Stamp;
}

/** Every factor declared in a cycle, whatever became of it. */
export class DifficultiesRegister extends OnceProjection<SavedByCycle<DifficultyLine>> {
  readonly name = 'difficulties';
  readonly version = 1;
  readonly #lines = new ByCycle<DifficultyLine>();

  factor(cycle: string, unit: string): DifficultyLine | undefined {
    return this.#lines.get(cycle, unit);
  }

  /** In the order in which the units were first declared. */
  list(cycle: string): readonly DifficultyLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'DifficultyDeclared': {
        const { cycle, unit } = fact.data;
        this.#lines.set(cycle, unit, declared(fact, this.factor(cycle, unit)?.history ?? []));
        return;
      }
      case 'DifficultyApproved':
      case 'DifficultyRevoked': {
        const { cycle, unit } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, unit, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<DifficultyLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<DifficultyLine>): void {
    this.#lines.load(saved);
  }
}

function declared(fact: FactOf<'DifficultyDeclared'>, before: DifficultyLine['history']): DifficultyLine {
  const { cycle, unit, factor, reason, declaredBy: by } = fact.data;
  const stamp = stampOf(fact);
  return {
    ...{
      cycle,
      unit,
      factor,
      status: 'declared',
      reason,
      declared: { by, stamp },
      approved: null,
      revoked: null,
    },
    history: [...before, { step: 'declared', by, reason, stamp }],
    revision: String(fact.revision),
  };
}

function change(
  line: DifficultyLine,
  fact: FactOf<'DifficultyApproved' | 'DifficultyRevoked'>,
): Partial<DifficultyLine> {
  const stamp = stampOf(fact);
  const { reason } = fact.data;
  switch (fact.type) {
    case 'DifficultyApproved': {
      const { approvedBy: by } = fact.data;
      const history = [...line.history, { step: 'approved', by, reason, stamp } as const];
      return { status: 'approved', approved: { by, stamp }, history };
    }
    case 'DifficultyRevoked': {
      const { revokedBy: by } = fact.data;
      const history = [...line.history, { step: 'revoked', by, reason, stamp } as const];
      return { status: 'revoked', revoked: { by, reason, stamp }, history };
    }
  }
}
