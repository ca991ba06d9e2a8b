import type { EarlierOrder, RectificationLevel, RectificationStatus, WorkingDeadline } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export interface RectificationStep {
  readonly step: 'ordered' | 'planned' | 'reported' | 'passed' | 'failed' | 'closed' | 'repeated' | 'waived';
  readonly by: string;
  /** What was ordered, planned, reported, found or given as a reason; null where there is nothing to say. */
  readonly text: string | null;
  readonly stamp: Stamp;
}

/** One order to put something right (限期整改). */
export interface RectificationLine {
  readonly cycle: string;
  readonly order: string;
  /** It was ordered by, so that the same command sent again finds it. */
  readonly commandId: string;
  /** 整改 3: given by the register in the order of the log, 1 first in each cycle. */
  readonly number: number;
  readonly unit: string;
  readonly level: RectificationLevel;
  readonly status: RectificationStatus;
  readonly matter: string;
  readonly requirement: string;
  readonly finding: string | null;
  readonly grade: string | null;
  /** An order of before about the same, and why there is another. */
  readonly earlier: (EarlierOrder & { readonly reason: string }) | null;
  readonly closer: string;
  /** Counts from 1. */
  readonly round: number;
  readonly planBy: WorkingDeadline;
  readonly reportBy: WorkingDeadline;
  /** Of this round. */
  readonly plan: string | null;
  readonly report: { readonly text: string; readonly evidence: readonly string[] } | null;
  readonly surcharges: readonly { readonly round: number; readonly points: string }[];
  /** Every step that was ever taken, oldest first. */
  readonly history: readonly RectificationStep[];
  /** Of the order's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Neither closed off nor waived. */
export const isOpenOrder = ({ status }: RectificationLine): boolean =>
  status !== 'closed' && status !== 'waived';

type Change = FactOf<
  | 'RectificationPlanned'
  | 'RectificationReported'
  | 'RectificationInspected'
  | 'RectificationClosed'
  | 'RectificationRepeated'
  | 'SurchargeImposed'
  | 'RectificationWaived'
>;

/** Every order of a cycle; what is closed off stays. */
export class RectificationsRegister extends OnceProjection<SavedByCycle<RectificationLine>> {
  readonly name = 'rectifications';
  readonly version = 3;
  readonly #lines = new ByCycle<RectificationLine>();

  rectification(cycle: string, order: string): RectificationLine | undefined {
    return this.#lines.get(cycle, order);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly RectificationLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'RectificationOrdered': {
        const { cycle, order } = fact.data;
        this.#lines.set(cycle, order, ordered(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'RectificationPlanned':
      case 'RectificationReported':
      case 'RectificationInspected':
      case 'RectificationClosed':
      case 'RectificationRepeated':
      case 'SurchargeImposed':
      case 'RectificationWaived': {
        const { cycle, order } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, order, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<RectificationLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<RectificationLine>): void {
    this.#lines.load(saved);
  }
}

function ordered(fact: FactOf<'RectificationOrdered'>, number: number): RectificationLine {
  const { finding, grade, earlier = null, orderedBy: by, onBehalfOf: _, ...data } = fact.data;
  return {
    ...{ ...data, earlier, commandId: fact.metadata.commandId },
    ...{ number, finding: finding ?? null, grade: grade ?? null, status: 'ordered', round: 1 },
    ...{ plan: null, report: null, surcharges: [] },
    history: [{ step: 'ordered', by, text: data.matter, stamp: stampOf(fact) }],
    revision: String(fact.revision),
  };
}

function change(line: RectificationLine, fact: Change): Partial<RectificationLine> {
  const stamp = stampOf(fact);
  const history = (step: RectificationStep['step'], by: string, text: string | null) => ({
    history: [...line.history, { step, by, text, stamp }],
  });
  switch (fact.type) {
    case 'RectificationPlanned': {
      const { plan, plannedBy } = fact.data;
      return { status: 'planned', plan, ...history('planned', plannedBy, plan) };
    }
    case 'RectificationReported': {
      const { report: text, evidence, reportedBy } = fact.data;
      return { status: 'reported', report: { text, evidence }, ...history('reported', reportedBy, text) };
    }
    case 'RectificationInspected': {
      const { outcome, opinion, recordedBy } = fact.data;
      return { status: outcome, ...history(outcome, recordedBy, opinion) };
    }
    case 'RectificationClosed':
      return { status: 'closed', ...history('closed', fact.data.closedBy, null) };
    case 'RectificationRepeated': {
      const { round, planBy, reportBy, reason, repeatedBy } = fact.data;
      const anew = { status: 'ordered' as const, plan: null, report: null, round, planBy, reportBy };
      return { ...anew, ...history('repeated', repeatedBy, reason) };
    }
    case 'SurchargeImposed': {
      const { round, points } = fact.data;
      return { surcharges: [...line.surcharges, { round, points }] };
    }
    case 'RectificationWaived':
      return { status: 'waived', ...history('waived', fact.data.waivedBy, fact.data.reason) };
  }
}
