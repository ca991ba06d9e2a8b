import type { Charge, FindingSource, InspectionMode } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, refOf, stampOf, type EventRef, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type FindingStatus = 'logged' | 'answered' | 'confirmed' | 'withdrawn';

/** One line of the findings register (问题台账). */
export interface FindingLine {
  readonly cycle: string;
  readonly finding: string;
  /** 问题 12: given by the register in the order of the log, 1 first in each cycle. */
  readonly number: number;
  readonly status: FindingStatus;
  readonly source: FindingSource;
  readonly mode: InspectionMode;
  readonly breach: string;
  readonly description: string;
  readonly place: string;
  readonly charges: readonly Charge[];
  readonly inspectors: readonly string[];
  readonly photos: readonly string[];
  readonly logged: Stamp;
  readonly answers: readonly {
    readonly unit: string;
    readonly by: string;
    readonly text: string;
    readonly stamp: Stamp;
  }[];
  readonly confirmed: { readonly by: string; readonly reason: string | null; readonly stamp: Stamp } | null;
  readonly deductions: readonly (Charge & { readonly ref: EventRef })[];
  readonly withdrawn: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  /** Of the finding's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Every finding of a cycle; a withdrawn one stays in its place. */
export class FindingsRegister extends OnceProjection<SavedByCycle<FindingLine>> {
  readonly name = 'findings';
  readonly version = 1;
  readonly #lines = new ByCycle<FindingLine>();

  finding(cycle: string, finding: string): FindingLine | undefined {
    return this.#lines.get(cycle, finding);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly FindingLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'FindingLogged': {
        const { cycle, finding } = fact.data;
        this.#lines.set(cycle, finding, logged(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'FindingAnswered':
      case 'FindingConfirmed':
      case 'DeductionImposed':
      case 'FindingWithdrawn': {
        const { cycle, finding } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, finding, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<FindingLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<FindingLine>): void {
    this.#lines.load(saved);
  }
}

function logged(fact: FactOf<'FindingLogged'>, number: number): FindingLine {
  return {
    ...fact.data,
    ...{ number, status: 'logged', logged: stampOf(fact), answers: [] },
    ...{ confirmed: null, deductions: [], withdrawn: null, revision: String(fact.revision) },
  };
}

function change(
  line: FindingLine,
  fact: FactOf<'FindingAnswered' | 'FindingConfirmed' | 'DeductionImposed' | 'FindingWithdrawn'>,
): Partial<FindingLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'FindingAnswered': {
      const { unit, answeredBy: by, text } = fact.data;
      const status = line.status === 'logged' ? 'answered' : line.status;
      return { status, answers: [...line.answers, { unit, by, text, stamp }] };
    }
    case 'FindingConfirmed': {
      const { confirmedBy: by, reason } = fact.data;
      return { status: 'confirmed', confirmed: { by, reason: reason ?? null, stamp } };
    }
    case 'DeductionImposed': {
      const { unit, liability, points } = fact.data;
      return { deductions: [...line.deductions, { unit, liability, points, ref: refOf(fact) }] };
    }
    case 'FindingWithdrawn': {
      const { withdrawnBy: by, reason } = fact.data;
      return { status: 'withdrawn', withdrawn: { by, reason, stamp } };
    }
  }
}
