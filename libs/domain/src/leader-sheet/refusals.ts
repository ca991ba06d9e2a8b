import { refusals } from '../core/refusal.js';

export const leaderSheetRefusals = {
  /** `open`, `needed` */
  LEADER_SHEET_STAGE_CLOSED: 'conflict',
  /** `person` */
  LEADER_UNKNOWN: 'not-found',
  LEADER_SHEET_OF_OTHER: 'forbidden',
  LEADER_SHEET_SUBMITTED: 'conflict',
  LEADER_ABSENT: 'conflict',
  /** `person`: nobody has recorded an absence. */
  LEADER_NOT_ABSENT: 'conflict',
  /** `unit`, `mark` */
  MARK_NOT_DECIMAL: 'invalid',
  /** `unit`, `mark`, `decimals` */
  MARK_TOO_PRECISE: 'invalid',
  /** `unit`, `mark`, `min`, `max` */
  MARK_OUT_OF_RANGE: 'invalid',
  /** `unit` */
  MARK_REPEATED: 'invalid',
  /** `unit` */
  MARK_FOR_RECUSED_UNIT: 'conflict',
  /** `units`: without a mark and without a recusal. */
  SHEET_INCOMPLETE: 'conflict',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseLeaderSheet = refusals(leaderSheetRefusals);
