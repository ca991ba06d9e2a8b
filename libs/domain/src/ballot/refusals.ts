import { refusals } from '../core/refusal.js';

/** Of the right and of the ballot. Parameters never name a code, a ballot or what was chosen. */
export const ballotRefusals = {
  /** `open`, `needed` */
  BALLOT_NOT_OPEN: 'conflict',
  /** `open`, `needed` */
  BALLOT_CODES_CLOSED: 'conflict',
  BALLOT_CODE_UNKNOWN: 'not-found',
  /** `unit` */
  BALLOT_UNIT_UNKNOWN: 'invalid',
  /** `options`: those that there are. */
  BALLOT_OPTION_UNKNOWN: 'invalid',
  /** `units`: not rated. */
  BALLOT_INCOMPLETE: 'invalid',
  BALLOT_ALREADY_CAST: 'conflict',
} as const;

export const refuseBallot = refusals(ballotRefusals);
