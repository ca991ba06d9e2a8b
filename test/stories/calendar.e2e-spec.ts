import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoryServer } from './support/server.js';
import type { Person } from './support/person.js';

interface CalendarAnswer {
  readonly origin: string;
  readonly source: string;
  readonly version: number | null;
  readonly holidays: readonly string[];
}

const NOTICE = {
  source: '国办发明电〔2026〕5号',
  holidays: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  workdays: ['2027-02-14'],
};

describe('the working days of a year', () => {
  let server: StoryServer;
  let office: Person;
  let clerk: Person;

  beforeAll(async () => {
    server = await StoryServer.start();
    [office, clerk] = await Promise.all([server.as('office-1'), server.as('clerk-u06')]);
  });

  afterAll(() => server.stopAndForget());

  const deadline = (from: string, days: number) =>
    clerk.get<object>(`/calendars/${from.slice(0, 4)}/deadline?from=${from}&days=${days}`);

  it('are those announced, and a deadline says which data it was counted by', async () => {
    const { body } = await clerk.get<CalendarAnswer>('/calendars/2024');
    expect(body).toMatchObject({ origin: 'announced', version: null });
    expect(body.holidays).toContain('2024-10-01');
    // 30 September 2024 is a Monday; the 12th of October, a Saturday, is worked in exchange.
    expect((await deadline('2024-09-30', 5)).body).toEqual({
      until: '2024-10-12',
      workingDays: 5,
      calendar: expect.stringMatching(/^2024=chinese-days@[\d.]+,2025=/),
    });
  });

  it('are weekdays alone in a year that nobody has announced, and say so', async () => {
    expect((await clerk.get<CalendarAnswer>('/calendars/2027')).body).toMatchObject({
      origin: 'weekends',
      source: 'weekends',
    });
    expect((await deadline('2027-02-04', 1)).body).toMatchObject({ until: '2027-02-05' });
  });

  it('are entered by the office from the notice, and count from then on', async () => {
    const { status } = await office.post('/calendars/2027', NOTICE);
    expect(status).toBe(200);
    expect((await office.get<CalendarAnswer>('/calendars/2027')).body).toMatchObject({
      ...{ origin: 'published', source: 'calendar-2027@0', version: 1 },
    });
    expect((await deadline('2027-02-04', 1)).body).toMatchObject({
      until: '2027-02-12',
      calendar: '2027=calendar-2027@0,2028=weekends,2029=weekends',
    });
  });

  it('keep every version that was ever published, also as a table', async () => {
    await office.post('/calendars/2027', NOTICE);
    await office.post('/calendars/2027', { ...NOTICE, workdays: ['2027-02-14', '2027-02-20'] });
    const list = await clerk.get<{ rows: readonly { version: number }[] }>('/calendars?year=2027');
    expect(list.body.rows.map(({ version }) => version)).toEqual([2, 1]);
    const { text } = await clerk.get('/calendars?format=csv');
    expect(text).toContain('国办发明电〔2026〕5号');
    expect(text).toContain('2027-02-14 2027-02-20');
  });

  it('are not replaced by somebody who has not seen the latest version', async () => {
    const { status, problem } = await office.post('/calendars/2027', NOTICE, {
      headers: { 'if-match': '"0"' },
    });
    expect({ status, problem }).toEqual({ status: 412, problem: 'REVISION_MISMATCH' });
  });
});
