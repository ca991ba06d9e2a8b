import type { BadInput, Send } from '../support/world.js';

const publishing =
  (changed: object, year = '2027'): Send =>
  ({ office }) =>
    office.post(`/calendars/${year}`, {
      ...{ source: '国办发明电〔2026〕5号', holidays: ['2027-01-01'], workdays: [] },
      ...changed,
    });

const counting =
  (query: string, year = '2024'): Send =>
  ({ office }) =>
    office.get(`/calendars/${year}/deadline${query}`);

/** What the office may get wrong in a calendar, and anybody in asking it. */
export const calendars: readonly BadInput[] = [
  ['a calendar without its notice', publishing({ source: ' ' }), 400, 'INPUT_INVALID'],
  ['a day off that is no day', publishing({ holidays: ['2027-02-29'] }), 400, 'INPUT_INVALID'],
  ['a day off of another year', publishing({ holidays: ['2026-12-31'] }), 400, 'CALENDAR_DAY_INVALID'],
  [
    'a day both off and worked',
    publishing({ holidays: ['2027-02-14'], workdays: ['2027-02-14'] }),
    400,
    'CALENDAR_DAY_REPEATED',
  ],
  [
    'a Monday worked in exchange',
    publishing({ workdays: ['2027-02-15'] }),
    400,
    'CALENDAR_WORKDAY_NOT_WEEKEND',
  ],
  ['a calendar of no year', publishing({}, '20x7'), 400, 'CALENDAR_YEAR_INVALID'],
  ['a calendar of a year far away', publishing({}, '3027'), 400, 'CALENDAR_YEAR_INVALID'],
  [
    'a calendar by a clerk',
    ({ clerk }) => clerk.post('/calendars/2027', { source: '通知', holidays: ['2027-01-01'], workdays: [] }),
    403,
    'ROLE_MISSING',
  ],
  ['a deadline from no day', counting('?from=tomorrow&days=5'), 400, 'CALENDAR_DAY_INVALID'],
  ['a deadline of no days', counting('?from=2024-01-02&days=0'), 400, 'WORKING_DAYS_INVALID'],
  ['a deadline out of reach', counting('?from=2024-01-02&days=501'), 400, 'WORKING_DAYS_INVALID'],
];
