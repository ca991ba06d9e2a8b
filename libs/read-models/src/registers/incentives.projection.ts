import type { EarlierClaim } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

export type IncentiveStatus = 'claimed' | 'verified' | 'granted' | 'rejected';

/** One line of the incentives register (正向激励). Points are decimal strings. */
export interface IncentiveLine {
  readonly cycle: string;
  readonly incentive: string;
  /** Given by the register in the order of the log, 1 first in each cycle. */
  readonly number: number;
  readonly status: IncentiveStatus;
  readonly unit: string;
  readonly title: string;
  /** Of the scheme's catalogue; absent where it has none. */
  readonly class?: string;
  /** As claimed; what counts is `granted.points`. */
  readonly points: string;
  readonly proof: readonly string[];
  /** A claim of before that looks the same, and why this is another one. */
  readonly earlier: (EarlierClaim & { readonly reason: string }) | null;
  /** Another unit that has shown some of the proof, and why it proves this too. */
  readonly sharedWith: { readonly unit: string; readonly proof: string; readonly reason: string } | null;
  readonly claimed: { readonly by: string; readonly stamp: Stamp };
  readonly verified: {
    readonly points: string;
    readonly by: string;
    readonly opinion: string;
    readonly stamp: Stamp;
  } | null;
  readonly granted: { readonly points: string; readonly by: string; readonly stamp: Stamp } | null;
  readonly rejected: { readonly by: string; readonly reason: string; readonly stamp: Stamp } | null;
  /** Of the incentive's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Every incentive claimed in a cycle, whatever became of it. */
export class IncentivesRegister extends OnceProjection<SavedByCycle<IncentiveLine>> {
  readonly name = 'incentives';
  readonly version = 3;
  readonly #lines = new ByCycle<IncentiveLine>();

  incentive(cycle: string, incentive: string): IncentiveLine | undefined {
    return this.#lines.get(cycle, incentive);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly IncentiveLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'IncentiveClaimed': {
        const { cycle, incentive } = fact.data;
        this.#lines.set(cycle, incentive, claimed(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'IncentiveVerified':
      case 'IncentiveRejected':
      case 'IncentiveGranted': {
        const { cycle, incentive } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, incentive, (line) => ({ ...line, ...change(fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<IncentiveLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<IncentiveLine>): void {
    this.#lines.load(saved);
  }
}

function claimed(fact: FactOf<'IncentiveClaimed'>, number: number): IncentiveLine {
  const { claimedBy: by, earlier = null, sharedWith = null, ...data } = fact.data;
  return {
    ...{ ...data, earlier, sharedWith },
    ...{ number, status: 'claimed', claimed: { by, stamp: stampOf(fact) } },
    ...{ verified: null, granted: null, rejected: null, revision: String(fact.revision) },
  };
}

function change(
  fact: FactOf<'IncentiveVerified' | 'IncentiveRejected' | 'IncentiveGranted'>,
): Partial<IncentiveLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'IncentiveVerified': {
      const { points, verifiedBy: by, opinion, earlier, sharedWith } = fact.data;
      const verified = { points, by, opinion, stamp };
      return { status: 'verified', verified, ...(earlier && { earlier }), ...(sharedWith && { sharedWith }) };
    }
    case 'IncentiveRejected': {
      const { rejectedBy: by, reason } = fact.data;
      return { status: 'rejected', rejected: { by, reason, stamp } };
    }
    case 'IncentiveGranted': {
      const { points, grantedBy: by } = fact.data;
      return { status: 'granted', granted: { points, by, stamp } };
    }
  }
}
