import { isActing } from '../core/actor.js';
import { daysIncluded, isDate } from '../core/dates.js';
import type { Decider } from '../core/decider.js';
import type {
  ComputeResultCommand,
  FinaliseResultCommand,
  IssueBulletinCommand,
  OpenPublicNoticeCommand,
  RecordDecisionCommand,
  ResultCommand,
} from './commands.js';
import { RESULT_CATEGORY, type ResultEvent } from './events.js';
import { refuseResult } from './refusals.js';
import {
  evolveResult,
  noResult,
  type DecidedResult,
  type ResultOnNotice,
  type ResultState,
} from './state.js';

type Decision = readonly ResultEvent[];

export function decideResult(command: ResultCommand, state: ResultState): Decision {
  switch (command.type) {
    case 'ComputeResult':
      return compute(command, state);
    case 'RecordDecision':
      return recordDecision(command, state);
    case 'OpenPublicNotice':
      return openNotice(command, state);
    case 'FinaliseResult':
      return finalise(command, state);
    case 'IssueBulletin':
      return issueBulletin(command, state);
  }
}

export const resultDecider: Decider<ResultState, ResultCommand, ResultEvent> = {
  category: RESULT_CATEGORY,
  initial: noResult,
  decide: decideResult,
  evolve: evolveResult,
};

/** The same inputs give the same result, so only other inputs make another computation. */
function compute(
  { type: _, blockers, actor, ...computed }: ComputeResultCommand,
  state: ResultState,
): Decision {
  if (state.status !== 'none') {
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
  { type: _, actor, today, ...decided }: RecordDecisionCommand,
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
  assertDate(decision.date);
  if (decision.date > today) throw refuseResult.DECISION_DATE_AHEAD({ date: decision.date, today });
  return [{ type: 'CollectiveDecisionRecorded', data: decision }];
}

function openNotice(
  { from, until, noticeDays, actor }: OpenPublicNoticeCommand,
  state: ResultState,
): Decision {
  if (state.status === 'none' || state.status === 'computed') throw refuseResult.RESULT_NOT_DECIDED();
  if (state.status !== 'decided') {
    const { notice } = state;
    if (notice === null) throw refuseResult.RESULT_ALREADY_FINAL({ computation: state.computed.number });
    if (notice.from === from && notice.until === until && notice.openedBy === actor.person) return [];
    throw refuseResult.NOTICE_ALREADY_OPEN({ from: notice.from, until: notice.until });
  }
  assertDate(from);
  assertDate(until);
  const decidedOn = state.decision.date;
  if (from < decidedOn) throw refuseResult.NOTICE_BEFORE_DECISION({ from, decidedOn });
  const days = daysIncluded(from, until);
  if (days < 1) throw refuseResult.NOTICE_PERIOD_INVALID({ from, until });
  if (days < noticeDays) throw refuseResult.NOTICE_TOO_SHORT({ days, required: noticeDays });
  return [
    {
      type: 'PublicNoticeOpened',
      data: { cycle: state.computed.cycle, from, until, openedBy: actor.person },
    },
  ];
}

/**
 * Never twice, not even by the same person: whoever finalises again has missed that it is done and is told so. A retry
 * of the same request is answered by its commandId before it comes here.
 */
function finalise({ noticed, today, actor }: FinaliseResultCommand, state: ResultState): Decision {
  if (state.status === 'final' || state.status === 'published') {
    throw refuseResult.RESULT_ALREADY_FINAL({ computation: state.finalised.computation });
  }
  if (noticed) assertNoticeOver(state, today);
  else if (state.status !== 'decided') throw refuseResult.RESULT_NOT_DECIDED();
  const { computed } = state as DecidedResult | ResultOnNotice;
  if (isActing(actor, computed.computedBy)) throw refuseResult.RESULT_FINALISER_COMPUTED_IT();
  return [
    {
      type: 'ResultFinalised',
      data: { cycle: computed.cycle, computation: computed.number, finalisedBy: actor.person },
    },
  ];
}

function assertNoticeOver(state: ResultState, today: string): void {
  if (state.status !== 'on-notice') throw refuseResult.RESULT_NOT_ON_NOTICE();
  assertDate(today);
  if (today <= state.notice.until) throw refuseResult.NOTICE_STILL_OPEN({ until: state.notice.until });
}

function issueBulletin(
  { number, problems, requirements, actor }: IssueBulletinCommand,
  state: ResultState,
): Decision {
  if (state.status === 'published') {
    if (state.bulletin.number === number && state.bulletin.issuedBy === actor.person) return [];
    throw refuseResult.BULLETIN_ALREADY_ISSUED({ number: state.bulletin.number });
  }
  if (state.status !== 'final') throw refuseResult.RESULT_NOT_FINAL();
  if (number.trim() === '') throw refuseResult.BULLETIN_FIELD_MISSING({ field: 'number' });
  assertTexts('problems', problems);
  assertTexts('requirements', requirements);
  const { cycle } = state.computed;
  return [
    { type: 'BulletinIssued', data: { cycle, number, problems, requirements, issuedBy: actor.person } },
  ];
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

function assertDate(date: string): void {
  if (!isDate(date)) throw refuseResult.DATE_INVALID({ date });
}

function assertTexts(field: string, texts: readonly string[]): void {
  const complete = texts.length > 0 && texts.every((text) => text.trim() !== '');
  if (!complete) throw refuseResult.BULLETIN_FIELD_MISSING({ field });
}
