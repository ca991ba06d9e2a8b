import { ConfirmAssessmentHandler } from './confirm-assessment.js';
import { CorrectScoreHandler } from './correct-score.js';
import { FileAssessmentHandler } from './file-assessment.js';
import { GiveSelfScoreHandler } from './give-self-score.js';
import { OpenAssessmentHandler } from './open-assessment.js';
import { RecallAssessmentHandler } from './recall-assessment.js';
import { RegisterExternalResultHandler } from './register-external-result.js';
import { ReopenAssessmentHandler } from './reopen-assessment.js';
import { ReportProgressHandler } from './report-progress.js';
import { ReturnAssessmentHandler } from './return-assessment.js';
import { VerifyScoreHandler } from './verify-score.js';

export { ConfirmAssessment } from './confirm-assessment.js';
export { CorrectScore } from './correct-score.js';
export { FileAssessment } from './file-assessment.js';
export { GiveSelfScore } from './give-self-score.js';
export { OpenAssessment } from './open-assessment.js';
export { RecallAssessment } from './recall-assessment.js';
export { RegisterExternalResult } from './register-external-result.js';
export { ReopenAssessment } from './reopen-assessment.js';
export { ReportProgress } from './report-progress.js';
export { ReturnAssessment } from './return-assessment.js';
export { VerifyScore } from './verify-score.js';

export const ASSESSMENT_HANDLERS = [
  ReportProgressHandler,
  GiveSelfScoreHandler,
  FileAssessmentHandler,
  ConfirmAssessmentHandler,
  RecallAssessmentHandler,
  RegisterExternalResultHandler,
  OpenAssessmentHandler,
  ReturnAssessmentHandler,
  VerifyScoreHandler,
  ReopenAssessmentHandler,
  CorrectScoreHandler,
];
