import { refusals } from '../core/refusal.js';

export const cycleRefusals = {
  CYCLE_UNKNOWN: 'not-found',
  CYCLE_ALREADY_OPEN: 'conflict',
  /** `parent` */
  CYCLE_PARENT_UNKNOWN: 'not-found',
  CYCLE_PERIOD_INVALID: 'invalid',
  CYCLE_QUARTERS_INVALID: 'invalid',
  CYCLE_WITHOUT_UNITS: 'invalid',
  UNIT_REPEATED: 'invalid',
  UNIT_UNKNOWN: 'not-found',
  STAGE_UNKNOWN: 'not-found',
  STAGE_NOT_OPEN: 'conflict',
  STAGE_IS_LAST: 'conflict',
  STAGE_BLOCKED: 'conflict',
  TRANSITION_PENDING: 'conflict',
  TRANSITION_UNKNOWN: 'not-found',
  APPROVER_IS_REQUESTER: 'forbidden',
  APPROVER_ALREADY_APPROVED: 'conflict',
  APPROVER_NOT_IN_TURN: 'forbidden',
  REASON_MISSING: 'invalid',
} as const;

export const refuseCycle = refusals(cycleRefusals);
