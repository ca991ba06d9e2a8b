import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { calendarYear, workCalendar } from '@kaoping/application';
import { deadlineAfter, isDate, MOST_WORKING_DAYS, type Actor } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels, type CalendarLine } from '@kaoping/read-models';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { column, is, type List } from '../lists/list.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { Year } from './year.js';

const CALENDAR_LIST: List<CalendarLine> = {
  name: 'calendars',
  key: ({ year, version }) => `${year}.${String(version).padStart(4, '0')}`,
  filters: { year: is(({ year }) => String(year)) },
  sorts: {
    version: ({ year, version }) => year * 10_000 + version,
    publishedAt: ({ published }) => published.at,
  },
  sort: '-version',
  columns: {
    calendarYear: column(({ year }) => year),
    calendarVersion: column(({ version }) => version),
    calendarSource: column(({ source }) => source),
    holidays: column(({ holidays }) => holidays.join(' ')),
    workdays: column(({ workdays }) => workdays.join(' ')),
    publishedAt: column(({ published }) => published.at),
  },
};

@ApiTags('calendars')
@Controller('calendars')
export class CalendarsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('calendars', 'Every version of a calendar that the office has published')
  @ListDocs(CALENDAR_LIST)
  list(@FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    authorise(actor, 'calendars');
    return answerList(asked, CALENDAR_LIST, this.views.calendars.list());
  }

  /** What counts in a year, whoever it comes from; the revision is that of a published one. */
  @Get(':year')
  @Policy(
    'calendar',
    'The days off and the days worked in exchange that count in a year, and where they come from',
  )
  @DocumentDocs()
  one(@Year() year: number, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    authorise(actor, 'calendar');
    const published = this.views.calendars.calendar(year);
    const answer = { ...calendarYear(this.views, year), version: published?.version ?? null };
    return answerDocument(asked, answer, { revision: published?.revision });
  }

  @Get(':year/deadline')
  @Policy('working-deadline', 'The last day of so many working days after a day')
  @ApiQuery({ name: 'from', schema: { type: 'string' }, description: 'does not count itself' })
  @ApiQuery({ name: 'days', schema: { type: 'integer', minimum: 1, maximum: MOST_WORKING_DAYS } })
  deadline(
    @Year() year: number,
    @Query('from') from: string | undefined,
    @Query('days') days: string | undefined,
    @FromSession() actor: Actor | undefined,
  ) {
    authorise(actor, 'working-deadline');
    if (from === undefined || !isDate(from) || !from.startsWith(`${year}-`))
      throw new EdgeProblem(400, 'CALENDAR_DAY_INVALID', { day: from?.slice(0, 20) ?? '', year });
    const count = /^\d{1,3}$/.test(days ?? '') ? Number(days) : 0;
    if (count < 1 || count > MOST_WORKING_DAYS) {
      const found = days?.slice(0, 20) ?? '';
      throw new EdgeProblem(400, 'WORKING_DAYS_INVALID', { days: found, most: MOST_WORKING_DAYS });
    }
    return deadlineAfter(from, count, workCalendar(this.views, from));
  }
}
