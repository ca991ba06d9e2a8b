import { STAGE_ORDER, type StageId } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream, factOf, stampOf, type Fact, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** How far the result of a cycle is. */
export type ResultPhase = 'computed' | 'decided' | 'final';

/** The result of a cycle, from its first computation on. What has not happened yet is null. */
export interface ResultView {
  readonly cycle: string;
  readonly phase: ResultPhase;
  /** The latest computation. */
  readonly computed: Recorded<'ResultComputed'>;
  /** Digests of earlier computations that this one replaced, oldest first. */
  readonly replaced: readonly {
    readonly number: number;
    readonly inputsDigest: string;
    readonly stamp: Stamp;
  }[];
  /** A stage before the computation is open again: the computation stays on record and the scores move on. */
  readonly reopened: boolean;
  readonly decision: Recorded<'CollectiveDecisionRecorded'> | null;
  readonly notice: Recorded<'PublicNoticeOpened'> | null;
  readonly finalised: Recorded<'ResultFinalised'> | null;
  readonly bulletin: Recorded<'BulletinIssued'> | null;
  /** Of the result's stream, for ETag and If-Match. */
  readonly revision: string;
}

type Recorded<Type extends Fact['type']> = FactOf<Type>['data'] & { readonly stamp: Stamp };

type ResultFact = FactOf<
  | 'ResultComputed'
  | 'CollectiveDecisionRecorded'
  | 'PublicNoticeOpened'
  | 'ResultFinalised'
  | 'BulletinIssued'
>;

/** Computation, decision, public notice, finalisation and bulletin of each cycle. */
export class Results extends OnceProjection<readonly ResultView[]> {
  readonly name = 'results';
  readonly version = 2;
  readonly #results = new Map<string, ResultView>();

  /** Undefined until the first computation. */
  result(cycle: string): ResultView | undefined {
    return this.#results.get(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'ResultComputed':
      case 'CollectiveDecisionRecorded':
      case 'PublicNoticeOpened':
      case 'ResultFinalised':
      case 'BulletinIssued': {
        const { cycle } = fact.data;
        const view = evolve(this.#results.get(cycle), fact);
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
    const reopened = STAGE_ORDER.indexOf(stage) < STAGE_ORDER.indexOf('computation');
    this.#results.set(cycle, { ...view, reopened });
  }

  protected saveView(): readonly ResultView[] {
    return [...this.#results.values()];
  }

  protected loadView(saved: readonly ResultView[]): void {
    for (const view of saved) this.#results.set(view.cycle, view);
  }
}

function evolve(view: ResultView | undefined, fact: ResultFact): ResultView | undefined {
  const stamp = stampOf(fact);
  if (fact.type === 'ResultComputed') return compute(view, { ...fact.data, stamp });
  if (view === undefined) return undefined;
  switch (fact.type) {
    case 'CollectiveDecisionRecorded':
      return { ...view, phase: 'decided', decision: { ...fact.data, stamp } };
    case 'PublicNoticeOpened':
      return { ...view, notice: { ...fact.data, stamp } };
    case 'ResultFinalised':
      return { ...view, phase: 'final', finalised: { ...fact.data, stamp } };
    case 'BulletinIssued':
      return { ...view, bulletin: { ...fact.data, stamp } };
  }
}

function compute(view: ResultView | undefined, computed: Recorded<'ResultComputed'>): ResultView {
  const { cycle } = computed;
  const nothingYet = { decision: null, notice: null, finalised: null, bulletin: null, revision: '0' };
  const replaced = withReplaced(view);
  return { ...nothingYet, ...view, cycle, phase: 'computed', computed, replaced, reopened: false };
}

function withReplaced(view: ResultView | undefined): ResultView['replaced'] {
  if (view === undefined) return [];
  const { number, inputsDigest, stamp } = view.computed;
  return [...view.replaced, { number, inputsDigest, stamp }];
}
