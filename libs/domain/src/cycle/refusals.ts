import { refusals } from '../core/refusal.js';

export const cycleRefusals = {
  CYCLE_UNKNOWN: 'not-found',
  CYCLE_ALREADY_OPEN: 'conflict',
  /** `cycle`, `finalisedOn`: its result is final; it takes corrections and what follows from the result. */
  CYCLE_FROZEN: 'conflict',
  /** `parent` */
  CYCLE_PARENT_UNKNOWN: 'not-found',
  CYCLE_PERIOD_INVALID: 'invalid',
  CYCLE_QUARTERS_INVALID: 'invalid',
  CYCLE_WITHOUT_UNITS: 'invalid',
  UNIT_REPEATED: 'invalid',
  UNIT_UNKNOWN: 'not-found',
  /** `unit`: whose parents lead back to it. */
  UNIT_PARENT_CIRCULAR: 'invalid',
  STAGE_UNKNOWN: 'not-found',
  STAGE_NOT_OPEN: 'conflict',
  STAGE_IS_LAST: 'conflict',
  STAGE_BLOCKED: 'conflict',
  TRANSITION_PENDING: 'conflict',
  TRANSITION_UNKNOWN: 'not-found',
  APPROVER_IS_REQUESTER: 'forbidden',
  /** `unit` */
  APPROVER_OF_REQUESTING_UNIT: 'forbidden',
  /** `person`: who acts, or whom they act for. */
  APPROVER_OF_SUBMISSION: 'forbidden',
  APPROVER_ALREADY_APPROVED: 'conflict',
  APPROVER_NOT_IN_TURN: 'forbidden',
  /** `person`: nobody of the leading group. */
  ADDED_APPROVER_UNKNOWN: 'not-found',
  ADDED_APPROVER_ALREADY_ASKED: 'conflict',
  /** `from`, `to`, `allowed` */
  STAGE_NOT_RETURNABLE: 'conflict',
  /** `to` */
  RETURN_BEHIND_DECISION: 'conflict',
  NOTHING_TO_FORCE: 'conflict',
  /** `blocker`: code and subject */
  BLOCKER_NOT_FORCEABLE: 'conflict',
  REASON_MISSING: 'invalid',
} as const;

export const refuseCycle = refusals(cycleRefusals);
