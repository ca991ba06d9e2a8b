import type { RefusalFault, RefusalParams } from '../core/refusal.js';
import { sameContent } from '../core/same-content.js';
import { faultOfMisfit } from '../scoring/appraisal/index.js';
import { observationFaults, readObservation, type Observation, type Rule } from '../scoring/rules/index.js';
import type { Indicator } from '../annual-plan/plan.js';
import type { ReportProgressCommand } from './commands.js';
import type { Dossier } from './dossier.js';
import type { AssessmentEvent } from './events.js';
import { assertInOrder, assertReason } from './guards.js';
import { refuseAssessment } from './refusals.js';

/**
 * A report on an indicator with a rule: how things stand at the day, in the form that the rule reads. It takes the place
 * of the last one. Rates fall and rise over a year, so a lower value needs no correction.
 */
export function reportObservation(
  command: ReportProgressCommand,
  rule: Rule,
  { progress, registered }: Pick<Dossier, 'progress' | 'registered'>,
): readonly AssessmentEvent[] {
  const { cycle, indicator, unit, counting, asOf, values, note, correction, today } = command;
  if (command.observation === undefined || values.length > 0)
    throw refuseAssessment.OBSERVATION_NEEDED({ indicator: indicator.id, rule: rule.type });
  if (counting !== 'cumulative') throw refuseAssessment.OBSERVATION_OF_PERIOD();
  const observation = observationFor(indicator, command.observation, rule);
  if (progress?.asOf === asOf && sameContent(progress.observation, observation)) return [];
  // What the office entered from the paper is the office's to change.
  if (registered !== null && rule.type === 'external-result')
    throw refuseAssessment.EXTERNAL_RESULT_REGISTERED({
      indicator: indicator.id,
      document: registered.result.document,
    });
  const arrivedOn = observation.result?.arrivedOn;
  if (arrivedOn !== undefined && arrivedOn > today)
    throw refuseAssessment.EXTERNAL_RESULT_DATE_AHEAD({ arrivedOn, today });
  assertInOrder(command, progress);
  if (correction !== undefined) assertReason(correction);
  const remarks = {
    ...(note === undefined ? {} : { note }),
    ...(correction === undefined ? {} : { correction }),
  };
  const about = { cycle, indicator: indicator.id, unit };
  return [
    {
      type: 'ProgressReported',
      data: { ...about, counting, asOf, values: [], totals: [], observation, ...remarks },
    },
  ];
}

/** @throws OBSERVATION_UNFIT, with every fault */
export function observationFor(indicator: Indicator, observation: unknown, rule: Rule): Observation {
  const read = readObservation(observation);
  const faults =
    'misfits' in read
      ? read.misfits.map(faultOfMisfit).map(refusalFault)
      : observationFaults(rule, read.observation, indicator.weight).map(refusalFault);
  if ('observation' in read && faults.length === 0) return read.observation;
  throw refuseAssessment.OBSERVATION_UNFIT({ indicator: indicator.id, count: faults.length }, faults);
}

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly params: RefusalParams;
}

const refusalFault = ({ code, path, params }: Fault): RefusalFault => ({ code, params: { ...params, path } });
