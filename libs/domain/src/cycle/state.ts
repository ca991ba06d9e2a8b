import type { StageDefinition, StageId } from '../scheme/scheme.js';
import type {
  CycleEvent,
  CycleOpened,
  StageTransitionApproved,
  StageTransitionRequested,
  TransitionApproverAdded,
} from './events.js';

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
  readonly onBehalfOf?: string;
  readonly outcome: 'approved' | 'returned' | 'forced';
}

export interface PendingTransition {
  readonly request: StageTransitionRequested['data'];
  readonly approvals: readonly StageTransitionApproved['data'][];
  /** Whose approval was asked for on top (加签). */
  readonly added: readonly TransitionApproverAdded['data'][];
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
      return { ...state, transition: { request: event.data, approvals: [], added: [] } };
    case 'StageTransitionApproved':
      return {
        ...state,
        decided: decidedBy(event.data, event.data.approvedBy, 'approved'),
        transition: state.transition && {
          ...state.transition,
          approvals: [...state.transition.approvals, event.data],
        },
      };
    case 'StageTransitionReturned':
      return {
        ...state,
        transition: null,
        decided: decidedBy(event.data, event.data.returnedBy, 'returned'),
      };
    case 'StageTransitionForced':
      return {
        ...state,
        transition: null,
        decided: { request: event.data.request, by: event.data.forcedBy, outcome: 'forced' },
      };
    case 'TransitionApproverAdded':
      return {
        ...state,
        transition: state.transition && {
          ...state.transition,
          added: [...state.transition.added, event.data],
        },
      };
  }
}

function decidedBy(
  { request, onBehalfOf }: { readonly request: string; readonly onBehalfOf?: string },
  by: string,
  outcome: DecidedTransition['outcome'],
): DecidedTransition {
  return { request, by, outcome, ...(onBehalfOf !== undefined && { onBehalfOf }) };
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
