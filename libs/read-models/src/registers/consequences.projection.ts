import type {
  ConsequenceGround,
  ConsequenceKind,
  ConsequenceStatus,
  FallenGround,
  LiftingCause,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One line of the register of consequences (结果运用台账). */
export interface ConsequenceLine {
  readonly cycle: string;
  readonly consequence: string;
  /** Given by the register in the order of the log, 1 first in each cycle. */
  readonly number: number;
  readonly status: ConsequenceStatus;
  readonly kind: ConsequenceKind;
  readonly unit: string;
  /** Null: it concerns the unit as a whole. */
  readonly person: string | null;
  readonly text: string;
  readonly ground: ConsequenceGround;
  /** Points that the work failure cost; null where it followed from no finding. */
  readonly cost: string | null;
  /** Last day that it holds; null: no end. */
  readonly until: string | null;
  readonly recorded: { readonly by: string; readonly stamp: Stamp };
  readonly confirmed: { readonly by: string; readonly stamp: Stamp } | null;
  readonly lifted: {
    readonly by: string;
    readonly cause: LiftingCause;
    readonly reason: string;
    readonly stamp: Stamp;
  } | null;
  /** That it holds on although its ground has fallen in this way; null: nobody has said so. */
  readonly upheld: {
    readonly by: string;
    readonly fallen: FallenGround;
    readonly reason: string;
    readonly stamp: Stamp;
  } | null;
  /** Everybody who was told, oldest first; who was told before a lifting is told of that too. */
  readonly told: readonly ToldOf[];
  /** Of the register's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface ToldOf {
  readonly person: string;
  /** What it was then. */
  readonly of: ConsequenceStatus;
  readonly how: string;
  readonly by: string;
  readonly stamp: Stamp;
  readonly acknowledged: Stamp | null;
}

/** `over`: its last day is past. */
export type ConsequenceStanding = ConsequenceStatus | 'over';

/** @param today ISO date in Asia/Shanghai */
export function consequenceStanding({ status, until }: ConsequenceLine, today: string): ConsequenceStanding {
  return status === 'confirmed' && until !== null && until < today ? 'over' : status;
}

/** Every consequence of a cycle; a lifted one stays in its place. */
export class ConsequencesRegister extends OnceProjection<SavedByCycle<ConsequenceLine>> {
  readonly name = 'consequences';
  readonly version = 2;
  readonly #lines = new ByCycle<ConsequenceLine>();

  consequence(cycle: string, consequence: string): ConsequenceLine | undefined {
    return this.#lines.get(cycle, consequence);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly ConsequenceLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'ConsequenceRecorded': {
        const { cycle, consequence } = fact.data;
        this.#lines.set(cycle, consequence, recorded(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'ConsequenceConfirmed':
      case 'ConsequenceLifted':
      case 'ConsequenceUpheld':
      case 'ConsequenceTold':
      case 'ConsequenceAcknowledged': {
        const { cycle, consequence } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, consequence, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<ConsequenceLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<ConsequenceLine>): void {
    this.#lines.load(saved);
  }
}

function recorded(fact: FactOf<'ConsequenceRecorded'>, number: number): ConsequenceLine {
  const { person = null, cost = null, until = null, recordedBy: by, ...data } = fact.data;
  return {
    ...{ ...data, person, cost, until, number, status: 'recorded' },
    ...{ recorded: { by, stamp: stampOf(fact) }, confirmed: null, lifted: null, upheld: null, told: [] },
    revision: String(fact.revision),
  };
}

function change(
  line: ConsequenceLine,
  fact: FactOf<
    | 'ConsequenceConfirmed'
    | 'ConsequenceLifted'
    | 'ConsequenceUpheld'
    | 'ConsequenceTold'
    | 'ConsequenceAcknowledged'
  >,
): Partial<ConsequenceLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'ConsequenceConfirmed':
      return { status: 'confirmed', confirmed: { by: fact.data.confirmedBy, stamp } };
    case 'ConsequenceLifted': {
      const { liftedBy: by, cause, reason } = fact.data;
      return { status: 'lifted', lifted: { by, cause, reason, stamp } };
    }
    case 'ConsequenceUpheld': {
      const { upheldBy: by, fallen, reason } = fact.data;
      return { upheld: { by, fallen, reason, stamp } };
    }
    case 'ConsequenceTold': {
      const { persons, how, toldBy: by } = fact.data;
      const now = persons.map((person) => ({
        ...{ person, of: line.status, how, by, stamp, acknowledged: null },
      }));
      return { told: [...line.told, ...now] };
    }
    case 'ConsequenceAcknowledged': {
      const { acknowledgedBy } = fact.data;
      const told = line.told.map((one) =>
        one.person === acknowledgedBy && one.of === line.status ? { ...one, acknowledged: stamp } : one,
      );
      return { told };
    }
  }
}
