import { refusals } from '../core/refusal.js';

export const consequenceRefusals = {
  /** The cycle is archived: its register is closed. */
  CONSEQUENCE_CYCLE_ARCHIVED: 'conflict',
  /** `consequence` */
  CONSEQUENCE_UNKNOWN: 'not-found',
  /** `status`, `needed` */
  CONSEQUENCE_WRONG_STATUS: 'conflict',
  /** `ground`, `ref`, `unit`: not confirmed, not issued or not final, or it does not concern the unit. */
  CONSEQUENCE_GROUND_NOT_ESTABLISHED: 'conflict',
  /** `ground`, `ref`, `unit`: award eligibility is lost only for a failure that cost points, a veto or a grade. */
  CONSEQUENCE_WITHOUT_COST: 'conflict',
  /** `consequence`, `kind`, `ground`, `ref`: the same follows from the same ground already, and has not been lifted. */
  CONSEQUENCE_ALREADY_RECORDED: 'conflict',
  /** There is no final result whose grades anything could follow from. */
  CONSEQUENCE_GRADES_NOT_FINAL: 'conflict',
  CONSEQUENCE_TEXT_MISSING: 'invalid',
  /** `person`: nobody has such an account. */
  CONSEQUENCE_PERSON_UNKNOWN: 'not-found',
  /** `person`, `unit`: the person works elsewhere. */
  CONSEQUENCE_PERSON_NOT_OF_UNIT: 'conflict',
  /** `until`, `today` */
  CONSEQUENCE_ALREADY_OVER: 'invalid',
  CONSEQUENCE_CONFIRMER_IS_RECORDER: 'forbidden',
  /** `unit`: the actor works there or heads it. */
  CONSEQUENCE_OWN_UNIT: 'forbidden',
  /** `cause`: it names no ruling. */
  CONSEQUENCE_CAUSE_MISSING: 'invalid',
  /**
   * `cause`, `ref`: the finding is not withdrawn, or still costs points, the veto is not revoked, there is no such ruling, or
   * the entry does not follow from what is named.
   */
  CONSEQUENCE_CAUSE_NOT_SO: 'conflict',
  /** `consequence`: what it follows from stands, so that there is nothing to uphold it against. */
  CONSEQUENCE_GROUND_STANDS: 'conflict',
  CONSEQUENCE_NOBODY_TOLD: 'invalid',
  /** `consequence`: whoever was not told has nothing to acknowledge. */
  CONSEQUENCE_NOT_TOLD: 'forbidden',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  REASON_MISSING: 'invalid',
} as const;

export const refuseConsequence = refusals(consequenceRefusals);
