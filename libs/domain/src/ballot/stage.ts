import type { StageId } from '../scheme/scheme.js';
import { refuseBallot } from './refusals.js';

const STAGE: StageId = 'evaluation';

/** The public votes (公众评议) while the evaluation is open, and at no other time. */
export function assertBallotOpen(open: readonly StageId[]): void {
  if (!open.includes(STAGE)) throw refuseBallot.BALLOT_NOT_OPEN({ open, needed: [STAGE] });
}

const CODE_STAGES: readonly StageId[] = ['execution', 'self-evaluation', 'verification', 'evaluation'];

/** From the execution on, until the evaluation has closed. */
export function assertCodesOpen(open: readonly StageId[]): void {
  if (CODE_STAGES.some((stage) => open.includes(stage))) return;
  throw refuseBallot.BALLOT_CODES_CLOSED({ open, needed: CODE_STAGES });
}
