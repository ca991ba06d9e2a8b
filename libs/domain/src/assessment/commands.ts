import type { Actor } from '../core/actor.js';
import type { Indicator } from '../annual-plan/plan.js';
import type { Period } from '../cycle/events.js';
import type { StageId } from '../scheme/scheme.js';
import type {
  EvidenceReference,
  HeldBy,
  ExternalResultRegistered,
  ProgressReported,
  ScoresSetAside,
} from './events.js';

export type AssessmentCommand = UnitAssessmentCommand | OfficeAssessmentCommand | SetScoresAsideCommand;

/** Until it is filed, and to take it back. */
export type UnitAssessmentCommand =
  | ReportProgressCommand
  | SubmitEvidenceCommand
  | WithdrawEvidenceCommand
  | ReplaceEvidenceCommand
  | GiveSelfScoreCommand
  | FileAssessmentCommand
  | ConfirmAssessmentCommand
  | RecallAssessmentCommand;

export type OfficeAssessmentCommand =
  | RegisterExternalResultCommand
  | OpenAssessmentCommand
  | ReturnAssessmentCommand
  | VerifyScoreCommand
  | ReopenAssessmentCommand
  | CorrectScoreCommand;

/** Follows from a change of the plan that was approved; nobody sends it by itself. */
export interface SetScoresAsideCommand
  extends
    Pick<OnIndicator, 'cycle' | 'actor'>,
    Pick<ScoresSetAside['data'], 'indicator' | 'change' | 'version' | 'reason' | 'deadline'> {
  readonly type: 'SetScoresAside';
}

interface OnIndicator {
  readonly cycle: string;
  /** As the plan in force defines it now. */
  readonly indicator: Indicator;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/**
 * A joint indicator is one shared dossier: every responsible unit reports into the same running totals and adds evidence
 * of its own; the lead unit (牵头, the first one of the indicator) scores and files for all, and its head confirms,
 * because they share one verified score (同责同分).
 */
interface ByUnit extends OnIndicator {
  /** The responsible unit that the actor acts for. */
  readonly unit: string;
}

interface ByOffice extends OnIndicator {
  /** Where the appraisal office sits. What concerns it is judged by a leader from outside. */
  readonly officeUnit: string;
}

interface WithScore {
  /** Points as a decimal string, at most the indicator's weight. */
  readonly score: string;
  /** Decimals that the scheme allows in a score. */
  readonly scoreDecimals: number;
}

export interface ReportProgressCommand
  extends ByUnit, Pick<ProgressReported['data'], 'counting' | 'asOf' | 'values' | 'note' | 'correction'> {
  readonly type: 'ReportProgress';
  /** As it came in, where the indicator has a rule: read and held against the rule here. */
  readonly observation?: unknown;
  /** Date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  /** Of the cycle: a report reaches to a day inside it, also one that is handed in afterwards. */
  readonly period: Period;
}

/** Whether somebody else has shown the file already. */
interface MayBeShared {
  /** A unit with another indicator, for which the file stands; null: none. */
  readonly heldBy: HeldBy | null;
  readonly acknowledgeShared?: string;
}

export interface SubmitEvidenceCommand extends ByUnit, EvidenceReference, MayBeShared {
  readonly type: 'SubmitEvidence';
  readonly note?: string;
}

export interface WithdrawEvidenceCommand extends ByUnit {
  readonly type: 'WithdrawEvidence';
  readonly evidence: string;
  readonly reason: string;
}

export interface ReplaceEvidenceCommand extends ByUnit, MayBeShared {
  readonly type: 'ReplaceEvidence';
  readonly replaced: string;
  readonly by: EvidenceReference;
  readonly reason: string;
}

export interface GiveSelfScoreCommand extends ByUnit, WithScore {
  readonly type: 'GiveSelfScore';
  /** Required below the full weight. */
  readonly reason?: string;
}

export interface FileAssessmentCommand extends ByUnit {
  readonly type: 'FileAssessment';
}

export interface ConfirmAssessmentCommand extends ByUnit {
  readonly type: 'ConfirmAssessment';
}

export interface RecallAssessmentCommand extends ByUnit {
  readonly type: 'RecallAssessment';
  readonly reason: string;
}

export interface RegisterExternalResultCommand
  extends ByOffice, Pick<ExternalResultRegistered['data'], 'result' | 'paper' | 'correction'> {
  readonly type: 'RegisterExternalResult';
  /** Date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  /** Of the cycle: nothing that arrived before it is about it. */
  readonly period: Period;
}

export interface OpenAssessmentCommand extends ByOffice {
  readonly type: 'OpenAssessment';
}

export interface ReturnAssessmentCommand extends ByOffice {
  readonly type: 'ReturnAssessment';
  readonly reason: string;
  /** ISO date by which the unit files again, `today` at the earliest. */
  readonly deadline: string;
  /** Date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
}

export interface VerifyScoreCommand extends ByOffice, WithScore {
  readonly type: 'VerifyScore';
  /** What the indicator's rule gives on the latest progress, as the scoring knows it; null where none applies. */
  readonly computed: string | null;
  /** Required where the score differs from `computed`, or nothing was computed. */
  readonly reason?: string;
}

export interface ReopenAssessmentCommand extends ByOffice {
  readonly type: 'ReopenAssessment';
  readonly reason: string;
}

export interface CorrectScoreCommand extends ByOffice {
  readonly type: 'CorrectScore';
  readonly to: string;
  readonly scoreDecimals: number;
  readonly reason: string;
}
