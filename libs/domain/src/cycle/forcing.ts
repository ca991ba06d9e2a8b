import type { ForceTransitionCommand } from './commands.js';
import type { CycleEvent } from './events.js';
import { assertImpartial, assertReason, isDecided } from './impartial.js';
import { assertOpen, move, stepAfter } from './moves.js';
import { refuseCycle } from './refusals.js';
import type { OpenCycle } from './state.js';

/** What nobody can force: the stages behind it would have no plan to check, no result to decide or to publish. */
const NEEDED_LATER: readonly string[] = [
  'PLAN_NOT_SUBMITTED',
  'PLAN_NOT_PUBLISHED',
  'RESULT_NOT_COMPUTED',
  'RESULT_OUTDATED',
  'RESULT_NOT_DECIDED',
  'RESULT_NOT_FINALISED',
];

/** Moves on over what blocks, and over a request that waits; what blocked stays on record as it was. */
export function forceTransition(command: ForceTransitionCommand, state: OpenCycle): readonly CycleEvent[] {
  const { actor, request, from, reason, seen, stages, blockers } = command;
  if (isDecided(state, { request, outcome: 'forced' }, actor)) return [];
  assertOpen(state, stages, from);
  const pending = state.transition?.request;
  assertImpartial(actor, command.submitters, pending);
  assertReason(reason);
  const next = stepAfter(stages, from);
  if (blockers.length === 0) throw refuseCycle.NOTHING_TO_FORCE({ stage: from });
  const needed = blockers.find(({ code }) => NEEDED_LATER.includes(code));
  if (needed) throw refuseCycle.BLOCKER_NOT_FORCEABLE({ blocker: `${needed.code}:${needed.subject}` });
  return [
    {
      type: 'StageTransitionForced',
      data: {
        request,
        ...(pending && { over: pending.request }),
        ...{ from, to: next[0], forcedBy: actor.person, reason },
        blockers: blockers.map(({ code, subject, units = [] }) => ({ code, subject, units })),
        seen,
      },
    },
    ...move(state, next),
  ];
}
