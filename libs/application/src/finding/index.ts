import { AnswerFindingHandler } from './answer-finding.js';
import { ConfirmFindingHandler } from './confirm-finding.js';
import { LogFindingHandler } from './log-finding.js';
import { WithdrawFindingHandler } from './withdraw-finding.js';

export { AnswerFinding } from './answer-finding.js';
export { ConfirmFinding } from './confirm-finding.js';
export { LogFinding } from './log-finding.js';
export { STAFF_DIRECTORY, staffDirectory, type StaffDirectory } from './staff-directory.js';
export { WithdrawFinding } from './withdraw-finding.js';

export const FINDING_HANDLERS = [
  LogFindingHandler,
  AnswerFindingHandler,
  ConfirmFindingHandler,
  WithdrawFindingHandler,
];
