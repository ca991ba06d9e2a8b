import { refusals } from '@kaoping/domain';

/** A command names files that are in the evidence store; anything else is refused before the aggregate sees it. */
export const evidenceFileRefusals = {
  EVIDENCE_FILE_UNKNOWN: 'not-found',
} as const;

export const refuseEvidenceFile = refusals(evidenceFileRefusals);
