import type { StageId } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream, factOf, stampOf } from '../facts.js';
import { OnceProjection } from '../projection.js';
import { evolveResultView, stageOpened } from './evolve-result-view.js';
import type { CorrectionLine, ResultView } from './result-view.js';

/** Computation, decision, public notice, finalisation, bulletin and corrections of each cycle. */
export class Results extends OnceProjection<readonly ResultView[]> {
  readonly name = 'results';
  readonly version = 5;
  readonly #results = new Map<string, ResultView>();

  /** Undefined until the first computation. */
  result(cycle: string): ResultView | undefined {
    return this.#results.get(cycle);
  }

  /** Rulings that the result in force counts, `stream@revision`. */
  countedRulings(cycle: string): readonly string[] {
    return this.result(cycle)?.recomputed.flatMap(({ rulings }) => rulings) ?? [];
  }

  correction(cycle: string, correction: string): CorrectionLine | undefined {
    return this.result(cycle)?.corrections.find((line) => line.correction === correction);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'ResultComputed':
      case 'CollectiveDecisionRecorded':
      case 'PublicNoticeOpened':
      case 'PublicNoticeRevised':
      case 'ResultRecomputed':
      case 'ResultFinalised':
      case 'BulletinIssued':
      case 'CorrectionProposed':
      case 'CorrectionRejected':
      case 'ResultCorrected': {
        const { cycle } = fact.data;
        const view = evolveResultView(this.#results.get(cycle), { ...fact, stamp: stampOf(fact) });
        if (view !== undefined) this.#results.set(cycle, { ...view, revision: String(fact.revision) });
        return;
      }
      case 'StageOpened':
        this.#stageOpened(cycleOfStream(fact.stream) as string, fact.data.stage);
        return;
      default:
        return;
    }
  }

  #stageOpened(cycle: string, stage: StageId): void {
    const view = this.#results.get(cycle);
    if (view === undefined) return;
    this.#results.set(cycle, stageOpened(view, stage));
  }

  protected saveView(): readonly ResultView[] {
    return [...this.#results.values()];
  }

  protected loadView(saved: readonly ResultView[]): void {
    for (const view of saved) this.#results.set(view.cycle, view);
  }
}
