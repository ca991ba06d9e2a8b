import type { DelegationGranted, Mandate } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** How a delegation stands on a day. */
export type DelegationStatus = 'upcoming' | 'in-force' | 'over' | 'revoked';

/** A leader's deputy for days, stages and units; an empty list is all of them. */
export interface DelegationLine {
  readonly granted: DelegationGranted['data'];
  /** Counts from 1 in the cycle. */
  readonly number: number;
  readonly since: Stamp;
  readonly revoked: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  /** Of the stream it was granted in, which it shares with the others of its cycle; for ETag and If-Match. */
  readonly revision: string;
}

/** Every delegation of a cycle, whatever became of it. */
export class DelegationsRegister extends OnceProjection<SavedByCycle<DelegationLine>> {
  readonly name = 'delegations';
  readonly version = 2;
  readonly #lines = new ByCycle<DelegationLine>();

  delegation(cycle: string, delegation: string): DelegationLine | undefined {
    return this.#lines.get(cycle, delegation);
  }

  /** In the order in which they were granted. */
  list(cycle: string): readonly DelegationLine[] {
    return this.#lines.rows(cycle);
  }

  /** Those that nobody has revoked, over or not. */
  standing(cycle: string): readonly DelegationGranted['data'][] {
    return this.list(cycle).flatMap(({ granted, revoked }) => (revoked === null ? [granted] : []));
  }

  /** What a deputy may do for others on a day, one mandate for each delegation. */
  mandatesOf(cycle: string, deputy: string, today: string): readonly Mandate[] {
    return this.list(cycle)
      .filter((line) => line.granted.deputy === deputy && delegationStatus(line, today) === 'in-force')
      .map(({ granted: { delegation, principal, from, until, stages, units } }) => ({
        ...{ cycle, delegation, principal, from, until, stages, units },
      }));
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'DelegationGranted': {
        const { cycle, delegation } = fact.data;
        this.#lines.set(cycle, delegation, {
          ...{ granted: fact.data, number: this.#lines.count(cycle) + 1, since: stampOf(fact) },
          ...{ revoked: null, revision: String(fact.revision) },
        });
        this.#moved(cycle, fact);
        return;
      }
      case 'DelegationRevoked': {
        const { cycle, delegation, revokedBy: by, reason } = fact.data;
        const revoked = { by, reason, stamp: stampOf(fact) };
        this.#lines.update(cycle, delegation, (line) => ({ ...line, revoked }));
        this.#moved(cycle, fact);
        return;
      }
      default:
        return;
    }
  }

  /** A revision is the stream's: each line of it is read as of its last event. */
  #moved(cycle: string, { stream, revision }: RecordedEvent): void {
    for (const { granted, since } of this.#lines.rows(cycle)) {
      if (since.ref.stream !== stream) continue;
      this.#lines.update(cycle, granted.delegation, (line) => ({ ...line, revision: String(revision) }));
    }
  }

  protected saveView(): SavedByCycle<DelegationLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<DelegationLine>): void {
    this.#lines.load(saved);
  }
}

/** @param today ISO date in Asia/Shanghai */
export function delegationStatus({ granted, revoked }: DelegationLine, today: string): DelegationStatus {
  if (revoked !== null) return 'revoked';
  if (today < granted.from) return 'upcoming';
  return today <= granted.until ? 'in-force' : 'over';
}
