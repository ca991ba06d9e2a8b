export type { CalendarLine } from './calendars/calendars.projection.js';
export type { Change } from './changes.js';
export { firstDifference, type Difference } from './compare.js';
export type {
  ApprovalLine,
  CycleView,
  SchemeLine,
  StageLine,
  TransitionLine,
  TransitionStatus,
} from './cycles/cycle-view.js';
export { actsFor, heirOf, inCycle, isReorganised, predecessorsOf } from './cycles/succession.js';
export type { RolledUnit, UnitGone } from './cycles/rolled-unit.js';
export { PositionAhead, ProjectionFailed, ReadModelError, ViewLagging, ViewsStopped } from './errors.js';
export { cycleOfStream, type EventRef, type Stamp } from './facts.js';
export {
  CursorInvalid,
  inOrder,
  MAX_PAGE,
  pageOf,
  type ListQuery,
  type Page,
  type SortValue,
} from './list.js';
export type { ExternalResultLine, ExternalResultStatus } from './plan/external-results.js';
export type { ReminderLine } from './reminders/reminders.projection.js';
export { deadlinesOf } from './reminders/deadlines.js';
export { lightOfItem } from './plan/light-today.js';
export type { IndicatorVersion } from './plan/indicator-versions.js';
export type {
  MilestoneChange,
  PlanChangeLine,
  PlanPublication,
  PlanStep,
  PlanVersion,
  PlanView,
} from './plan/plan-view.js';
export type { IndicatorProgress, PlanProgress, ProgressCount } from './plan/progress.js';
export type { Json, Projection } from './projection.js';
export type {
  CheckCounts,
  CheckSheet,
  Criticism,
  ListAmendment,
  SheetItem,
} from './quarterly-check/check-sheet.js';
export { ReadModels, type ReadModelsOptions } from './read-models.js';
export type { AssessmentLine, RegisteredResult, Step, VerifiedScore } from './registers/assessment-line.js';
export type { BreachCatalogue } from './registers/breach-catalogues.projection.js';
export {
  consequenceStanding,
  type ConsequenceLine,
  type ConsequenceStanding,
} from './registers/consequences.projection.js';
export type { DifficultyLine, DifficultyStatus } from './registers/difficulties.projection.js';
export {
  delegationStatus,
  type DelegationLine,
  type DelegationStatus,
} from './registers/delegations.projection.js';
export type { EvidenceLine } from './registers/evidence.projection.js';
export type { FindingLine, FindingStatus } from './registers/findings.projection.js';
export type { IncentiveLine, IncentiveStatus } from './registers/incentives.projection.js';
export type { AppealLine, AppealRuling } from './registers/appeals.projection.js';
export type { LeaderSheetLine, Marks } from './registers/leader-sheets.projection.js';
export type { OrganisationLine, OrganisationStatus } from './registers/organisation.projection.js';
export type { NotApplicableLine, NotApplicableStatus } from './registers/not-applicable.projection.js';
export type { RankBonusLine } from './registers/rank-bonuses.projection.js';
export {
  isOpenOrder,
  type RectificationLine,
  type RectificationStep,
} from './registers/rectifications.projection.js';
export type { TurnoutView } from './registers/turnout.projection.js';
export {
  standingVeto,
  vetoHeldBy,
  type StandingVetoLine,
  type VetoLifting,
  type VetoStanding,
} from './results/veto-standing.js';
export type { VetoLine, VetoStatus, VetoStep } from './registers/vetoes.projection.js';
export type { Computation, CorrectionLine, ResultPhase, ResultView } from './results/result-view.js';
export type { SnapshotSettings } from './snapshots.js';
export type { IndicatorPoints, RollupPoints, UnitBreakdown } from './standings/breakdown.js';
export type { ChildFinal } from './standings/child-finals.js';
export type { ComputeInputs, InputIndicator, InputPoints, InputUnit } from './standings/compute-inputs.js';
export { computeResultOf, type ComputedResult } from './standings/compute-result.js';
export type { CountedPoints, CountedVeto, LateFact, UnitMark } from './standings/counted.js';
export type {
  BureauStanding,
  LeaderStanding,
  StandingComponents,
  StandingDifficulty,
  StandingRow,
  StandingsPhase,
  StandingVeto,
  StandingsView,
} from './standings/standing-rows.js';
export type { Activity, ActivityFilter, Subject, SubjectKind } from './timeline/activity.js';
export { Views } from './views.js';
export type { BlockerCode } from './worklist/blocker-codes.js';
export { withoutHandedOver } from './worklist/work-of-deputy.js';
export { gradeConsequences } from './worklist/work-of-consequences.js';
export { countedRulings, type CountedRuling } from './results/counted-rulings.js';
export { isInEffect } from './results/in-effect.js';
export { groundFallen, overtakenBy, rulingsAbout, type Overtaking } from './results/ground-fallen.js';
export { costOfFinding } from './standings/cost-of-finding.js';
export type { WorkCode, WorkItem } from './worklist/work-sources.js';
