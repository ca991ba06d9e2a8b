import type { StageId } from '../scheme/scheme.js';
import { approvalRule, awaitedApprovers, isComplete } from './approvals.js';
import type { Blocker, RequestTransitionCommand } from './commands.js';
import type { CycleEvent } from './events.js';
import { assertOpen, move, stepAfter } from './moves.js';
import { refuseCycle } from './refusals.js';
import type { OpenCycle } from './state.js';

export function requestTransition(
  command: RequestTransitionCommand,
  state: OpenCycle,
): readonly CycleEvent[] {
  const { request, from, actor, seen, stages } = command;
  if (state.transition?.request.request === request || state.decided?.request === request) return [];
  assertOpen(state, stages, from);
  if (state.transition) throw refuseCycle.TRANSITION_PENDING({ request: state.transition.request.request });
  const next = stepAfter(stages, from);
  assertClear(command.blockers, from);
  const unit = actor.unit === undefined ? {} : { requesterUnit: actor.unit };
  const requested: CycleEvent = {
    type: 'StageTransitionRequested',
    data: { request, from, to: next[0], requestedBy: actor.person, ...unit, seen },
  };
  const nothingGiven = { approvals: [], added: [] };
  const complete = isComplete(awaitedApprovers(approvalRule(stages, from), nothingGiven));
  return complete ? [requested, ...move(state, next)] : [requested];
}

/** @throws STAGE_BLOCKED */
export function assertClear(blockers: readonly Blocker[], stage: StageId): void {
  if (blockers.length === 0) return;
  throw refuseCycle.STAGE_BLOCKED({
    stage,
    count: blockers.length,
    blockers: blockers.slice(0, 20).map(({ code, subject }) => `${code}:${subject}`),
  });
}
