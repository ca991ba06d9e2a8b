import type { EvidenceReference, SharedWith } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One piece of evidence (佐证材料) of an indicator. What was withdrawn or replaced stays, and stays readable. */
export interface EvidenceLine extends EvidenceReference {
  readonly unit: string;
  readonly note: string | null;
  /** Another unit that shows the same file, and why. */
  readonly sharedWith: SharedWith | null;
  readonly submitted: Stamp;
  readonly standing:
    | { readonly kind: 'in-place' }
    | { readonly kind: 'withdrawn'; readonly reason: string; readonly stamp: Stamp }
    | { readonly kind: 'replaced'; readonly by: string; readonly reason: string; readonly stamp: Stamp };
}

type EvidenceFact = FactOf<'EvidenceSubmitted' | 'EvidenceWithdrawn' | 'EvidenceReplaced'>;

/** Evidence by indicator, in the order of submission. */
export class EvidenceRegister extends OnceProjection<SavedByCycle<readonly EvidenceLine[]>> {
  readonly name = 'evidence';
  readonly version = 2;
  readonly #lines = new ByCycle<readonly EvidenceLine[]>();

  list(cycle: string, indicator: string): readonly EvidenceLine[] {
    return this.#lines.get(cycle, indicator) ?? [];
  }

  evidence(cycle: string, indicator: string, evidence: string): EvidenceLine | undefined {
    return this.list(cycle, indicator).find((line) => line.evidence === evidence);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'EvidenceSubmitted':
      case 'EvidenceWithdrawn':
      case 'EvidenceReplaced': {
        const { cycle, indicator } = fact.data;
        this.#lines.set(cycle, indicator, evolve(this.list(cycle, indicator), fact));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<readonly EvidenceLine[]> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<readonly EvidenceLine[]>): void {
    this.#lines.load(saved);
  }
}

function evolve(lines: readonly EvidenceLine[], fact: EvidenceFact): readonly EvidenceLine[] {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'EvidenceSubmitted': {
      const { cycle: _cycle, indicator: _indicator, unit, note, sharedWith, ...reference } = fact.data;
      const said = { note: note ?? null, sharedWith: sharedWith ?? null };
      return [...lines, inPlace(reference, unit, said, stamp)];
    }
    case 'EvidenceWithdrawn': {
      const { evidence, reason } = fact.data;
      return marked(lines, evidence, { kind: 'withdrawn', reason, stamp });
    }
    case 'EvidenceReplaced': {
      const { replaced, by, reason, sharedWith = null } = fact.data;
      const unit = lines.find((line) => line.evidence === replaced)?.unit;
      if (unit === undefined) return lines;
      const standing = { kind: 'replaced', by: by.evidence, reason, stamp } as const;
      return [...marked(lines, replaced, standing), inPlace(by, unit, { note: null, sharedWith }, stamp)];
    }
  }
}

function inPlace(
  reference: EvidenceReference,
  unit: string,
  said: Pick<EvidenceLine, 'note' | 'sharedWith'>,
  submitted: Stamp,
): EvidenceLine {
  return { ...reference, unit, ...said, submitted, standing: { kind: 'in-place' } };
}

function marked(
  lines: readonly EvidenceLine[],
  evidence: string,
  standing: EvidenceLine['standing'],
): readonly EvidenceLine[] {
  return lines.map((line) => (line.evidence === evidence ? { ...line, standing } : line));
}
