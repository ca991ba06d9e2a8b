import type {
  ChangeIndicator,
  DraftPlan,
  PublishPlan,
  ReviewPlan,
  SignPlan,
  SubmitPlan,
} from '../annual-plan/index.js';
import type { AcceptAppeal, FileAppeal, NameAppealPanel, VoteOnAppeal } from '../appeal/index.js';
import type {
  ConfirmAssessment,
  CorrectScore,
  FileAssessment,
  GiveSelfScore,
  OpenAssessment,
  RecallAssessment,
  ReopenAssessment,
  ReportProgress,
  ReturnAssessment,
  VerifyScore,
} from '../assessment/index.js';
import type { ApproveTransition, OpenCycle, RequestTransition, ReturnTransition } from '../cycle/index.js';
import type { ReplaceEvidence, SubmitEvidence, WithdrawEvidence } from '../evidence/index.js';
import type { AnswerFinding, ConfirmFinding, LogFinding, WithdrawFinding } from '../finding/index.js';
import type { GrantDelegation } from '../delegation/index.js';
import type { ClaimIncentive, GrantIncentive, RejectIncentive, VerifyIncentive } from '../incentive/index.js';
import type {
  MarkLeaderSheet,
  RecordLeaderAbsence,
  RecuseLeader,
  SubmitLeaderSheet,
} from '../leader-evaluation/index.js';
import type { CastBallot, IssueBallotCodes } from '../public-evaluation/index.js';
import type {
  AdjustCheckItem,
  CloseQuarterlyCheck,
  IssueCriticism,
  OpenQuarterlyCheck,
} from '../quarterly-check/index.js';
import type {
  ApproveCorrection,
  ComputeResult,
  FinaliseResult,
  IssueBulletin,
  OpenPublicNotice,
  ProposeCorrection,
  RecomputeResult,
  RecordDecision,
} from '../result/index.js';
import type { PublishScheme } from '../scheme/index.js';
import type { ConfirmVeto, ProposeVeto } from '../veto/index.js';

/** Inputs of the commands that the year sends, by name; a use case that changes its input does not compile here. */
export interface CommandInputs {
  'publish-scheme': PublishScheme['input'];
  'open-cycle': OpenCycle['input'];
  'request-transition': RequestTransition['input'];
  'approve-transition': ApproveTransition['input'];
  'return-transition': ReturnTransition['input'];
  'grant-delegation': GrantDelegation['input'];
  'draft-plan': DraftPlan['input'];
  'change-indicator': ChangeIndicator['input'];
  'sign-plan': SignPlan['input'];
  'submit-plan': SubmitPlan['input'];
  'review-plan': ReviewPlan['input'];
  'publish-plan': PublishPlan['input'];
  'report-progress': ReportProgress['input'];
  'submit-evidence': SubmitEvidence['input'];
  'withdraw-evidence': WithdrawEvidence['input'];
  'replace-evidence': ReplaceEvidence['input'];
  'give-self-score': GiveSelfScore['input'];
  'file-assessment': FileAssessment['input'];
  'confirm-assessment': ConfirmAssessment['input'];
  'recall-assessment': RecallAssessment['input'];
  'open-assessment': OpenAssessment['input'];
  'return-assessment': ReturnAssessment['input'];
  'verify-score': VerifyScore['input'];
  'reopen-assessment': ReopenAssessment['input'];
  'correct-score': CorrectScore['input'];
  'open-quarterly-check': OpenQuarterlyCheck['input'];
  'adjust-check-item': AdjustCheckItem['input'];
  'issue-criticism': IssueCriticism['input'];
  'close-quarterly-check': CloseQuarterlyCheck['input'];
  'log-finding': LogFinding['input'];
  'answer-finding': AnswerFinding['input'];
  'confirm-finding': ConfirmFinding['input'];
  'withdraw-finding': WithdrawFinding['input'];
  'claim-incentive': ClaimIncentive['input'];
  'verify-incentive': VerifyIncentive['input'];
  'reject-incentive': RejectIncentive['input'];
  'grant-incentive': GrantIncentive['input'];
  'propose-veto': ProposeVeto['input'];
  'confirm-veto': ConfirmVeto['input'];
  'mark-leader-sheet': MarkLeaderSheet['input'];
  'submit-leader-sheet': SubmitLeaderSheet['input'];
  'recuse-leader': RecuseLeader['input'];
  'record-leader-absence': RecordLeaderAbsence['input'];
  'issue-ballot-codes': IssueBallotCodes['input'];
  'cast-ballot': CastBallot['input'];
  'compute-result': ComputeResult['input'];
  'record-decision': RecordDecision['input'];
  'open-public-notice': OpenPublicNotice['input'];
  'file-appeal': FileAppeal['input'];
  'accept-appeal': AcceptAppeal['input'];
  'name-appeal-panel': NameAppealPanel['input'];
  'vote-on-appeal': VoteOnAppeal['input'];
  'recompute-result': RecomputeResult['input'];
  'finalise-result': FinaliseResult['input'];
  'issue-bulletin': IssueBulletin['input'];
  'propose-correction': ProposeCorrection['input'];
  'approve-correction': ApproveCorrection['input'];
}

export type CommandName = keyof CommandInputs;
