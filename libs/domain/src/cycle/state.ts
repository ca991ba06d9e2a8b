import type { ApprovalRule, ApproverRole, StageDefinition, StageId } from '../scheme/scheme.js';
import type { CycleEvent, CycleOpened, StageTransitionApproved, StageTransitionRequested } from './events.js';

export type CycleState = { readonly status: 'none' } | OpenCycle;

export interface OpenCycle {
  readonly status: 'open';
  readonly opened: CycleOpened['data'];
  /** More than one while stages run beside each other; empty after the last one closed. */
  readonly openStages: readonly StageId[];
  readonly transition: PendingTransition | null;
  /** The transition that was last decided, so that the same answer again changes nothing. */
  readonly decided: DecidedTransition | null;
}

export interface DecidedTransition {
  readonly request: string;
  readonly by: string;
  readonly outcome: 'approved' | 'returned';
}

export interface PendingTransition {
  readonly request: StageTransitionRequested['data'];
  readonly approvals: readonly StageTransitionApproved['data'][];
}

export const noCycle: CycleState = { status: 'none' };

export function evolveCycle(state: CycleState, event: CycleEvent): CycleState {
  if (event.type === 'CycleOpened') {
    return { status: 'open', opened: event.data, openStages: [], transition: null, decided: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'StageOpened':
      return { ...state, openStages: [...state.openStages, event.data.stage] };
    case 'StageClosed':
      return {
        ...state,
        openStages: state.openStages.filter((stage) => stage !== event.data.stage),
        transition: null,
        decided: decidedOnClose(state),
      };
    case 'StageTransitionRequested':
      return { ...state, transition: { request: event.data, approvals: [] } };
    case 'StageTransitionApproved':
      return {
        ...state,
        decided: { request: event.data.request, by: event.data.approvedBy, outcome: 'approved' },
        transition: state.transition && {
          ...state.transition,
          approvals: [...state.transition.approvals, event.data],
        },
      };
    case 'StageTransitionReturned':
      return {
        ...state,
        transition: null,
        decided: { request: event.data.request, by: event.data.returnedBy, outcome: 'returned' },
      };
  }
}

/** A transition that needs no approval is decided by its request. */
function decidedOnClose({ transition, decided }: OpenCycle): OpenCycle['decided'] {
  if (transition === null || decided?.request === transition.request.request) return decided;
  return { request: transition.request.request, by: transition.request.requestedBy, outcome: 'approved' };
}

/** Whether the scheme declares the stage. */
export function hasStage(
  scheme: { readonly stages: readonly StageDefinition[] } | undefined,
  stage: StageId,
): boolean {
  return scheme?.stages.some(({ id }) => id === stage) === true;
}

/** Steps of the year in order, each with the stages that run together in it. */
export function stepsOf(stages: readonly StageDefinition[]): readonly (readonly StageId[])[] {
  return stages
    .filter((stage) => stage.beside === undefined)
    .map((stage) => [
      stage.id,
      ...stages.filter((other) => other.beside === stage.id).map((other) => other.id),
    ]);
}

/** Who may give the next approval; empty when the approvals are complete. */
export function approversInTurn(
  rule: ApprovalRule,
  given: readonly { readonly as: ApproverRole }[],
): readonly ApproverRole[] {
  switch (rule.kind) {
    case 'none':
      return [];
    case 'sequence':
      return rule.roles.slice(given.length, given.length + 1);
    case 'any':
      return given.length >= rule.need ? [] : rule.roles;
  }
}
