import type { Decider } from '../core/decider.js';
import type {
  ComputeResultCommand,
  RecomputeResultCommand,
  RecordDecisionCommand,
  ResultCommand,
} from './commands.js';
import { finalise, issueBulletin } from './conclude.js';
import { decideCorrection } from './correct.js';
import { assertDate } from './day.js';
import { RESULT_CATEGORY, type ResultEvent } from './events.js';
import { openNotice, reviseNotice } from './notice.js';
import { refuseResult } from './refusals.js';
import { evolveResult, noResult, type ResultState } from './state.js';

type Decision = readonly ResultEvent[];

export function decideResult(command: ResultCommand, state: ResultState): Decision {
  switch (command.type) {
    case 'ComputeResult':
      return compute(command, state);
    case 'RecordDecision':
      return recordDecision(command, state);
    case 'OpenPublicNotice':
      return openNotice(command, state);
    case 'RevisePublicNotice':
      return reviseNotice(command, state);
    case 'RecomputeResult':
      return recompute(command, state);
    case 'FinaliseResult':
      return finalise(command, state);
    case 'IssueBulletin':
      return issueBulletin(command, state);
    case 'ProposeCorrection':
    case 'ApproveCorrection':
    case 'RejectCorrection':
      return decideCorrection(command, state);
  }
}

export const resultDecider: Decider<ResultState, ResultCommand, ResultEvent> = {
  category: RESULT_CATEGORY,
  initial: noResult,
  decide: decideResult,
  evolve: evolveResult,
};

/**
 * The same inputs give the same result, so only other inputs make another computation; but a decision that crossed a return
 * holds for none, and is made anew on a computation of its own.
 */
function compute(
  { type: _, blockers, overtaken, actor, ...computed }: ComputeResultCommand,
  state: ResultState,
): Decision {
  const again = state.status === 'decided' && overtaken === state.computed.number;
  if (state.status !== 'none' && !again) {
    if (state.computed.inputsDigest === computed.inputsDigest) return [];
    if (state.status !== 'computed')
      throw refuseResult.RESULT_ALREADY_DECIDED({ computation: state.computed.number });
  }
  if (computed.units.length === 0) throw refuseResult.RESULT_WITHOUT_UNITS();
  if (blockers.length > 0) {
    throw refuseResult.RESULT_INPUTS_INCOMPLETE({
      count: blockers.length,
      blockers: blockers.slice(0, 20).map(({ code, subject }) => `${code}:${subject}`),
    });
  }
  const number = state.status === 'none' ? 1 : state.computed.number + 1;
  return [{ type: 'ResultComputed', data: { ...computed, number, computedBy: actor.person } }];
}

function recordDecision(
  { type: _, actor, today, computedOn, attachmentRequired, ...decided }: RecordDecisionCommand,
  state: ResultState,
): Decision {
  if (state.status === 'none') throw refuseResult.RESULT_NOT_COMPUTED();
  const { cycle, number } = state.computed;
  const decision = { cycle, ...decided, recordedBy: actor.person };
  if (state.status !== 'computed') {
    if (isSameDecision(state.decision, decision)) return [];
    throw refuseResult.RESULT_ALREADY_DECIDED({ computation: number });
  }
  if (decision.computation !== number) throw refuseResult.RESULT_COMPUTATION_OUTDATED({ latest: number });
  if (decision.meeting.trim() === '') throw refuseResult.DECISION_FIELD_MISSING({ field: 'meeting' });
  if (decision.minutesNumber.trim() === '')
    throw refuseResult.DECISION_FIELD_MISSING({ field: 'minutesNumber' });
  if (attachmentRequired && decision.attachment === undefined)
    throw refuseResult.DECISION_ATTACHMENT_MISSING();
  assertDate(decision.date);
  if (decision.date > today) throw refuseResult.DECISION_DATE_AHEAD({ date: decision.date, today });
  if (computedOn !== null && decision.date < computedOn)
    throw refuseResult.DECISION_BEFORE_COMPUTATION({ date: decision.date, computedOn });
  return [{ type: 'CollectiveDecisionRecorded', data: decision }];
}

/** Rulings on appeals move the numbers of a result that was decided; who decided need not meet again for each of them. */
function recompute(
  { type: _, actor, rulings, ...computed }: RecomputeResultCommand,
  state: ResultState,
): Decision {
  if (state.status === 'final' || state.status === 'published')
    throw refuseResult.RESULT_ALREADY_FINAL({ computation: state.finalised.computation });
  if (state.status !== 'on-notice') throw refuseResult.RESULT_NOT_ON_NOTICE();
  if (state.computed.inputsDigest === computed.inputsDigest) {
    if (state.rulings.length > 0) return [];
    throw refuseResult.RESULT_NOTHING_TO_RECOMPUTE();
  }
  const { number: latest } = state.computed;
  if (computed.replaces !== latest) throw refuseResult.RESULT_COMPUTATION_OUTDATED({ latest });
  const counted = rulings.filter((ruling) => !state.rulings.includes(ruling));
  if (counted.length === 0) throw refuseResult.RESULT_NOTHING_TO_RECOMPUTE();
  const data = { ...computed, number: latest + 1, rulings: counted, recomputedBy: actor.person };
  return [{ type: 'ResultRecomputed', data }];
}

type Recorded = Extract<ResultEvent, { readonly type: 'CollectiveDecisionRecorded' }>['data'];

function isSameDecision(a: Recorded, b: Recorded): boolean {
  return (
    a.computation === b.computation &&
    a.meeting === b.meeting &&
    a.date === b.date &&
    a.minutesNumber === b.minutesNumber &&
    a.attachment === b.attachment &&
    a.recordedBy === b.recordedBy
  );
}
