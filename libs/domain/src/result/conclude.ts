import { isActing } from '../core/actor.js';
import type { FinaliseResultCommand, IssueBulletinCommand } from './commands.js';
import { assertDate } from './day.js';
import type { ResultEvent } from './events.js';
import { refuseResult } from './refusals.js';
import type { DecidedResult, ResultOnNotice, ResultState } from './state.js';

type Decision = readonly ResultEvent[];

/**
 * Never twice, not even by the same person: whoever finalises again has missed that it is done and is told so. A retry
 * of the same request is answered by its commandId before it comes here.
 */
export function finalise(command: FinaliseResultCommand, state: ResultState): Decision {
  const { noticed, today, actor } = command;
  if (state.status === 'final' || state.status === 'published') {
    throw refuseResult.RESULT_ALREADY_FINAL({ computation: state.finalised.computation });
  }
  if (noticed) assertNoticeOver(state, today);
  else if (state.status !== 'decided') throw refuseResult.RESULT_NOT_DECIDED();
  const { computed, rulings } = state as DecidedResult | ResultOnNotice;
  assertAppealsHeard(command, rulings);
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

function assertAppealsHeard(
  { undecidedAppeals: appeals, rulings }: FinaliseResultCommand,
  counted: readonly string[],
): void {
  if (appeals.length > 0) throw refuseResult.RESULT_APPEALS_UNDECIDED({ count: appeals.length, appeals });
  const count = rulings.filter((ruling) => !counted.includes(ruling)).length;
  if (count > 0) throw refuseResult.RESULT_NOT_RECOMPUTED({ count });
}

export function issueBulletin(
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
  const { changes: adjustments } = state;
  const data = { cycle, number, problems, requirements, issuedBy: actor.person };
  return [{ type: 'BulletinIssued', data: adjustments.length === 0 ? data : { ...data, adjustments } }];
}

function assertTexts(field: string, texts: readonly string[]): void {
  const complete = texts.length > 0 && texts.every((text) => text.trim() !== '');
  if (!complete) throw refuseResult.BULLETIN_FIELD_MISSING({ field });
}
