import type { StageId } from '../scheme/scheme.js';

/** While deductions, incentives, bonuses and vetoes can still be entered: until the computation begins. */
export const WORKING_STAGES: readonly StageId[] = ['entry', 'execution', 'self-evaluation', 'verification'];

/** While an annual plan is worked on and verified: what is demanded of a unit can still change. */
export const ASSESSED_STAGES: readonly StageId[] = ['execution', 'self-evaluation', 'verification'];

/**
 * In which open stage a fact counts. A fact that lands in the log behind `StageClosed` of all of these is kept,
 * shown as late and never counted, whatever its clock says. A type that is not named counts whenever it lands.
 */
export const COUNTING_STAGES: Readonly<Record<string, readonly StageId[]>> = {
  ProgressReported: ['execution', 'self-evaluation'],
  ExternalResultRegistered: ASSESSED_STAGES,
  SelfScoreGiven: ['self-evaluation', 'verification'],
  ScoreVerified: ['verification'],
  AssessmentReopened: ['verification'],
  ScoreCorrected: ['verification'],
  ScoresSetAside: ASSESSED_STAGES,
  NonApplicabilityApproved: ASSESSED_STAGES,
  NonApplicabilityRevoked: ASSESSED_STAGES,
  DeductionImposed: WORKING_STAGES,
  DeductionCorrected: WORKING_STAGES,
  FindingWithdrawn: WORKING_STAGES,
  SurchargeImposed: WORKING_STAGES,
  IncentiveGranted: WORKING_STAGES,
  RankBonusAwarded: WORKING_STAGES,
  RankBonusRevised: WORKING_STAGES,
  DifficultyApproved: WORKING_STAGES,
  DifficultyRevoked: WORKING_STAGES,
  VetoConfirmed: WORKING_STAGES,
  VetoRevoked: WORKING_STAGES,
  LeaderSheetSubmitted: ['evaluation'],
  LeaderRecused: ['evaluation'],
  LeaderAbsenceRecorded: ['evaluation'],
  BallotCast: ['evaluation'],
  AppealRuled: ['public-notice'],
};

/** Whether a fact of this type counts while these stages are open. */
export function counts(type: string, openStages: readonly StageId[]): boolean {
  const stages = COUNTING_STAGES[type];
  return stages === undefined || stages.some((stage) => openStages.includes(stage));
}
