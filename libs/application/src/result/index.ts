import { ComputeResultHandler } from './compute-result.js';
import { FinaliseResultHandler } from './finalise-result.js';
import { IssueBulletinHandler } from './issue-bulletin.js';
import { OpenPublicNoticeHandler } from './open-public-notice.js';
import { RecordDecisionHandler } from './record-decision.js';
import { ResultDesk } from './result-desk.js';

export { ComputeResult } from './compute-result.js';
export { FinaliseResult } from './finalise-result.js';
export { IssueBulletin } from './issue-bulletin.js';
export { OpenPublicNotice } from './open-public-notice.js';
export { RecordDecision } from './record-decision.js';

export const RESULT_SERVICES = [ResultDesk];

export const RESULT_HANDLERS = [
  ComputeResultHandler,
  FinaliseResultHandler,
  IssueBulletinHandler,
  OpenPublicNoticeHandler,
  RecordDecisionHandler,
];
