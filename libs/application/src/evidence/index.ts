import { EvidenceFiles } from './evidence-files.js';
import { ReplaceEvidenceHandler } from './replace-evidence.js';
import { SubmitEvidenceHandler } from './submit-evidence.js';
import { WithdrawEvidenceHandler } from './withdraw-evidence.js';

export { EvidenceFiles } from './evidence-files.js';
export { evidenceFileRefusals } from './refusals.js';
export { ReplaceEvidence } from './replace-evidence.js';
export { SubmitEvidence } from './submit-evidence.js';
export { WithdrawEvidence } from './withdraw-evidence.js';

export const EVIDENCE_HANDLERS = [
  EvidenceFiles,
  SubmitEvidenceHandler,
  WithdrawEvidenceHandler,
  ReplaceEvidenceHandler,
];
