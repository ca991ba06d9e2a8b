import { didIt, isActing, worksIn, type Actor } from '../core/actor.js';
import type { StageTransitionRequested } from './events.js';
import { refuseCycle } from './refusals.js';
import type { DecidedTransition, OpenCycle, PendingTransition } from './state.js';

/** The transition that waits under this id. @throws TRANSITION_UNKNOWN */
export function pendingTransition({ transition }: OpenCycle, request: string): PendingTransition {
  if (transition?.request.request !== request) throw refuseCycle.TRANSITION_UNKNOWN({ request });
  return transition;
}

/**
 * Nobody decides on a transition who asked for it, works where it was asked for, or had a part in what is handed in
 * with it; a deputy is held to this for the principal too.
 * @throws APPROVER_IS_REQUESTER, APPROVER_OF_REQUESTING_UNIT, APPROVER_OF_SUBMISSION
 */
export function assertImpartial(
  actor: Actor,
  submitters: readonly string[],
  requested?: Pick<StageTransitionRequested['data'], 'requestedBy' | 'requesterUnit'>,
): void {
  if (requested && isActing(actor, requested.requestedBy)) throw refuseCycle.APPROVER_IS_REQUESTER();
  const unit = requested?.requesterUnit;
  if (unit !== undefined && worksIn(actor, unit)) throw refuseCycle.APPROVER_OF_REQUESTING_UNIT({ unit });
  const submitter = submitters.find((person) => isActing(actor, person));
  if (submitter !== undefined) throw refuseCycle.APPROVER_OF_SUBMISSION({ person: submitter });
}

/** The same answer again; another answer to what is decided meets TRANSITION_UNKNOWN. */
export function isDecided(
  { decided }: OpenCycle,
  { request, outcome }: Pick<DecidedTransition, 'request' | 'outcome'>,
  actor: Actor,
): boolean {
  if (decided?.request !== request || decided.outcome !== outcome) return false;
  return didIt(actor, decided.by, decided.onBehalfOf);
}

/** @throws REASON_MISSING */
export function assertReason(reason: string): void {
  if (reason.trim() === '') throw refuseCycle.REASON_MISSING();
}
