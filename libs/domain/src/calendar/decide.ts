import type { Actor } from '../core/actor.js';
import { isDate, weekdayOf } from '../core/dates.js';
import type { Decider } from '../core/decider.js';
import { CALENDAR_CATEGORY, type CalendarEvent } from './events.js';
import { refuseCalendar } from './refusals.js';
import { evolveCalendar, noCalendar, type CalendarState } from './state.js';

export type CalendarCommand = PublishCalendarCommand;

export interface PublishCalendarCommand {
  readonly type: 'PublishCalendar';
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
  readonly actor: Actor;
}

/** Years that a calendar may be entered for; anything else is a slip of the pen. */
export const CALENDAR_YEARS = { from: 2000, to: 2100 } as const;

/** The same content again is no new version. */
export function decideCalendar(
  command: PublishCalendarCommand,
  state: CalendarState,
): readonly CalendarEvent[] {
  const { year, actor } = command;
  assertYear(year);
  const source = command.source.trim();
  if (source === '') throw refuseCalendar.CALENDAR_SOURCE_MISSING({ year });
  assertDays(command);
  const content = {
    source,
    holidays: command.holidays.toSorted(),
    workdays: command.workdays.toSorted(),
  };
  if (state.status === 'published' && isSame(state.latest, content)) return [];
  const version = state.status === 'none' ? 1 : state.latest.version + 1;
  return [{ type: 'CalendarPublished', data: { year, version, ...content, publishedBy: actor.person } }];
}

export const calendarDecider: Decider<CalendarState, CalendarCommand, CalendarEvent> = {
  category: CALENDAR_CATEGORY,
  initial: noCalendar,
  decide: decideCalendar,
  evolve: evolveCalendar,
};

function assertYear(year: number): void {
  const { from, to } = CALENDAR_YEARS;
  if (!Number.isSafeInteger(year) || year < from || year > to)
    throw refuseCalendar.CALENDAR_YEAR_INVALID({ year, from, to });
}

function assertDays({ year, holidays, workdays }: PublishCalendarCommand): void {
  const days = [...holidays, ...workdays];
  const alien = days.find((day) => !isDate(day) || !day.startsWith(`${year}-`));
  if (alien !== undefined) throw refuseCalendar.CALENDAR_DAY_INVALID({ day: alien, year });
  const repeated = days.find((day, index) => days.indexOf(day) !== index);
  if (repeated !== undefined) throw refuseCalendar.CALENDAR_DAY_REPEATED({ day: repeated });
  const worked = workdays.find((day) => weekdayOf(day) <= 5);
  if (worked !== undefined) throw refuseCalendar.CALENDAR_WORKDAY_NOT_WEEKEND({ day: worked });
}

type Content = Pick<PublishCalendarCommand, 'source' | 'holidays' | 'workdays'>;

function isSame(a: Content, b: Content): boolean {
  return (
    a.source === b.source &&
    a.holidays.join() === b.holidays.join() &&
    a.workdays.join() === b.workdays.join()
  );
}
