import { EVENT_TYPES, type StageId } from '@kaoping/domain';
import { stampOf, type Fact, type FactOf, type Stamp } from '../facts.js';
import type { CycleView, StageLine, TransitionLine } from './cycle-view.js';

type CycleFact = FactOf<
  | 'StageOpened'
  | 'StageClosed'
  | 'StageTransitionRequested'
  | 'StageTransitionApproved'
  | 'StageTransitionReturned'
  | 'StageTransitionForced'
  | 'TransitionApproverAdded'
>;

export function openedView(event: FactOf<'CycleOpened'>): CycleView {
  const { parent, ...opened } = event.data;
  return {
    ...opened,
    parent: parent ?? null,
    roll: opened.units,
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
      const line = lineOf({ request, from, to, requestedBy, requested: stamp });
      return {
        transition: { request: fact.data, approvals: [], added: [] },
        transitions: [...view.transitions, line],
      };
    }
    case 'StageTransitionApproved':
      return approved(view, fact);
    case 'TransitionApproverAdded':
      return approverAdded(view, fact);
    case 'StageTransitionReturned':
      return { transition: null, transitions: returned(view, fact) };
    case 'StageTransitionForced':
      return { transition: null, transitions: forced(view, fact) };
  }
}

function lineOf(
  asked: Pick<TransitionLine, 'request' | 'from' | 'to' | 'requestedBy' | 'requested'>,
): TransitionLine {
  return { ...asked, approvals: [], added: [], returned: null, forced: null, status: 'pending' };
}

function approved(view: CycleView, fact: FactOf<'StageTransitionApproved'>): Partial<CycleView> {
  const { request, approvedBy: by, as, seat = null, onBehalfOf = null } = fact.data;
  const pending = view.transition;
  const approval = { by, onBehalfOf, as, seat, stamp: stampOf(fact) };
  return {
    transition: pending && { ...pending, approvals: [...pending.approvals, fact.data] },
    transitions: changed(view, request, (line) => ({ approvals: [...line.approvals, approval] })),
  };
}

function approverAdded(view: CycleView, fact: FactOf<'TransitionApproverAdded'>): Partial<CycleView> {
  const { request, person, addedBy: by, reason } = fact.data;
  const pending = view.transition;
  const one = { person, by, reason, stamp: stampOf(fact) };
  return {
    transition: pending && { ...pending, added: [...pending.added, fact.data] },
    transitions: changed(view, request, ({ added }) => ({ added: [...added, one] })),
  };
}

/** A stage that nobody had asked to leave gets a line of its own, so that the return stands with the others. */
function returned(view: CycleView, fact: FactOf<'StageTransitionReturned'>): CycleView['transitions'] {
  const { request, returnedBy: by, reason, from, to = null } = fact.data;
  const stamp = stampOf(fact);
  const outcome = { returned: { by, reason, to, stamp }, status: 'returned' } as const;
  if (from === undefined) return changed(view, request, () => outcome);
  const line = lineOf({ request, from, to: to ?? from, requestedBy: by, requested: stamp });
  return [...view.transitions, { ...line, ...outcome }];
}

function forced(view: CycleView, fact: FactOf<'StageTransitionForced'>): CycleView['transitions'] {
  const { request, over, from, to, forcedBy: by, reason, blockers } = fact.data;
  const stamp = stampOf(fact);
  const outcome = { forced: { by, reason, blockers, stamp }, status: 'forced' } as const;
  if (over !== undefined) return changed(view, over, () => outcome);
  return [
    ...view.transitions,
    { ...lineOf({ request, from, to, requestedBy: by, requested: stamp }), ...outcome },
  ];
}

function changed(
  { transitions }: CycleView,
  request: string,
  change: (line: TransitionLine) => Partial<TransitionLine>,
): CycleView['transitions'] {
  return transitions.map((line) => (line.request === request ? { ...line, ...change(line) } : line));
}

function closedLine(line: StageLine, stage: StageId, closed: Stamp): StageLine {
  return line.stage === stage && line.closed === null ? { ...line, closed } : line;
}

/** The one that is pending; its stage has just closed, or a stage beside it has. */
function withStatus(transitions: readonly TransitionLine[], status: 'moved'): readonly TransitionLine[] {
  return transitions.map((line) => (line.status === 'pending' ? { ...line, status } : line));
}
