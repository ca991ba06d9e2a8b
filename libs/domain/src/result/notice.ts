import { addDays, daysIncluded } from '../core/dates.js';
import { workingDaysIncluded } from '../core/working-days.js';
import type { OpenPublicNoticeCommand, RevisePublicNoticeCommand } from './commands.js';
import { assertDate } from './day.js';
import type { ResultEvent } from './events.js';
import { refuseResult } from './refusals.js';
import type { ResultOnNotice, ResultState } from './state.js';

type Terms = OpenPublicNoticeCommand | RevisePublicNoticeCommand;

export function openNotice(command: OpenPublicNoticeCommand, state: ResultState): readonly ResultEvent[] {
  const { from, until, actor, today } = command;
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
  // Days that are over are days on which nobody could read it and appeal.
  if (from < today) throw refuseResult.NOTICE_IN_THE_PAST({ from, today });
  assertBeginsSoon(command);
  const calendar = lastsAsItShould(command);
  const data = { cycle: state.computed.cycle, from, until, openedBy: actor.person, ...calendar };
  return [{ type: 'PublicNoticeOpened', data }];
}

/**
 * One that was opened wrongly. Its first day moves as long as that has not come; its last day moves to any day that is
 * not past and leaves the units what the scheme promises, so that nobody who has appealed was late, nor anybody who
 * still may.
 */
export function reviseNotice(command: RevisePublicNoticeCommand, state: ResultState): readonly ResultEvent[] {
  const { from, until, reason, actor, today } = command;
  if (state.status === 'final' || state.status === 'published')
    throw refuseResult.RESULT_ALREADY_FINAL({ computation: state.finalised.computation });
  if (state.status !== 'on-notice') throw refuseResult.RESULT_NOT_ON_NOTICE();
  const { notice } = state;
  const before = { from: notice.from, until: notice.until };
  if (isRevised(notice, command)) return [];
  assertDate(from);
  assertDate(until);
  if (reason.trim() === '') throw refuseResult.REASON_MISSING();
  if (before.until < today) throw refuseResult.NOTICE_OVER({ until: before.until, today });
  if (from === before.from && until === before.until) throw refuseResult.NOTICE_UNCHANGED(before);
  if (from !== before.from) {
    if (before.from <= today) throw refuseResult.NOTICE_HAS_BEGUN({ from: before.from, today });
    if (from < today) throw refuseResult.NOTICE_IN_THE_PAST({ from, today });
    assertBeginsSoon(command);
  }
  if (until < today) throw refuseResult.NOTICE_ENDS_IN_THE_PAST({ until, today });
  const calendar = lastsAsItShould(command);
  const data = {
    cycle: state.computed.cycle,
    from,
    until,
    before,
    reason,
    revisedBy: actor.person,
    ...calendar,
  };
  return [{ type: 'PublicNoticeRevised', data }];
}

function isRevised(
  { revised }: ResultOnNotice['notice'],
  { from, until, reason, actor }: RevisePublicNoticeCommand,
): boolean {
  if (revised === undefined || revised.revisedBy !== actor.person) return false;
  return revised.from === from && revised.until === until && revised.reason === reason;
}

function assertBeginsSoon({ from, today, limits: { within } }: Terms): void {
  const latest = addDays(today, within);
  if (from > latest) throw refuseResult.NOTICE_TOO_FAR_AHEAD({ from, latest, within });
}

/** @returns the version of the calendar that it was counted by, where working days count */
function lastsAsItShould({ from, until, noticeDays, workingDays, limits: { most } }: Terms): {
  readonly calendar?: string;
} {
  const days = daysIncluded(from, until);
  if (days < 1) throw refuseResult.NOTICE_PERIOD_INVALID({ from, until });
  if (days < noticeDays) throw refuseResult.NOTICE_TOO_SHORT({ days, required: noticeDays });
  if (days > most) throw refuseResult.NOTICE_TOO_LONG({ days, most, latest: addDays(from, most - 1) });
  if (workingDays === null) return {};
  const { required, calendar } = workingDays;
  const worked = workingDaysIncluded(from, until, calendar);
  if (worked < required) throw refuseResult.NOTICE_WORKING_DAYS_SHORT({ days: worked, required });
  return { calendar: calendar.version };
}
