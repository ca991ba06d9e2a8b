import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type VetoStatus = 'proposed' | 'confirmed' | 'revoked';

/** The veto (一票否决) on one unit. One that was revoked stays; a unit that is proposed anew has the earlier round in `history`. */
export interface VetoLine {
  readonly cycle: string;
  readonly unit: string;
  readonly status: VetoStatus;
  /** Of the latest proposal. */
  readonly reason: string;
  /** Trigger that the scheme declares; null where it declares none. */
  readonly class: string | null;
  /** SHA-256 of the proof in the evidence store. */
  readonly proof: readonly string[];
  readonly proposed: VetoStep;
  readonly confirmed: VetoStep | null;
  readonly revoked: (VetoStep & { readonly reason: string }) | null;
  /** Every step that was ever taken, oldest first. */
  readonly history: readonly (VetoStep & { readonly step: VetoStatus; readonly reason: string })[];
  /** Of the veto's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface VetoStep {
  readonly by: string;
  readonly stamp: Stamp;
}

/** Every veto proposed in a cycle, whatever became of it. */
export class VetoesRegister extends OnceProjection<SavedByCycle<VetoLine>> {
  readonly name = 'vetoes';
  readonly version = 2;
  readonly #lines = new ByCycle<VetoLine>();

  veto(cycle: string, unit: string): VetoLine | undefined {
    return this.#lines.get(cycle, unit);
  }

  /** In the order in which the units were first proposed. */
  list(cycle: string): readonly VetoLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'VetoProposed': {
        const { cycle, unit } = fact.data;
        this.#lines.set(cycle, unit, proposed(fact, this.veto(cycle, unit)?.history ?? []));
        return;
      }
      case 'VetoConfirmed':
      case 'VetoRevoked': {
        const { cycle, unit } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, unit, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<VetoLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<VetoLine>): void {
    this.#lines.load(saved);
  }
}

function proposed(fact: FactOf<'VetoProposed'>, before: VetoLine['history']): VetoLine {
  const { cycle, unit, reason, class: id = null, proof = [], proposedBy: by } = fact.data;
  const stamp = stampOf(fact);
  return {
    ...{ cycle, unit, status: 'proposed', reason, class: id, proof },
    ...{ proposed: { by, stamp }, confirmed: null, revoked: null },
    history: [...before, { step: 'proposed', by, reason, stamp }],
    revision: String(fact.revision),
  };
}

function change(line: VetoLine, fact: FactOf<'VetoConfirmed' | 'VetoRevoked'>): Partial<VetoLine> {
  const stamp = stampOf(fact);
  const { reason } = fact.data;
  switch (fact.type) {
    case 'VetoConfirmed': {
      const { confirmedBy: by } = fact.data;
      const history = [...line.history, { step: 'confirmed', by, reason, stamp } as const];
      return { status: 'confirmed', confirmed: { by, stamp }, history };
    }
    case 'VetoRevoked': {
      const { revokedBy: by } = fact.data;
      const history = [...line.history, { step: 'revoked', by, reason, stamp } as const];
      return { status: 'revoked', revoked: { by, reason, stamp }, history };
    }
  }
}
