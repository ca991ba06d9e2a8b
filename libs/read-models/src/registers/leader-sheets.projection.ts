import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type Marks = readonly { readonly unit: string; readonly mark: string }[];

/** How far one leader's sheet is, without a mark on it. */
export interface LeaderSheetLine {
  readonly cycle: string;
  readonly person: string;
  readonly status: 'marking' | 'submitted' | 'absent';
  /** Units that the leader does not mark (回避). */
  readonly recusals: readonly { readonly unit: string; readonly reason: string; readonly stamp: Stamp }[];
  readonly absence: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  /** Absences that were taken back, oldest first. */
  readonly withdrawn: readonly {
    readonly absence: NonNullable<LeaderSheetLine['absence']>;
    readonly by: string;
    readonly reason: string;
    readonly stamp: Stamp;
  }[];
  readonly submitted: Stamp | null;
  /** Of the sheet's stream, for ETag and If-Match. */
  readonly revision: string;
}

interface Sheet {
  readonly line: LeaderSheetLine;
  readonly marks: Marks;
}

type SheetFact = FactOf<
  | 'LeaderSheetMarked'
  | 'LeaderSheetSubmitted'
  | 'LeaderRecused'
  | 'LeaderAbsenceRecorded'
  | 'LeaderAbsenceWithdrawn'
>;

/** Leader sheets (领导评价表) of each cycle. */
export class LeaderSheets extends OnceProjection<SavedByCycle<Sheet>> {
  readonly name = 'leaderSheets';
  readonly version = 2;
  readonly #sheets = new ByCycle<Sheet>();

  /** Leaders who have done anything; the others have no sheet yet. */
  list(cycle: string): readonly LeaderSheetLine[] {
    return this.#sheets.rows(cycle).map(({ line }) => line);
  }

  sheet(cycle: string, person: string): LeaderSheetLine | undefined {
    return this.#sheets.get(cycle, person)?.line;
  }

  /** For the leader's own eyes: until the evaluation closes nobody else is shown a mark. */
  ownMarks(cycle: string, person: string): Marks {
    return this.#sheets.get(cycle, person)?.marks ?? [];
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'LeaderSheetMarked':
      case 'LeaderSheetSubmitted':
      case 'LeaderRecused':
      case 'LeaderAbsenceRecorded':
      case 'LeaderAbsenceWithdrawn': {
        const { cycle, person } = fact.data;
        const { line, marks } = this.#sheets.get(cycle, person) ?? {
          line: noSheet(cycle, person),
          marks: [],
        };
        const changed = { ...line, ...change(line, fact), revision: String(fact.revision) };
        this.#sheets.set(cycle, person, {
          line: changed,
          marks: 'marks' in fact.data ? fact.data.marks : marks,
        });
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<Sheet> {
    return this.#sheets.save();
  }

  protected loadView(saved: SavedByCycle<Sheet>): void {
    this.#sheets.load(saved);
  }
}

function noSheet(cycle: string, person: string): LeaderSheetLine {
  return {
    cycle,
    person,
    status: 'marking',
    recusals: [],
    absence: null,
    withdrawn: [],
    submitted: null,
    revision: '0',
  };
}

function change(line: LeaderSheetLine, fact: SheetFact): Partial<LeaderSheetLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'LeaderSheetMarked':
      return {};
    case 'LeaderSheetSubmitted':
      return { status: 'submitted', submitted: stamp };
    case 'LeaderRecused': {
      const { unit, reason } = fact.data;
      return { recusals: [...line.recusals, { unit, reason, stamp }] };
    }
    case 'LeaderAbsenceRecorded': {
      const { recordedBy: by, reason } = fact.data;
      return { status: 'absent', absence: { by, reason, stamp } };
    }
    case 'LeaderAbsenceWithdrawn': {
      const { withdrawnBy: by, reason } = fact.data;
      const { absence } = line;
      if (absence === null) return {};
      return {
        ...{ status: 'marking', absence: null },
        withdrawn: [...line.withdrawn, { absence, by, reason, stamp }],
      };
    }
  }
}
