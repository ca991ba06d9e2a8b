import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import { calendarDecider, type PublishCalendarCommand } from './decide.js';
import type { CalendarEvent } from './events.js';

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const content = {
  source: '国办发明电〔2026〕5号',
  holidays: ['2027-01-01', '2027-02-08'],
  workdays: ['2027-02-14'],
};

const publish = (change: Partial<PublishCalendarCommand> = {}): PublishCalendarCommand => ({
  type: 'PublishCalendar',
  year: 2027,
  ...content,
  actor: OFFICER,
  ...change,
});
const published = (change: Partial<CalendarEvent['data']> = {}): CalendarEvent => ({
  type: 'CalendarPublished',
  data: { year: 2027, version: 1, ...content, publishedBy: 'p-office', ...change },
});

const nothing = given(calendarDecider, []);
const first = given(calendarDecider, [published()]);

describe('the calendar of a year', () => {
  it('is published with the notice it was taken from, its days in order', () => {
    nothing.when(publish({ holidays: ['2027-02-08', '2027-01-01'] })).then([published()]);
  });

  it('is replaced by a next version; the same content again is none', () => {
    first.when(publish()).then([]);
    first
      .when(publish({ holidays: ['2027-01-01'] }))
      .then([published({ version: 2, holidays: ['2027-01-01'] })]);
  });

  it('has a source', () => {
    nothing.when(publish({ source: ' ' })).refuses('CALENDAR_SOURCE_MISSING', { year: 2027 });
  });

  it('is for a year that can be meant', () => {
    nothing
      .when(publish({ year: 20270 }))
      .refuses('CALENDAR_YEAR_INVALID', { year: 20270, from: 2000, to: 2100 });
  });

  it('holds days of its own year', () => {
    for (const day of ['2026-12-31', '2027-02-29', 'tomorrow'])
      nothing.when(publish({ holidays: [day] })).refuses('CALENDAR_DAY_INVALID', { day, year: 2027 });
  });

  it('has no day twice, nor off and worked at once', () => {
    nothing
      .when(publish({ holidays: ['2027-01-01', '2027-01-01'] }))
      .refuses('CALENDAR_DAY_REPEATED', { day: '2027-01-01' });
    nothing
      .when(publish({ holidays: ['2027-02-14'] }))
      .refuses('CALENDAR_DAY_REPEATED', { day: '2027-02-14' });
  });

  it('exchanges weekend days only', () => {
    nothing
      .when(publish({ workdays: ['2027-02-15'] }))
      .refuses('CALENDAR_WORKDAY_NOT_WEEKEND', { day: '2027-02-15' });
  });
});
