import { refusals } from '../core/refusal.js';

export const rankBonusRefusals = {
  /** `open`, `needed` */
  RANK_BONUS_STAGE_CLOSED: 'conflict',
  /** `bonus`: not one of the scheme. */
  RANK_BONUS_UNKNOWN: 'not-found',
  /** `bonus`: nothing has been awarded that could be revised. */
  RANK_BONUS_NOT_AWARDED: 'conflict',
  /** `bonus`: from other counts. */
  RANK_BONUS_ALREADY_AWARDED: 'conflict',
  RANK_BONUS_WITHOUT_COUNTS: 'invalid',
  /** `unit`, `count`: no whole number from 0. */
  RANK_BONUS_COUNT_INVALID: 'invalid',
  /** `unit`: counted twice. */
  RANK_BONUS_UNIT_REPEATED: 'invalid',
  /** `unit`: the actor works there or heads it, and it wins, or had won. */
  RANK_BONUS_OWN_UNIT: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseRankBonus = refusals(rankBonusRefusals);
