import { refusals } from '../core/refusal.js';

export const quarterlyCheckRefusals = {
  CHECK_UNKNOWN: 'not-found',
  CHECK_STAGE_NOT_OPEN: 'conflict',
  CHECK_QUARTER_NOT_ENDED: 'conflict',
  DATE_INVALID: 'invalid',
  CHECK_WITHOUT_ITEMS: 'conflict',
  CHECK_PREVIOUS_MISSING: 'conflict',
  CHECK_PREVIOUS_OPEN: 'conflict',
  CHECK_ALREADY_OPEN: 'conflict',
  CHECK_CLOSED: 'conflict',
  CHECK_UNCHECKED: 'conflict',
  CHECK_ITEM_UNKNOWN: 'not-found',
  CHECK_ITEM_OF_OWN_UNIT: 'forbidden',
  REASON_MISSING: 'invalid',
  CHECK_CRITICISM_MISSING: 'conflict',
  CHECK_QUARTER_NOT_BEFORE_PLAN: 'conflict',
  /** `indicator`: nothing was due of it. */
  CRITICISM_ITEM_NOT_DUE: 'conflict',
  CRITICISM_NOTHING_BEHIND: 'conflict',
  CRITICISM_NUMBER_MISSING: 'invalid',
  CRITICISM_ALREADY_ISSUED: 'conflict',
} as const;

export const refuseQuarterlyCheck = refusals(quarterlyCheckRefusals);
