import { AnswerFindingHandler } from './answer-finding.js';
import { ConfirmFindingHandler } from './confirm-finding.js';
import { CorrectFindingHandler } from './correct-finding.js';
import { LogFindingHandler } from './log-finding.js';
import { VerifyFindingHandler } from './verify-finding.js';
import { WithdrawFindingHandler } from './withdraw-finding.js';

export { AnswerFinding } from './answer-finding.js';
export { ConfirmFinding } from './confirm-finding.js';
export { CorrectFinding } from './correct-finding.js';
export { LogFinding } from './log-finding.js';
export { VerifyFinding } from './verify-finding.js';
export { WithdrawFinding } from './withdraw-finding.js';

export const FINDING_HANDLERS = [
  LogFindingHandler,
  AnswerFindingHandler,
  VerifyFindingHandler,
  ConfirmFindingHandler,
  CorrectFindingHandler,
  WithdrawFindingHandler,
];
