import type { Decider } from '../core/decider.js';
import type { AssessmentCommand } from './commands.js';
import { ASSESSMENT_CATEGORY, type AssessmentEvent } from './events.js';
import { replaceEvidence, submitEvidence, withdrawEvidence } from './evidence.js';
import { registerExternalResult } from './external-result.js';
import { confirmAssessment, fileAssessment, giveSelfScore, recallAssessment } from './filing.js';
import { reportProgress } from './report-progress.js';
import { evolveAssessment, noAssessment, type AssessmentState } from './state.js';
import { setScoresAside } from './set-aside.js';
import {
  correctScore,
  openAssessment,
  reopenAssessment,
  returnAssessment,
  verifyScore,
} from './verification.js';

export function decideAssessment(
  command: AssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  switch (command.type) {
    case 'ReportProgress':
      return reportProgress(command, state);
    case 'SubmitEvidence':
      return submitEvidence(command, state);
    case 'WithdrawEvidence':
      return withdrawEvidence(command, state);
    case 'ReplaceEvidence':
      return replaceEvidence(command, state);
    case 'GiveSelfScore':
      return giveSelfScore(command, state);
    case 'FileAssessment':
      return fileAssessment(command, state);
    case 'ConfirmAssessment':
      return confirmAssessment(command, state);
    case 'RecallAssessment':
      return recallAssessment(command, state);
    case 'RegisterExternalResult':
      return registerExternalResult(command, state);
    case 'OpenAssessment':
      return openAssessment(command, state);
    case 'ReturnAssessment':
      return returnAssessment(command, state);
    case 'VerifyScore':
      return verifyScore(command, state);
    case 'ReopenAssessment':
      return reopenAssessment(command, state);
    case 'CorrectScore':
      return correctScore(command, state);
    case 'SetScoresAside':
      return setScoresAside(command, state);
  }
}

export const assessmentDecider: Decider<AssessmentState, AssessmentCommand, AssessmentEvent> = {
  category: ASSESSMENT_CATEGORY,
  initial: noAssessment,
  decide: decideAssessment,
  evolve: evolveAssessment,
};
