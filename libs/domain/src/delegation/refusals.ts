import { refusals } from '../core/refusal.js';

export const delegationRefusals = {
  /** `delegation` */
  DELEGATION_UNKNOWN: 'not-found',
  /** `from`, `until`, `today`: no days, or days that are over. */
  DELEGATION_PERIOD_INVALID: 'invalid',
  DELEGATION_TO_ONESELF: 'invalid',
  /** `deputy`: nobody of the leading group. */
  DELEGATION_DEPUTY_UNKNOWN: 'not-found',
  /** `deputy`, `unit`: works there or heads it. */
  DELEGATION_DEPUTY_CONCERNED: 'forbidden',
  /** `principal`: whom the actor is deputy of in that period. */
  DELEGATION_CHAIN: 'conflict',
  /** `deputy`: has named a deputy in that period too. */
  DELEGATION_DEPUTY_AWAY: 'conflict',
  /** `deputy`, `from`, `until`: of the other one. */
  DELEGATION_OVERLAPS: 'conflict',
  DELEGATION_NOT_YOURS: 'forbidden',
  DELEGATION_ALREADY_REVOKED: 'conflict',
  /** `stage` */
  STAGE_UNKNOWN: 'not-found',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseDelegation = refusals(delegationRefusals);
