import type { AnnualPlanEvent } from './annual-plan/events.js';
import type { ApplicabilityEvent } from './applicability/events.js';
import type { AppealEvent } from './appeal/events.js';
import type { AssessmentEvent } from './assessment/events.js';
import type { BallotEvent, BallotRightEvent } from './ballot/events.js';
import type { BreachCatalogueEvent } from './breach-catalogue/events.js';
import type { CalendarEvent } from './calendar/events.js';
import type { ConsequenceEvent } from './consequence/events.js';
import type { CycleEvent } from './cycle/events.js';
import type { DifficultyEvent } from './difficulty/events.js';
import type { DelegationEvent } from './delegation/events.js';
import type { FindingEvent } from './finding/events.js';
import type { IncentiveEvent } from './incentive/events.js';
import type { LeaderSheetEvent } from './leader-sheet/events.js';
import type { OrganisationEvent } from './organisation/events.js';
import type { QuarterlyCheckEvent } from './quarterly-check/events.js';
import type { RankBonusEvent } from './rank-bonus/events.js';
import type { ReminderEvent } from './reminder/events.js';
import type { RectificationEvent } from './rectification/events.js';
import type { ResultEvent } from './result/events.js';
import type { SchemeEvent } from './scheme/events.js';
import type { VetoEvent } from './veto/events.js';

/**
 * Stored names by stream category, for whoever must handle each of them (views, the reference, upcasting). A union
 * leaves nothing behind at run time; here a name that is missing, misspelt or too much does not compile.
 */
export const EVENT_TYPES = {
  scheme: namesOf<SchemeEvent>()(['SchemeVersionPublished']),
  calendar: namesOf<CalendarEvent>()(['CalendarPublished']),
  cycle: namesOf<CycleEvent>()([
    'CycleOpened',
    'StageOpened',
    'StageClosed',
    'StageTransitionRequested',
    'StageTransitionApproved',
    'StageTransitionReturned',
    'StageTransitionForced',
    'TransitionApproverAdded',
  ]),
  delegation: namesOf<DelegationEvent>()(['DelegationGranted', 'DelegationRevoked']),
  organisation: namesOf<OrganisationEvent>()([
    'UnitRenamed',
    'OrganisationChangeProposed',
    'OrganisationChangeRejected',
    'UnitsMerged',
    'UnitClosed',
    'TeamFormed',
    'TeamDissolved',
  ]),
  annualPlan: namesOf<AnnualPlanEvent>()([
    'PlanDrafted',
    'IndicatorAdded',
    'IndicatorChanged',
    'IndicatorRemoved',
    'PlanSigned',
    'PlanFindingAcknowledged',
    'PlanSubmittedForReview',
    'PlanReviewPassed',
    'PlanReturned',
    'PlanPublished',
    'PlanChangeRequested',
    'PlanChangeApproved',
    'PlanChangeRejected',
    'MilestonesChanged',
  ]),
  assessment: namesOf<AssessmentEvent>()([
    'ProgressReported',
    'ExternalResultRegistered',
    'EvidenceSubmitted',
    'EvidenceWithdrawn',
    'EvidenceReplaced',
    'SelfScoreGiven',
    'AssessmentFiled',
    'AssessmentConfirmed',
    'AssessmentRecalled',
    'AssessmentOpened',
    'AssessmentReturned',
    'ScoreVerified',
    'AssessmentReopened',
    'ScoreCorrected',
    'ScoresSetAside',
  ]),
  applicability: namesOf<ApplicabilityEvent>()([
    'NonApplicabilityDeclared',
    'NonApplicabilityApproved',
    'NonApplicabilityRevoked',
  ]),
  quarterlyCheck: namesOf<QuarterlyCheckEvent>()([
    'QuarterlyCheckOpened',
    'QuarterlyCheckItemAdjusted',
    'CriticismListAmended',
    'CircularCriticismIssued',
    'QuarterlyCheckClosed',
    'QuarterMarkedUnchecked',
  ]),
  reminder: namesOf<ReminderEvent>()(['ReminderIssued']),
  breachCatalogue: namesOf<BreachCatalogueEvent>()(['BreachCatalogueIssued']),
  finding: namesOf<FindingEvent>()([
    'FindingLogged',
    'FindingAnswered',
    'FindingVerified',
    'FindingSigned',
    'FindingConfirmed',
    'DeductionImposed',
    'FindingCorrected',
    'DeductionCorrected',
    'FindingWithdrawn',
  ]),
  rectification: namesOf<RectificationEvent>()([
    'RectificationOrdered',
    'RectificationPlanned',
    'RectificationReported',
    'RectificationInspected',
    'RectificationClosed',
    'RectificationRepeated',
    'SurchargeImposed',
    'RectificationWaived',
  ]),
  incentive: namesOf<IncentiveEvent>()([
    'IncentiveClaimed',
    'IncentiveVerified',
    'IncentiveRejected',
    'IncentiveGranted',
  ]),
  rankBonus: namesOf<RankBonusEvent>()(['RankBonusAwarded', 'RankBonusRevised']),
  veto: namesOf<VetoEvent>()(['VetoProposed', 'VetoConfirmed', 'VetoRevoked']),
  consequences: namesOf<ConsequenceEvent>()([
    'ConsequenceRecorded',
    'ConsequenceConfirmed',
    'ConsequenceLifted',
    'ConsequenceUpheld',
    'ConsequenceTold',
    'ConsequenceAcknowledged',
  ]),
  difficulty: namesOf<DifficultyEvent>()(['DifficultyDeclared', 'DifficultyApproved', 'DifficultyRevoked']),
  leaderSheet: namesOf<LeaderSheetEvent>()([
    'LeaderSheetMarked',
    'LeaderSheetSubmitted',
    'LeaderRecused',
    'LeaderAbsenceRecorded',
    'LeaderAbsenceWithdrawn',
  ]),
  result: namesOf<ResultEvent>()([
    'ResultComputed',
    'CollectiveDecisionRecorded',
    'PublicNoticeOpened',
    'PublicNoticeRevised',
    'ResultFinalised',
    'BulletinIssued',
    'ResultRecomputed',
    'CorrectionProposed',
    'CorrectionRejected',
    'ResultCorrected',
  ]),
  appeal: namesOf<AppealEvent>()([
    'AppealFiled',
    'AppealWithdrawn',
    'AppealAccepted',
    'AppealDismissed',
    'AppealPanelNamed',
    'AppealVoteCast',
    'AppealRuled',
  ]),
  ballotRight: namesOf<BallotRightEvent>()(['BallotRightIssued', 'BallotRightUsed']),
  ballot: namesOf<BallotEvent>()(['BallotCast']),
} as const;

/** Takes exactly the names of a union; one that is left out is named in the compiler's complaint. */
function namesOf<Event extends { readonly type: string }>() {
  return <const Names extends readonly Event['type'][]>(
    names: Names &
      ([Unlisted<Event, Names>] extends [never] ? unknown : { readonly missing: Unlisted<Event, Names> }),
  ): Names => names;
}

type Unlisted<Event extends { readonly type: string }, Names extends readonly string[]> = Exclude<
  Event['type'],
  Names[number]
>;
