import {
  concernedBy,
  type Carry,
  type ChangeDocument,
  type ChangeKind,
  type Handed,
  type Reorganisation,
  type TeamTerms,
  type Unit,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type OrganisationStatus = 'proposed' | 'confirmed' | 'rejected';

/** One change of the organisation (机构调整), whatever became of it. */
export interface OrganisationLine {
  readonly cycle: string;
  readonly change: string;
  /** In the order in which they came in, 1 first. */
  readonly number: number;
  readonly kind: ChangeKind | 'rename';
  readonly status: OrganisationStatus;
  /** That give everything up; of a renaming the unit itself. */
  readonly units: readonly string[];
  /** That takes over; null: nothing changes hands. */
  readonly into: string | null;
  readonly founded: Unit | null;
  /** Of a renaming. */
  readonly names: { readonly from: string; readonly to: string } | null;
  readonly carry: Carry | null;
  /** Once confirmed everything that changed hands; before, what does not simply go to `into`. */
  readonly handed: readonly Handed[];
  readonly team: TeamTerms | null;
  /** Everybody whose unit gives, takes or leads. */
  readonly concerned: readonly string[];
  readonly effectiveOn: string;
  readonly reason: string;
  readonly document: ChangeDocument;
  readonly proposed: { readonly by: string; readonly stamp: Stamp };
  /** Null while nobody has decided, and of a renaming, which nobody has to. */
  readonly decided: { readonly by: string; readonly reason: string | null; readonly stamp: Stamp } | null;
  /** Of the stream that all changes of the cycle share, for ETag. */
  readonly revision: string;
}

/** Every renaming, merger, closure and temporary team of a cycle. */
export class OrganisationRegister extends OnceProjection<SavedByCycle<OrganisationLine>> {
  readonly name = 'organisation';
  readonly version = 1;
  readonly #lines = new ByCycle<OrganisationLine>();

  change(cycle: string, change: string): OrganisationLine | undefined {
    return this.#lines.get(cycle, change);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly OrganisationLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'UnitRenamed':
        return this.#add(renamed(fact));
      case 'OrganisationChangeProposed':
        return this.#add(proposed(fact));
      case 'OrganisationChangeRejected': {
        const { rejectedBy: by, reason } = fact.data;
        return this.#settle(fact, {
          status: 'rejected',
          decided: { by, reason, stamp: stampOf(fact) },
        });
      }
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved': {
        const { confirmedBy: by, handed } = fact.data;
        const decided = { by, reason: null, stamp: stampOf(fact) };
        return this.#settle(fact, {
          ...{ status: 'confirmed', decided, handed, concerned: concernedBy(fact.data) },
        });
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<OrganisationLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<OrganisationLine>): void {
    this.#lines.load(saved);
  }

  #add(line: Omit<OrganisationLine, 'number'>): void {
    const number = this.#lines.count(line.cycle) + 1;
    this.#lines.set(line.cycle, line.change, { ...line, number });
  }

  #settle({ data, revision }: Settled, change: Partial<OrganisationLine>): void {
    this.#lines.update(data.cycle, data.change, (line) => ({
      ...{ ...line, ...change, revision: String(revision) },
    }));
  }
}

type Settled = FactOf<
  'OrganisationChangeRejected' | 'UnitsMerged' | 'UnitClosed' | 'TeamFormed' | 'TeamDissolved'
>;

function renamed(fact: FactOf<'UnitRenamed'>): Omit<OrganisationLine, 'number'> {
  const { cycle, change, unit, from, to, effectiveOn, reason, document, renamedBy: by } = fact.data;
  return {
    ...{ cycle, change, kind: 'rename', status: 'confirmed', units: [unit], names: { from, to } },
    ...{ into: null, founded: null, carry: null, handed: [], team: null, concerned: [unit] },
    ...{ effectiveOn, reason, document, proposed: { by, stamp: stampOf(fact) }, decided: null },
    revision: String(fact.revision),
  };
}

function proposed(fact: FactOf<'OrganisationChangeProposed'>): Omit<OrganisationLine, 'number'> {
  const { proposedBy: by, founded, team, kind, ...about } = fact.data;
  const { cycle, change, units, into, carry, handed, effectiveOn, reason, document }: Reorganisation = about;
  return {
    ...{ cycle, change, kind, status: 'proposed', units, into, founded: founded ?? null, names: null },
    ...{ carry, handed, team: team ?? null, concerned: concernedBy(fact.data) },
    ...{ effectiveOn, reason, document, proposed: { by, stamp: stampOf(fact) }, decided: null },
    revision: String(fact.revision),
  };
}
