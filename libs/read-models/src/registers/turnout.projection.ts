import type { RecordedEvent } from '@kaoping/event-store';
import { factOf } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** How many took part in the public evaluation (公众评议). Numbers only: who and when is nobody's to know. */
export interface TurnoutView {
  readonly cycle: string;
  /** Codes given out. */
  readonly issued: number;
  /** Codes used. */
  readonly used: number;
  /** Ballots cast, late ones included. */
  readonly cast: number;
}

/** Turnout of each cycle. */
export class Turnout extends OnceProjection<readonly TurnoutView[]> {
  readonly name = 'turnout';
  readonly version = 1;
  readonly #cycles = new Map<string, TurnoutView>();

  turnout(cycle: string): TurnoutView {
    return this.#cycles.get(cycle) ?? { cycle, issued: 0, used: 0, cast: 0 };
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'BallotRightIssued':
        return this.#add(fact.data.cycle, 'issued');
      case 'BallotRightUsed':
        return this.#add(fact.data.cycle, 'used');
      case 'BallotCast':
        return this.#add(fact.data.cycle, 'cast');
      default:
        return;
    }
  }

  protected saveView(): readonly TurnoutView[] {
    return [...this.#cycles.values()];
  }

  protected loadView(saved: readonly TurnoutView[]): void {
    for (const view of saved) this.#cycles.set(view.cycle, view);
  }

  #add(cycle: string, what: 'issued' | 'used' | 'cast'): void {
    const view = this.turnout(cycle);
    this.#cycles.set(cycle, { ...view, [what]: view[what] + 1 });
  }
}
