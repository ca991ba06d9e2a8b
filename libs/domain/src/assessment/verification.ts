import { comparePoints } from '../scoring/points.js';
import { parsePoints } from '../scoring/points-text.js';
import type {
  CorrectScoreCommand,
  OpenAssessmentCommand,
  ReopenAssessmentCommand,
  ReturnAssessmentCommand,
  VerifyScoreCommand,
} from './commands.js';
import type { AssessmentEvent } from './events.js';
import { assertDay, assertImpartial, assertReason, assertScore, assertStage, wrongStatus } from './guards.js';
import { refuseAssessment } from './refusals.js';
import type { AssessmentState } from './state.js';

/** 受理: from here the unit cannot recall it. No judgement, so that the office also takes in what concerns its own unit. */
export function openAssessment(
  command: OpenAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, actor } = command;
  assertStage(command.openStages, ['verification']);
  if (state.status === 'opened') return [];
  if (state.status !== 'confirmed') throw wrongStatus(state, ['confirmed']);
  return [{ type: 'AssessmentOpened', data: { cycle, indicator: indicator.id, openedBy: actor.person } }];
}

/**
 * Hands back what was opened, or what was never filed in time: either way the unit may amend and file until it is
 * verified, and the deadline says by when.
 */
export function returnAssessment(
  command: ReturnAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, actor, reason, deadline, today } = command;
  assertStage(command.openStages, ['verification']);
  assertImpartial(command);
  if (state.status === 'returned' && state.reason === reason && state.deadline === deadline) return [];
  if (state.status !== 'opened' && state.status !== 'none' && state.status !== 'reporting') {
    throw wrongStatus(state, ['opened', 'none', 'reporting']);
  }
  assertReason(reason);
  assertDay(deadline);
  if (deadline < today) throw refuseAssessment.ASSESSMENT_DEADLINE_PAST({ deadline, today });
  const data = { cycle, indicator: indicator.id, returnedBy: actor.person, reason, deadline };
  return [{ type: 'AssessmentReturned', data }];
}

export function verifyScore(command: VerifyScoreCommand, state: AssessmentState): readonly AssessmentEvent[] {
  const { cycle, indicator, actor, score, computed, reason, scoreDecimals } = command;
  assertStage(command.openStages, ['verification']);
  assertImpartial(command);
  if (state.status === 'verified' && state.score === score && state.verifiedBy === actor.person) return [];
  if (state.status !== 'opened') throw wrongStatus(state, ['opened']);
  assertScore(score, indicator, scoreDecimals);
  if (computed === null || !areEqual(score, computed)) assertReason(reason);
  const data = { cycle, indicator: indicator.id, score, computed, verifiedBy: actor.person };
  return [{ type: 'ScoreVerified', data: reason === undefined ? data : { ...data, reason } }];
}

/** The score no longer counts until it is verified anew; nobody has to open it a second time. */
export function reopenAssessment(
  command: ReopenAssessmentCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, actor, reason } = command;
  assertStage(command.openStages, ['verification']);
  assertImpartial(command);
  if (state.status === 'opened' && state.reopened?.by === actor.person && state.reopened.reason === reason)
    return [];
  if (state.status !== 'verified') throw wrongStatus(state, ['verified']);
  assertReason(reason);
  return [
    {
      type: 'AssessmentReopened',
      data: { cycle, indicator: indicator.id, reopenedBy: actor.person, reason },
    },
  ];
}

export function correctScore(
  command: CorrectScoreCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, actor, to, reason, scoreDecimals } = command;
  assertStage(command.openStages, ['verification']);
  assertImpartial(command);
  if (state.status !== 'verified') throw wrongStatus(state, ['verified']);
  assertScore(to, indicator, scoreDecimals);
  if (areEqual(to, state.score)) return [];
  assertReason(reason);
  const data = { cycle, indicator: indicator.id, from: state.score, to, correctedBy: actor.person, reason };
  return [{ type: 'ScoreCorrected', data }];
}

function areEqual(a: string, b: string): boolean {
  return comparePoints(parsePoints(a), parsePoints(b)) === 0;
}
