import type { Indicator } from '../annual-plan/plan.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { addPoints, comparePoints } from '../scoring/points.js';
import type { ReportProgressCommand } from './commands.js';
import type { ReportedProgress } from './dossier.js';
import { reportObservation } from './report-observation.js';
import type { AssessmentEvent } from './events.js';
import {
  assertDay,
  assertInOrder,
  assertReason,
  assertResponsible,
  assertStage,
  dossierWithUnit,
} from './guards.js';
import { refuseAssessment } from './refusals.js';
import type { AssessmentState } from './state.js';

/** What one reported value measures: the target's own unit, or percent of the work done. */
type Measured = 'quantity' | 'percent';

/**
 * A cumulative report replaces the running totals, one of the period adds to them. Only a cumulative one can be told
 * from its repetition; the same amount may well be done in two periods, so there the commandId tells.
 */
export function reportProgress(
  command: ReportProgressCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { openStages, counting, asOf, values, note, correction, indicator } = command;
  assertResponsible(command);
  // A return does not open progress again: what is reported after the self-evaluation would never count.
  assertStage(openStages, ['execution', 'self-evaluation']);
  const dossier = dossierWithUnit(state);
  const { progress } = dossier;
  assertReportable(command);
  if (indicator.rule !== undefined) return reportObservation(command, indicator.rule, dossier);
  if (command.observation !== undefined)
    throw refuseAssessment.OBSERVATION_NOT_WANTED({ indicator: indicator.id });
  assertValues(values, measuredBy(indicator));
  if (progress !== null && counting === 'cumulative' && isSameReport(command, progress)) return [];
  assertInOrder(command, progress);
  const before = runningTotals(progress, values.length);
  const totals = values.map((value, index) =>
    counting === 'cumulative' ? canonical(value) : plus(value, before[index]),
  );
  assertTotals(totals, measuredBy(indicator));
  if (correction !== undefined) assertReason(correction);
  else assertNoFall(before, totals);
  const about = { cycle: command.cycle, indicator: indicator.id, unit: command.unit };
  const remarks = {
    ...(note === undefined ? {} : { note }),
    ...(correction === undefined ? {} : { correction }),
  };
  return [{ type: 'ProgressReported', data: { ...about, counting, asOf, values, totals, ...remarks } }];
}

/** Nobody reports what has not happened yet, nor what is another year's. */
function assertReportable({ asOf, today, period: { from, to } }: ReportProgressCommand): void {
  assertDay(asOf);
  if (asOf < from || asOf > to) throw refuseAssessment.PROGRESS_DATE_OUTSIDE({ asOf, from, to });
  if (asOf > today) throw refuseAssessment.PROGRESS_DATE_AHEAD({ asOf, today });
}

/** An indicator without targets is reported by one percent of its milestones. */
function measuredBy({ targets }: Indicator): readonly Measured[] {
  if (targets.length === 0) return ['percent'];
  return targets.map(({ op }) => (op === 'qualitative' ? 'percent' : 'quantity'));
}

function assertValues(values: readonly string[], measured: readonly Measured[]): void {
  if (values.length !== measured.length) {
    throw refuseAssessment.PROGRESS_VALUES_MISCOUNTED({ expected: measured.length, found: values.length });
  }
  values.forEach((value, index) => {
    if (!isDecimal(value, { min: '0' }))
      throw refuseAssessment.PROGRESS_NOT_DECIMAL({ position: index + 1, value });
  });
}

function assertTotals(totals: readonly string[], measured: readonly Measured[]): void {
  totals.forEach((total, index) => {
    const position = index + 1;
    if (!isDecimal(total)) throw refuseAssessment.PROGRESS_TOTAL_TOO_LARGE({ position, total });
    if (measured[index] === 'percent' && !isDecimal(total, { max: '100' })) {
      throw refuseAssessment.PROGRESS_ABOVE_HUNDRED({ position, total });
    }
  });
}

function assertNoFall(before: readonly string[], totals: readonly string[]): void {
  totals.forEach((found, index) => {
    const total = before[index] ?? '0';
    if (comparePoints(parsePoints(found), parsePoints(total)) >= 0) return;
    throw refuseAssessment.PROGRESS_FALLS({ position: index + 1, total, found });
  });
}

/** A plan change may have given the indicator other targets; totals that no longer align with them start again. */
function runningTotals(progress: ReportedProgress | null, count: number): readonly string[] {
  return progress?.totals.length === count ? progress.totals : [];
}

function isSameReport({ counting, asOf, values }: ReportProgressCommand, last: ReportedProgress): boolean {
  const sameValues =
    values.length === last.values.length && values.every((value, at) => value === last.values[at]);
  return counting === last.counting && asOf === last.asOf && sameValues;
}

function plus(value: string, total = '0'): string {
  return formatPoints(addPoints(parsePoints(value), parsePoints(total)));
}

function canonical(value: string): string {
  return formatPoints(parsePoints(value));
}
