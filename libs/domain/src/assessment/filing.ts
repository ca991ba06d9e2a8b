import { isActing } from '../core/actor.js';
import { isZero } from '../scoring/points.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import type {
  ConfirmAssessmentCommand,
  FileAssessmentCommand,
  GiveSelfScoreCommand,
  RecallAssessmentCommand,
} from './commands.js';
import type { Dossier } from './dossier.js';
import type { AssessmentEvent } from './events.js';
import {
  assertLead,
  assertReason,
  assertScore,
  assertStage,
  assertUnitStage,
  dossierWithUnit,
  wrongStatus,
} from './guards.js';
import { refuseAssessment } from './refusals.js';
import type { AssessmentState } from './state.js';

export function giveSelfScore(
  command: GiveSelfScoreCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, unit, score, reason, scoreDecimals } = command;
  assertLead(command);
  assertUnitStage(command.openStages, state, ['self-evaluation']);
  const { selfScore } = dossierWithUnit(state);
  assertScore(score, indicator, scoreDecimals);
  if (!isDecimal(score, { min: indicator.weight })) assertReason(reason);
  if (selfScore?.score === score && selfScore.reason === reason) return [];
  const data = { cycle, indicator: indicator.id, unit, score };
  return [{ type: 'SelfScoreGiven', data: reason === undefined ? data : { ...data, reason } }];
}

export function fileAssessment(
  command: FileAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, unit, actor } = command;
  assertLead(command);
  assertUnitStage(command.openStages, state, ['self-evaluation']);
  if (state.status === 'filed' && state.filedBy === actor.person) return [];
  assertComplete(dossierWithUnit(state));
  return [{ type: 'AssessmentFiled', data: { cycle, indicator: indicator.id, unit, filedBy: actor.person } }];
}

/** The head sends out what somebody else has filed (经办与审核分离). */
export function confirmAssessment(
  command: ConfirmAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, unit, actor } = command;
  assertLead(command);
  assertStage(command.openStages, ['self-evaluation', 'verification']);
  if (state.status === 'confirmed' && state.confirmedBy === actor.person) return [];
  if (state.status !== 'filed') throw wrongStatus(state, ['filed']);
  if (isActing(actor, state.filedBy)) throw refuseAssessment.CONFIRMER_IS_FILER();
  return [
    {
      type: 'AssessmentConfirmed',
      data: { cycle, indicator: indicator.id, unit, confirmedBy: actor.person },
    },
  ];
}

export function recallAssessment(
  command: RecallAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, unit, reason, actor } = command;
  assertLead(command);
  assertStage(command.openStages, ['self-evaluation', 'verification']);
  if (state.status === 'reporting' && state.recalled && state.dossier.selfScore !== null) return [];
  if (state.status !== 'filed' && state.status !== 'confirmed')
    throw wrongStatus(state, ['filed', 'confirmed']);
  assertReason(reason);
  return [
    {
      type: 'AssessmentRecalled',
      data: { cycle, indicator: indicator.id, unit, recalledBy: actor.person, reason },
    },
  ];
}

/** Points that are claimed need proof; an admitted zero needs none. */
function assertComplete({ selfScore, evidence }: Dossier): void {
  if (selfScore === null) throw refuseAssessment.SELF_SCORE_MISSING();
  const proven = evidence.some(({ standing }) => standing.kind === 'in-place');
  if (!proven && !isZero(parsePoints(selfScore.score)))
    throw refuseAssessment.EVIDENCE_MISSING({ score: selfScore.score });
}
