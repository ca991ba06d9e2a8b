import { ApproveCorrectionHandler } from './approve-correction.js';
import { ComputeResultHandler } from './compute-result.js';
import { CorrectionDesk } from './correction-desk.js';
import { FinaliseResultHandler } from './finalise-result.js';
import { IssueBulletinHandler } from './issue-bulletin.js';
import { OpenPublicNoticeHandler } from './open-public-notice.js';
import { ProposeCorrectionHandler } from './propose-correction.js';
import { RecomputeResultHandler } from './recompute-result.js';
import { RecordDecisionHandler } from './record-decision.js';
import { RejectCorrectionHandler } from './reject-correction.js';
import { ResultDesk } from './result-desk.js';
import { RevisePublicNoticeHandler } from './revise-public-notice.js';

export { ApproveCorrection } from './approve-correction.js';
export { ComputeResult } from './compute-result.js';
export { changeInWords, correctionNumber } from './in-words.js';
export { FinaliseResult } from './finalise-result.js';
export { IssueBulletin } from './issue-bulletin.js';
export { OpenPublicNotice } from './open-public-notice.js';
export { ProposeCorrection } from './propose-correction.js';
export { RecomputeResult } from './recompute-result.js';
export { RecordDecision } from './record-decision.js';
export { RejectCorrection } from './reject-correction.js';
export { RevisePublicNotice } from './revise-public-notice.js';

export const RESULT_SERVICES = [ResultDesk, CorrectionDesk];

export const RESULT_HANDLERS = [
  ComputeResultHandler,
  FinaliseResultHandler,
  IssueBulletinHandler,
  OpenPublicNoticeHandler,
  RevisePublicNoticeHandler,
  RecordDecisionHandler,
  RecomputeResultHandler,
  ProposeCorrectionHandler,
  ApproveCorrectionHandler,
  RejectCorrectionHandler,
];
