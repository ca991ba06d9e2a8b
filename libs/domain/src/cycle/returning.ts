import { forPrincipal } from '../core/actor.js';
import type { StageDefinition, StageId } from '../scheme/scheme.js';
import { STAGE_ORDER } from '../scheme/stage-order.js';
import { leadingStage } from './approvals.js';
import type { ReturnStageCommand, ReturnTransitionCommand } from './commands.js';
import type { CycleEvent } from './events.js';
import { assertImpartial, assertReason, isDecided, pendingTransition } from './impartial.js';
import { assertOpen, move, stepOf } from './moves.js';
import { refuseCycle } from './refusals.js';
import type { OpenCycle } from './state.js';

export function returnTransition(command: ReturnTransitionCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, request, reason, to } = command;
  if (isDecided(state, { request, outcome: 'returned' }, actor)) return [];
  const { request: requested } = pendingTransition(state, request);
  assertImpartial(actor, command.submitters, requested);
  assertReason(reason);
  const returned = { request, returnedBy: actor.person, ...forPrincipal(actor), reason };
  if (to === undefined) return [{ type: 'StageTransitionReturned', data: returned }];
  assertReturnable(command, requested.from, to);
  return [
    { type: 'StageTransitionReturned', data: { ...returned, to } },
    ...move(state, stepOf(command.stages, to)),
  ];
}

/** What a meeting sends back before anybody could ask to move on. */
export function returnStage(command: ReturnStageCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, request, from, to, reason, stages } = command;
  if (isDecided(state, { request, outcome: 'returned' }, actor)) return [];
  assertOpen(state, stages, from);
  if (state.transition) throw refuseCycle.TRANSITION_PENDING({ request: state.transition.request.request });
  assertImpartial(actor, command.submitters);
  assertReason(reason);
  assertReturnable(command, from, to);
  return [
    {
      type: 'StageTransitionReturned',
      data: { request, returnedBy: actor.person, ...forPrincipal(actor), reason, from, to },
    },
    ...move(state, stepOf(stages, to)),
  ];
}

/** The scheme says where a stage may be returned to; what would be computed anew must not be decided yet. */
function assertReturnable(
  { stages, resultDecided }: { readonly stages: readonly StageDefinition[]; readonly resultDecided: boolean },
  from: StageId,
  to: StageId,
): void {
  const allowed = leadingStage(stages, from)?.returnsTo ?? [];
  if (!allowed.includes(to)) throw refuseCycle.STAGE_NOT_RETURNABLE({ from, to, allowed });
  if (resultDecided && STAGE_ORDER.indexOf(to) <= STAGE_ORDER.indexOf('computation'))
    throw refuseCycle.RETURN_BEHIND_DECISION({ to });
}
