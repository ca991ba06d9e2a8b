import { refusals } from '../core/refusal.js';

export const appealRefusals = {
  /** `appeal` */
  APPEAL_UNKNOWN: 'not-found',
  APPEAL_NOTICE_NOT_OPEN: 'conflict',
  /** `deadline`, `now`: date and time of day in Asia/Shanghai. */
  APPEAL_TOO_LATE: 'conflict',
  /** `open`, `needed` */
  APPEAL_STAGE_CLOSED: 'conflict',
  /** `unit`, `subject`, `status`: an item is appealed once, whatever became of it. */
  APPEAL_ALREADY_FILED: 'conflict',
  /** `unit`, `kind`, `subject`: nothing of the kind counts in the unit's result. */
  APPEAL_ITEM_UNKNOWN: 'not-found',
  APPEAL_GROUNDS_MISSING: 'invalid',
  APPEAL_WITHOUT_EVIDENCE: 'invalid',
  /** `evidence`: no SHA-256. */
  APPEAL_EVIDENCE_INVALID: 'invalid',
  /** `status`, `needed` */
  APPEAL_WRONG_STATUS: 'conflict',
  /** `unit`: the actor works there or heads it. */
  APPEAL_OWN_UNIT: 'forbidden',
  /** `unit`: the actor has worked there. */
  APPEAL_FORMER_UNIT: 'forbidden',
  APPEAL_PANEL_NAMED_BY_CHAIR: 'forbidden',
  /** `count`, `least` */
  APPEAL_PANEL_TOO_SMALL: 'invalid',
  /** `person` */
  APPEAL_PANEL_MEMBER_REPEATED: 'invalid',
  /** `person`: without an account, or without business here. */
  APPEAL_PANEL_MEMBER_UNKNOWN: 'not-found',
  /** `person`, `conflict` (`own-unit`, `headed-unit`, `had-a-hand`, `names-it`) */
  APPEAL_PANEL_MEMBER_CONFLICTED: 'conflict',
  /** `person`: presides, and is no member. */
  APPEAL_PRESIDING_NOT_ON_PANEL: 'invalid',
  APPEAL_PANEL_MEMBER_VOTED: 'conflict',
  APPEAL_PANEL_MISSING: 'conflict',
  APPEAL_NOT_ON_PANEL: 'forbidden',
  /** `outcome`: upheld without a corrected value, or rejected with one. */
  APPEAL_CORRECTED_UNFIT: 'invalid',
  /** `found`, `least`, `most`, `decimals` */
  APPEAL_CORRECTED_INVALID: 'invalid',
  /** `found`, `original`: nobody fares worse for having appealed, or the same for having been right. */
  APPEAL_CORRECTED_NO_BETTER: 'invalid',
  REASON_MISSING: 'invalid',
} as const;

export const refuseAppeal = refusals(appealRefusals);
