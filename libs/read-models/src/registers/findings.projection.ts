import {
  sameShares,
  type Charge,
  type EarlierPrice,
  type FindingBook,
  type FindingContent,
  type FindingPrice,
  type FindingSource,
  type InspectionMode,
  type Precedent,
  type SharesDeclared,
  type WorkingDeadline,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { pricesOf } from './earlier-prices.js';
import { factOf, refOf, stampOf, type EventRef, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** `signed`: the first of two signatures. */
export type FindingStatus = 'logged' | 'answered' | 'signed' | 'confirmed' | 'withdrawn';

interface Step {
  readonly by: string;
  readonly stamp: Stamp;
}

/** One line of the findings register (问题台账). */
export interface FindingLine {
  readonly cycle: string;
  readonly finding: string;
  /** 问题 12, 上级 3: given by the register in the order of the log, 1 first in each book of each cycle. */
  readonly number: number;
  /** `superior`: 上级台账, what the level above found. */
  readonly book: FindingBook | 'own';
  readonly status: FindingStatus;
  readonly source: FindingSource;
  /** Null of what others report. */
  readonly mode: InspectionMode | null;
  readonly breach: string;
  /** Of the catalogue; null where the catalogue does not list it. */
  readonly breachCode: string | null;
  readonly price: FindingPrice | null;
  readonly description: string;
  readonly place: string;
  /** When it was found, as claimed. */
  readonly foundAt: string | null;
  readonly charges: readonly Charge[];
  readonly inspectors: readonly string[];
  readonly photos: readonly string[];
  readonly logged: Stamp;
  /** The section in charge that recorded it (归口科室). */
  readonly inCharge: { readonly unit: string; readonly recordedBy: string } | null;
  /** The earlier finding that cost another price, and why. */
  readonly precedent: Precedent | null;
  /** What the shares come to where that is not 100 percent, and why. */
  readonly shares: SharesDeclared | null;
  /** Until when the units charged may answer. */
  readonly answerBy: WorkingDeadline | null;
  readonly answers: readonly {
    readonly unit: string;
    readonly by: string;
    readonly text: string;
    readonly stamp: Stamp;
  }[];
  /** Units charged that have not answered since the last correction. */
  readonly unanswered: readonly string[];
  readonly verified: (Step & { readonly opinion: string | null }) | null;
  readonly signed: (Step & { readonly limit: string }) | null;
  readonly confirmed: (Step & { readonly reason: string | null }) | null;
  readonly deductions: readonly (Charge & { readonly ref: EventRef })[];
  /** Oldest first; the first original is what was logged. */
  readonly corrections: readonly (Step & {
    readonly reason: string;
    readonly original: FindingContent;
    readonly corrected: FindingContent;
  })[];
  readonly withdrawn: (Step & { readonly reason: string }) | null;
  /** Of the finding's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Whether somebody has still to decide on it. */
export const isUndecided = ({ status }: FindingLine): boolean =>
  status === 'logged' || status === 'answered' || status === 'signed';

type Change = FactOf<
  | 'FindingAnswered'
  | 'FindingVerified'
  | 'FindingSigned'
  | 'FindingConfirmed'
  | 'DeductionImposed'
  | 'FindingCorrected'
  | 'DeductionCorrected'
  | 'FindingWithdrawn'
>;

/** Every finding of a cycle; a withdrawn one stays in its place. */
export class FindingsRegister extends OnceProjection<SavedByCycle<FindingLine>> {
  readonly name = 'findings';
  readonly version = 4;
  readonly #lines = new ByCycle<FindingLine>();
  /** How many lines each book of each cycle has. */
  readonly #counts = new Map<string, number>();

  finding(cycle: string, finding: string): FindingLine | undefined {
    return this.#lines.get(cycle, finding);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly FindingLine[] {
    return this.#lines.rows(cycle);
  }

  /**
   * What findings of a breach cost before, by liability and kind of price, the latest of each first; withdrawn ones set
   * no precedent.
   */
  earlierPrices(
    cycles: readonly string[],
    { breach, except }: { readonly breach: string; readonly except?: string },
  ): readonly EarlierPrice[] {
    return pricesOf(
      cycles.flatMap((cycle) => this.list(cycle)).filter((line) => line.finding !== except),
      breach,
    );
  }

  /** The same of what was logged before a finding; empty for one that is not there. */
  pricesBefore(
    cycles: readonly string[],
    { cycle, finding }: { readonly cycle: string; readonly finding: string },
  ): readonly EarlierPrice[] {
    const line = this.finding(cycle, finding);
    if (line === undefined) return [];
    const at = line.logged.at ?? '';
    const here = this.list(cycle);
    const elsewhere = cycles.filter((one) => one !== cycle).flatMap((one) => this.list(one));
    const before = [
      ...elsewhere.filter(({ logged }) => (logged.at ?? '') < at),
      ...here.slice(0, here.indexOf(line)),
    ];
    return pricesOf(before, line.breach);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'FindingLogged': {
        const { cycle, finding, book = 'own' } = fact.data;
        this.#lines.set(cycle, finding, logged(fact, this.#next(cycle, book)));
        return;
      }
      case 'FindingAnswered':
      case 'FindingVerified':
      case 'FindingSigned':
      case 'FindingConfirmed':
      case 'DeductionImposed':
      case 'FindingCorrected':
      case 'DeductionCorrected':
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
    this.#counts.clear();
    for (const [cycle, rows] of saved) for (const [, { book }] of rows) this.#next(cycle, book);
  }

  #next(cycle: string, book: string): number {
    const key = `${cycle} ${book}`;
    const number = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, number);
    return number;
  }
}

function logged(fact: FactOf<'FindingLogged'>, number: number): FindingLine {
  const { loggedBy: _, ...data } = fact.data;
  return {
    ...data,
    ...{ number, book: data.book ?? 'own', status: 'logged', logged: stampOf(fact), answers: [] },
    ...{ breachCode: data.breachCode ?? null, price: data.price ?? null, foundAt: data.foundAt ?? null },
    ...{ inCharge: data.inCharge ?? null, precedent: data.precedent ?? null, mode: data.mode ?? null },
    shares: data.shares ?? null,
    ...{ answerBy: data.answerBy ?? null, unanswered: data.charges.map(({ unit }) => unit) },
    ...{ verified: null, signed: null, confirmed: null, deductions: [], corrections: [], withdrawn: null },
    revision: String(fact.revision),
  };
}

function change(line: FindingLine, fact: Change): Partial<FindingLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'FindingAnswered': {
      const { unit, answeredBy: by, text } = fact.data;
      const status = line.status === 'logged' ? 'answered' : line.status;
      const unanswered = line.unanswered.filter((one) => one !== unit);
      return { status, unanswered, answers: [...line.answers, { unit, by, text, stamp }] };
    }
    case 'FindingVerified': {
      const { verifiedBy: by, opinion } = fact.data;
      return { verified: { by, opinion: opinion ?? null, stamp } };
    }
    case 'FindingSigned': {
      const { signedBy: by, limit } = fact.data;
      return { status: 'signed', signed: { by, limit, stamp } };
    }
    case 'FindingConfirmed': {
      const { confirmedBy: by, reason, precedent } = fact.data;
      const confirmed = { by, reason: reason ?? null, stamp };
      return { status: 'confirmed', confirmed, ...(precedent && { precedent }) };
    }
    case 'DeductionImposed':
      return { deductions: [...line.deductions, { ...chargeOf(fact.data), ref: refOf(fact) }] };
    case 'FindingCorrected':
      return corrected(line, fact);
    case 'DeductionCorrected': {
      const charge = chargeOf(fact.data);
      const others = line.deductions.filter(({ unit }) => unit !== charge.unit);
      return { deductions: [...others, { ...charge, ref: refOf(fact) }] };
    }
    case 'FindingWithdrawn': {
      const { withdrawnBy: by, reason } = fact.data;
      return { status: 'withdrawn', withdrawn: { by, reason, stamp } };
    }
  }
}

/** What was answered, verified or signed before a confirmation was the finding as it stood then. */
function corrected(line: FindingLine, fact: FactOf<'FindingCorrected'>): Partial<FindingLine> {
  const { original, corrected: content, reason, correctedBy: by, precedent, shares, answerBy } = fact.data;
  const step = { by, reason, original, corrected: content, stamp: stampOf(fact) };
  const anew =
    line.status === 'confirmed'
      ? {}
      : {
          ...{ status: 'logged' as const, verified: null, signed: null },
          unanswered: line.charges.map(({ unit }) => unit),
        };
  return {
    ...{ ...content, price: content.price ?? null, ...anew },
    ...{ precedent: precedent ?? line.precedent, answerBy: answerBy ?? line.answerBy },
    shares: sameShares(original.charges, content.charges) ? line.shares : (shares ?? null),
    corrections: [...line.corrections, step],
  };
}

function chargeOf({ unit, liability, points, heads, perHead, share }: Charge): Charge {
  return {
    ...{ unit, liability, points },
    ...(heads !== undefined && { heads }),
    ...(perHead !== undefined && { perHead }),
    ...(share !== undefined && { share }),
  };
}
