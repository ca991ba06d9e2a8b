import { refusals } from '../core/refusal.js';

export const difficultyRefusals = {
  /** `open`, `needed` */
  DIFFICULTY_STAGE_CLOSED: 'conflict',
  /** The scheme of the cycle knows no difficulty factor. */
  DIFFICULTY_NOT_IN_SCHEME: 'conflict',
  /** `factor`, `min`, `max` */
  DIFFICULTY_OUT_OF_BOUNDS: 'invalid',
  /** `unit` */
  DIFFICULTY_UNKNOWN: 'not-found',
  /** `unit`, `status` (`declared`, `approved`), `factor`: another one must be revoked first. */
  DIFFICULTY_ALREADY_DECLARED: 'conflict',
  /** `unit`: revoked, so that there is nothing to approve. */
  DIFFICULTY_REVOKED: 'conflict',
  DIFFICULTY_APPROVER_IS_DECLARER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  DIFFICULTY_OWN_UNIT: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseDifficulty = refusals(difficultyRefusals);
