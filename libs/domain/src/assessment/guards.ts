import type { Indicator } from '../annual-plan/plan.js';
import { ownAmong, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import type { StageId } from '../scheme/scheme.js';
import { isDecimal } from '../scoring/points-text.js';
import type { OfficeAssessmentCommand, ReportProgressCommand, UnitAssessmentCommand } from './commands.js';
import { emptyDossier, type Dossier, type ReportedProgress } from './dossier.js';
import { refuseAssessment } from './refusals.js';
import type { AssessmentState, AssessmentStatus } from './state.js';

/** What a command does belongs to certain stages of the year; one of them must be open. */
export function assertStage(open: readonly StageId[], needed: readonly StageId[]): void {
  if (!needed.some((stage) => open.includes(stage)))
    throw refuseAssessment.ASSESSMENT_STAGE_CLOSED({ open, needed });
}

/**
 * Once the self-evaluation is over a unit may only amend what was handed back to it. A dossier that is on its way or
 * with the office passes, so that the answer names its status, which tells the unit what to do.
 */
export function assertUnitStage(
  open: readonly StageId[],
  state: AssessmentState,
  needed: readonly StageId[],
): void {
  const neverFiled = state.status === 'none' || (state.status === 'reporting' && !state.recalled);
  assertStage(open, neverFiled ? needed : [...needed, 'verification']);
}

export function wrongStatus(state: AssessmentState, needed: readonly AssessmentStatus[]) {
  return refuseAssessment.ASSESSMENT_WRONG_STATUS({ status: state.status, needed });
}

/** What the unit has gathered, as long as it is the unit's to change. */
export function dossierWithUnit(state: AssessmentState): Dossier {
  if (state.status === 'none') return emptyDossier;
  if (state.status === 'reporting' || state.status === 'returned') return state.dossier;
  throw wrongStatus(state, ['reporting', 'returned']);
}

export function assertResponsible({ unit, indicator }: UnitAssessmentCommand): void {
  if (indicator.units.some((responsible) => responsible.unit === unit)) return;
  throw refuseAssessment.UNIT_NOT_RESPONSIBLE({ unit, indicator: indicator.id });
}

export function assertLead(command: UnitAssessmentCommand): void {
  assertResponsible(command);
  const lead = command.indicator.units[0]?.unit;
  if (lead !== undefined && lead !== command.unit)
    throw refuseAssessment.UNIT_NOT_LEAD({ unit: command.unit, lead });
}

/**
 * Nobody judges what they answer for: neither whoever works in a responsible unit or heads it, nor the office where its
 * own unit is among them, which is left to the leading group.
 */
export function assertImpartial({ actor, indicator, officeUnit }: OfficeAssessmentCommand): void {
  const units = indicator.units.map(({ unit }) => unit);
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseAssessment.VERIFIER_OF_OWN_UNIT({ unit: own });
  if (units.includes(officeUnit) && !leads(actor))
    throw refuseAssessment.VERIFIER_OF_OWN_UNIT({ unit: officeUnit });
}

function leads({ roles }: Actor): boolean {
  return roles.includes('supervisor') || roles.includes('chair');
}

/** A score is a plain decimal from 0 to the weight, with no more decimals than the scheme declares. */
export function assertScore(score: string, { weight }: Indicator, decimals: number): void {
  if (!isDecimal(score, { min: '0' })) throw refuseAssessment.SCORE_NOT_DECIMAL({ score });
  if (!isDecimal(score, { decimals })) throw refuseAssessment.SCORE_TOO_PRECISE({ score, decimals });
  if (!isDecimal(score, { max: weight })) throw refuseAssessment.SCORE_ABOVE_WEIGHT({ score, weight });
}

export function assertReason(reason: string | undefined): void {
  if (reason === undefined || reason.trim() === '') throw refuseAssessment.REASON_MISSING();
}

export function assertDay(date: string): void {
  if (!isDate(date)) throw refuseAssessment.DATE_INVALID({ date });
}

/** A correction may also mend the day itself: otherwise one wrong date would lock the indicator. */
export function assertInOrder(
  { asOf, correction }: ReportProgressCommand,
  progress: ReportedProgress | null,
): void {
  if (progress !== null && correction === undefined && asOf < progress.asOf)
    throw refuseAssessment.PROGRESS_OUT_OF_ORDER({ asOf, last: progress.asOf });
}
