import type { Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import type { ApproverRole, StageDefinition, StageId } from '../scheme/scheme.js';
import { CYCLE_CATEGORY, type CycleEvent, type CycleOpened, type Quarter } from './events.js';
import { refuseCycle } from './refusals.js';
import {
  approversInTurn,
  evolveCycle,
  noCycle,
  stepsOf,
  type CycleState,
  type DecidedTransition,
  type OpenCycle,
} from './state.js';

export type CycleCommand =
  OpenCycleCommand | RequestTransitionCommand | ApproveTransitionCommand | ReturnTransitionCommand;

export type OpenCycleCommand = {
  readonly type: 'OpenCycle';
  /** Stages of the scheme version that the cycle names. */
  readonly stages: readonly StageDefinition[];
  /** Whether the cycle above, if one is named, has been opened. */
  readonly parentKnown: boolean;
} & CycleOpened['data'];

interface AtGate {
  readonly stages: readonly StageDefinition[];
  /** What still blocks the way out of the stage, as the caught-up view knows it. */
  readonly blockers: readonly Blocker[];
  /** Last event that view had seen, `stream@revision`. */
  readonly seen: string;
}

/** One thing to do before a stage can end, e.g. an unverified score. */
export interface Blocker {
  readonly code: string;
  /** Indicator, unit, person or finding that it is about. */
  readonly subject: string;
}

export interface RequestTransitionCommand extends AtGate {
  readonly type: 'RequestTransition';
  readonly request: string;
  readonly from: StageId;
  readonly actor: Actor;
}

export interface ApproveTransitionCommand extends AtGate {
  readonly type: 'ApproveTransition';
  readonly request: string;
  readonly actor: Actor;
}

export interface ReturnTransitionCommand {
  readonly type: 'ReturnTransition';
  readonly request: string;
  readonly reason: string;
  readonly actor: Actor;
}

export function decideCycle(command: CycleCommand, state: CycleState): readonly CycleEvent[] {
  if (command.type === 'OpenCycle') return openCycle(command, state);
  if (state.status === 'none') throw refuseCycle.CYCLE_UNKNOWN();
  switch (command.type) {
    case 'RequestTransition':
      return requestTransition(command, state);
    case 'ApproveTransition':
      return approveTransition(command, state);
    case 'ReturnTransition':
      return returnTransition(command, state);
  }
}

export const cycleDecider: Decider<CycleState, CycleCommand, CycleEvent> = {
  category: CYCLE_CATEGORY,
  initial: noCycle,
  decide: decideCycle,
  evolve: evolveCycle,
};

function openCycle(
  { type: _, stages, parentKnown, ...opened }: OpenCycleCommand,
  state: CycleState,
): readonly CycleEvent[] {
  if (state.status === 'open') throw refuseCycle.CYCLE_ALREADY_OPEN({ cycle: opened.cycle });
  if (opened.parent !== undefined && !parentKnown)
    throw refuseCycle.CYCLE_PARENT_UNKNOWN({ parent: opened.parent });
  assertPeriod(opened);
  assertUnits(opened);
  assertHeads(opened);
  return [{ type: 'CycleOpened', data: opened }, ...openStep(stepsOf(stages)[0] ?? [])];
}

function requestTransition(command: RequestTransitionCommand, state: OpenCycle): readonly CycleEvent[] {
  const { request, from, actor, seen, stages } = command;
  if (state.transition?.request.request === request || state.decided?.request === request) return [];
  if (!stages.some((stage) => stage.id === from)) throw refuseCycle.STAGE_UNKNOWN({ stage: from });
  if (!state.openStages.includes(from))
    throw refuseCycle.STAGE_NOT_OPEN({ stage: from, open: state.openStages });
  if (state.transition) throw refuseCycle.TRANSITION_PENDING({ request: state.transition.request.request });
  const next = stepAfter(stages, from);
  assertClear(command.blockers, from);
  const requested: CycleEvent = {
    type: 'StageTransitionRequested',
    data: { request, from, to: next[0], requestedBy: actor.person, seen },
  };
  const complete = approversInTurn(ruleOf(stages, from), []).length === 0;
  return complete ? [requested, ...move(state, next)] : [requested];
}

function approveTransition(command: ApproveTransitionCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, seen, stages } = command;
  const pending = state.transition;
  if (isDecided(state, { request: command.request, by: actor.person, outcome: 'approved' })) return [];
  if (pending?.request.request !== command.request)
    throw refuseCycle.TRANSITION_UNKNOWN({ request: command.request });
  const { from } = pending.request;
  if (pending.request.requestedBy === actor.person) throw refuseCycle.APPROVER_IS_REQUESTER();
  if (pending.approvals.some((given) => given.approvedBy === actor.person))
    throw refuseCycle.APPROVER_ALREADY_APPROVED();
  const inTurn = approversInTurn(ruleOf(stages, from), pending.approvals);
  const as = inTurn.find((role) => actor.roles.includes(role));
  if (as === undefined) throw refuseCycle.APPROVER_NOT_IN_TURN({ roles: inTurn });
  assertClear(command.blockers, from);
  const approved = { request: command.request, approvedBy: actor.person, as, seen };
  return [
    { type: 'StageTransitionApproved', data: approved },
    ...moveWhenComplete(command, state, [...pending.approvals, approved]),
  ];
}

