import { EVENT_TYPES, type StageId } from '@kaoping/domain';
import { stampOf, type Fact, type FactOf, type Stamp } from '../facts.js';
import type { CycleView, StageLine, TransitionLine } from './cycle-view.js';

type CycleFact = FactOf<
  | 'StageOpened'
  | 'StageClosed'
  | 'StageTransitionRequested'
  | 'StageTransitionApproved'
  | 'StageTransitionReturned'
>;

export function openedView(event: FactOf<'CycleOpened'>): CycleView {
  const { parent, ...opened } = event.data;
  return {
    ...opened,
    parent: parent ?? null,
    opened: stampOf(event),
    stages: [],
    openStages: [],
    transition: null,
    transitions: [],
    revision: String(event.revision),
  };
}

const MOVES: ReadonlySet<string> = new Set(EVENT_TYPES.cycle.filter((type) => type !== 'CycleOpened'));

export function isCycleFact(fact: Fact): fact is CycleFact {
  return MOVES.has(fact.type);
}

export function evolveView(view: CycleView, fact: CycleFact): CycleView {
  return { ...view, ...change(view, fact), revision: String(fact.revision) };
}

function change(view: CycleView, fact: CycleFact): Partial<CycleView> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'StageOpened':
      return {
        stages: [...view.stages, { stage: fact.data.stage, opened: stamp, closed: null }],
        openStages: [...view.openStages, fact.data.stage],
      };
    case 'StageClosed':
      return {
        stages: view.stages.map((line) => closedLine(line, fact.data.stage, stamp)),
        openStages: view.openStages.filter((stage) => stage !== fact.data.stage),
        transition: null,
        transitions: withStatus(view.transitions, 'moved'),
      };
    case 'StageTransitionRequested': {
      const { request, from, to, requestedBy } = fact.data;
      const line: TransitionLine = {
        ...{ request, from, to, requestedBy, requested: stamp },
        ...{ approvals: [], returned: null, status: 'pending' },
      };
      return { transition: { request: fact.data, approvals: [] }, transitions: [...view.transitions, line] };
    }
    case 'StageTransitionApproved':
      return approved(view, fact);
    case 'StageTransitionReturned': {
      const { request, returnedBy: by, reason } = fact.data;
      const returned = view.transitions.map((line): TransitionLine =>
        line.request === request ? { ...line, returned: { by, reason, stamp }, status: 'returned' } : line,
      );
      return { transition: null, transitions: returned };
    }
  }
}

function approved(view: CycleView, fact: FactOf<'StageTransitionApproved'>): Partial<CycleView> {
  const { request, approvedBy: by, as } = fact.data;
  const pending = view.transition;
  return {
    transition: pending && { ...pending, approvals: [...pending.approvals, fact.data] },
    transitions: view.transitions.map((line) =>
      line.request === request
        ? { ...line, approvals: [...line.approvals, { by, as, stamp: stampOf(fact) }] }
        : line,
    ),
  };
}

function closedLine(line: StageLine, stage: StageId, closed: Stamp): StageLine {
  return line.stage === stage && line.closed === null ? { ...line, closed } : line;
}

/** The one that is pending; its stage has just closed, or a stage beside it has. */
function withStatus(transitions: readonly TransitionLine[], status: 'moved'): readonly TransitionLine[] {
  return transitions.map((line) => (line.status === 'pending' ? { ...line, status } : line));
}
