import { STAGE_ORDER, type StageId } from '@kaoping/domain';
import type { FactOf, Stamp } from '../facts.js';
import type { Computation, CorrectionLine, ResultView } from './result-view.js';

type ResultFact = FactOf<
  | 'ResultComputed'
  | 'CollectiveDecisionRecorded'
  | 'PublicNoticeOpened'
  | 'PublicNoticeRevised'
  | 'ResultRecomputed'
  | 'ResultFinalised'
  | 'BulletinIssued'
  | 'CorrectionProposed'
  | 'CorrectionRejected'
  | 'ResultCorrected'
> & { readonly stamp: Stamp };

/** Undefined as long as nothing was computed: a fact about nothing changes nothing. */
export function evolveResultView(view: ResultView | undefined, fact: ResultFact): ResultView | undefined {
  if (fact.type === 'ResultComputed') return compute(view, { ...fact.data, stamp: fact.stamp });
  return view && { ...view, ...change(view, fact) };
}

/** Of decision and return at the same time one is later in the log; in either order the decision does not hold. */
export function stageOpened(view: ResultView, stage: StageId): ResultView {
  const place = STAGE_ORDER.indexOf(stage);
  const [computation, decision] = [STAGE_ORDER.indexOf('computation'), STAGE_ORDER.indexOf('decision')];
  const reopened = place < computation;
  if (place >= decision) return { ...view, reopened, returned: false };
  const left = { ...view, reopened, returned: true };
  if (view.phase !== 'decided') return left;
  return { ...left, phase: 'computed', decision: null, overtaken: view.decision };
}

function change(
  view: ResultView,
  fact: Exclude<ResultFact, { readonly type: 'ResultComputed' }>,
): Partial<ResultView> {
  const { stamp } = fact;
  switch (fact.type) {
    case 'CollectiveDecisionRecorded':
      return view.returned
        ? { overtaken: { ...fact.data, stamp } }
        : { phase: 'decided', decision: { ...fact.data, stamp } };
    case 'PublicNoticeOpened':
      return { notice: { ...fact.data, stamp } };
    case 'PublicNoticeRevised': {
      if (view.notice === null) return {};
      const { from, until, calendar, before, reason, revisedBy: by } = fact.data;
      const revisions = [...(view.notice.revisions ?? []), { before, from, until, reason, by, stamp }];
      return {
        notice: { ...view.notice, from, until, ...(calendar !== undefined && { calendar }), revisions },
      };
    }
    case 'ResultRecomputed': {
      const { number, rulings, changes, recomputedBy: by } = fact.data;
      const recomputed = [...view.recomputed, { number, rulings, changes, by, stamp }];
      return {
        ...replacing(view, computation(fact.data, by, stamp)),
        recomputed,
        decided: view.decided ?? view.computed,
      };
    }
    case 'ResultFinalised':
      return { phase: 'final', finalised: { ...fact.data, stamp } };
    case 'BulletinIssued':
      return { bulletin: { ...fact.data, stamp } };
    case 'CorrectionProposed': {
      const { cycle: _, proposedBy: by, ...asked } = fact.data;
      const open = { status: 'proposed', year: null, sequence: null, changes: [], decided: null } as const;
      return { corrections: [...view.corrections, { ...asked, ...open, proposed: { by, stamp } }] };
    }
    case 'CorrectionRejected': {
      const { correction, rejectedBy: by, reason } = fact.data;
      return {
        corrections: decided(view, correction, { status: 'rejected', decided: { by, reason, stamp } }),
      };
    }
    case 'ResultCorrected': {
      const { correction, year, sequence, changes, approvedBy: by } = fact.data;
      const approved = { status: 'approved', year, sequence, changes } as const;
      return {
        ...replacing(view, computation(fact.data, by, stamp)),
        original: view.original ?? view.computed,
        corrections: decided(view, correction, { ...approved, decided: { by, reason: null, stamp } }),
      };
    }
  }
}

function compute(view: ResultView | undefined, computed: Computation): ResultView {
  const { cycle } = computed;
  return {
    ...{ decision: null, notice: null, recomputed: [], decided: null, finalised: null, original: null },
    ...{ bulletin: null, corrections: [], revision: '0', ...view },
    ...{ cycle, phase: 'computed', computed, reopened: false, returned: false, overtaken: null },
    replaced: view === undefined ? [] : withReplaced(view),
  };
}

/** The rows of any event that brings some, as one shape. */
function computation(
  data: FactOf<'ResultRecomputed' | 'ResultCorrected'>['data'],
  computedBy: string,
  stamp: Stamp,
): Computation {
  const { cycle, number, scheme, inputsDigest, seen, units, bureauTarget } = data;
  return { cycle, number, scheme, inputsDigest, seen, units, bureauTarget, computedBy, stamp };
}

function replacing(view: ResultView, computed: Computation): Pick<ResultView, 'computed' | 'replaced'> {
  return { computed, replaced: withReplaced(view) };
}

function withReplaced(view: ResultView): ResultView['replaced'] {
  const { number, inputsDigest, stamp } = view.computed;
  return [...view.replaced, { number, inputsDigest, stamp }];
}

function decided(
  { corrections }: ResultView,
  correction: string,
  change: Partial<CorrectionLine>,
): ResultView['corrections'] {
  return corrections.map((line) => (line.correction === correction ? { ...line, ...change } : line));
}
