import { forPrincipal, isLeader } from '../core/actor.js';
import {
  approvalRule,
  awaitedApprovers,
  hasApproved,
  isComplete,
  seatOf,
  type Awaited,
} from './approvals.js';
import type { AddApproverCommand, ApproveTransitionCommand } from './commands.js';
import type { CycleEvent, StageTransitionApproved } from './events.js';
import { assertImpartial, assertReason, isDecided, pendingTransition } from './impartial.js';
import { move, stepAfter } from './moves.js';
import { refuseCycle } from './refusals.js';
import { assertClear } from './requesting.js';
import type { OpenCycle } from './state.js';

export function approveTransition(
  command: ApproveTransitionCommand,
  state: OpenCycle,
): readonly CycleEvent[] {
  const { actor, request, seen, stages } = command;
  if (isDecided(state, { request, outcome: 'approved' }, actor)) return [];
  const pending = pendingTransition(state, request);
  const { from } = pending.request;
  assertImpartial(actor, command.submitters, pending.request);
  if (hasApproved(actor, pending.approvals)) throw refuseCycle.APPROVER_ALREADY_APPROVED();
  const rule = approvalRule(stages, from);
  const awaited = awaitedApprovers(rule, pending);
  const seat = seatOf(actor, awaited);
  if (seat === undefined) throw notInTurn(awaited);
  assertClear(command.blockers, from);
  const approved: StageTransitionApproved['data'] = {
    ...{ request, approvedBy: actor.person, ...seat },
    ...forPrincipal(actor),
    seen,
  };
  const after = { ...pending, approvals: [...pending.approvals, approved] };
  return [
    { type: 'StageTransitionApproved', data: approved },
    ...(isComplete(awaitedApprovers(rule, after)) ? move(state, stepAfter(stages, from)) : []),
  ];
}

/** 加签: by the office, or by somebody whose turn it is. */
export function addApprover(command: AddApproverCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, request, person, known, reason } = command;
  const pending = pendingTransition(state, request);
  const awaited = awaitedApprovers(approvalRule(command.stages, pending.request.from), pending);
  if (pending.added.some((one) => one.person === person && one.addedBy === actor.person)) return [];
  if (!actor.roles.includes('office') && seatOf(actor, awaited) === undefined) throw notInTurn(awaited);
  assertReason(reason);
  if (known === null || !isLeader(known)) throw refuseCycle.ADDED_APPROVER_UNKNOWN({ person });
  assertImpartial(known, command.submitters, pending.request);
  const asked = [...awaited.named, ...awaited.added].includes(person);
  if (asked || hasApproved(known, pending.approvals))
    throw refuseCycle.ADDED_APPROVER_ALREADY_ASKED({ person });
  return [{ type: 'TransitionApproverAdded', data: { request, person, addedBy: actor.person, reason } }];
}

function notInTurn({ roles, named, added }: Awaited) {
  return refuseCycle.APPROVER_NOT_IN_TURN({ roles: [...roles, ...named, ...added] });
}