function moveWhenComplete(
  { stages }: ApproveTransitionCommand,
  state: OpenCycle,
  approvals: readonly { readonly as: ApproverRole }[],
): readonly CycleEvent[] {
  const from = state.transition?.request.from;
  if (from === undefined || approversInTurn(ruleOf(stages, from), approvals).length > 0) return [];
  return move(state, stepAfter(stages, from));
}

function returnTransition(command: ReturnTransitionCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, request, reason } = command;
  if (isDecided(state, { request, by: actor.person, outcome: 'returned' })) return [];
  if (state.transition?.request.request !== request) throw refuseCycle.TRANSITION_UNKNOWN({ request });
  if (state.transition.request.requestedBy === actor.person) throw refuseCycle.APPROVER_IS_REQUESTER();
  if (reason.trim() === '') throw refuseCycle.REASON_MISSING();
  return [{ type: 'StageTransitionReturned', data: { request, returnedBy: actor.person, reason } }];
}

/** The same answer again; another answer to what is decided meets TRANSITION_UNKNOWN. */
function isDecided({ decided }: OpenCycle, { request, by, outcome }: DecidedTransition): boolean {
  return decided?.request === request && decided.by === by && decided.outcome === outcome;
}

function move(state: OpenCycle, next: readonly StageId[]): readonly CycleEvent[] {
  return [
    ...state.openStages.map((stage): CycleEvent => ({ type: 'StageClosed', data: { stage } })),
    ...openStep(next),
  ];
}

function openStep(stages: readonly StageId[]): readonly CycleEvent[] {
  return stages.map((stage) => ({ type: 'StageOpened', data: { stage } }));
}

function stepAfter(stages: readonly StageDefinition[], from: StageId): readonly [StageId, ...StageId[]] {
  const steps = stepsOf(stages);
  const [first, ...beside] = steps[steps.findIndex((step) => step.includes(from)) + 1] ?? [];
  if (first === undefined) throw refuseCycle.STAGE_IS_LAST({ stage: from });
  return [first, ...beside];
}

/** Stages beside each other leave together, by the rule of the one that the others stand beside. */
function ruleOf(stages: readonly StageDefinition[], from: StageId) {
  const stage = stages.find(({ id }) => id === from);
  const leading = stages.find(({ id }) => id === (stage?.beside ?? from));
  return leading?.approvals ?? ({ kind: 'none' } as const);
}

function assertClear(blockers: readonly Blocker[], stage: StageId): void {
  if (blockers.length === 0) return;
  throw refuseCycle.STAGE_BLOCKED({
    stage,
    count: blockers.length,
    blockers: blockers.slice(0, 20).map(({ code, subject }) => `${code}:${subject}`),
  });
}

function assertPeriod({ period, quarters }: CycleOpened['data']): void {
  if (period.from > period.to) throw refuseCycle.CYCLE_PERIOD_INVALID({ from: period.from, to: period.to });
  const inOrder = quarters.every(
    (quarter, index) => quarter.quarter === index + 1 && follows(quarters[index - 1], quarter),
  );
  const inside = quarters.every(({ from, to }) => from >= period.from && to <= period.to);
  // A month or a year of months has none; a year that is checked by the quarter has all four.
  const complete = quarters.length === 0 || quarters.length === 4;
  if (!complete || !inOrder || !inside)
    throw refuseCycle.CYCLE_QUARTERS_INVALID({ from: period.from, to: period.to });
}

function follows(before: Quarter | undefined, quarter: Quarter): boolean {
  return quarter.from <= quarter.to && (before === undefined || before.to < quarter.from);
}

function assertUnits({ units, officeUnit }: CycleOpened['data']): void {
  if (units.length === 0) throw refuseCycle.CYCLE_WITHOUT_UNITS();
  const names = units.flatMap((unit) => [unit.name, ...unit.aliases]);
  const repeated = firstRepeated(units.map(({ id }) => id)) ?? firstRepeated(names);
  if (repeated !== undefined) throw refuseCycle.UNIT_REPEATED({ unit: repeated });
  if (!units.some(({ id }) => id === officeUnit)) throw refuseCycle.UNIT_UNKNOWN({ unit: officeUnit });
}

function assertHeads({ units, leaders }: CycleOpened['data']): void {
  const unknown = leaders.flatMap(({ heads }) => heads).find((head) => !units.some(({ id }) => id === head));
  if (unknown !== undefined) throw refuseCycle.UNIT_UNKNOWN({ unit: unknown });
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
