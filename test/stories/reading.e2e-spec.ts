import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

const UNIT = 'u10';

interface Rows<
  Row = { readonly indicator: string; readonly weight: string; readonly units: readonly string[] },
> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

describe('reading', () => {
  let bureau: Bureau;
  let office: Person;
  let clerk: Person;
  const list = (query = ''): string => bureau.path(`/assessments?${query}`);
  const report = (indicator: string, value: string) =>
    clerk.does(bureau.path(`/indicators/${indicator}/progress`), {
      unit: UNIT,
      counting: 'cumulative',
      asOf: '2024-08-01',
      values: [value],
    });

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    bureau.on('2024-08-05');
    [office, clerk] = await Promise.all([bureau.as('office-1'), bureau.as(`clerk-${UNIT}`)]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('with the position of a write sees that write', async () => {
    for (const value of ['10', '20', '30']) {
      const { position } = await report('1-9-1', value);
      const seen = await office.reads(bureau.path(`/indicators/1-9-1?after=${position}`));
      expect(seen).toMatchObject({ progress: { totals: [value] } });
    }
  });

  it('needs no position from a browser: the cookie of its last write goes with it', async () => {
    const written = await clerk.post(bureau.path('/indicators/1-9-1/progress'), {
      ...{ unit: UNIT, counting: 'cumulative', asOf: '2024-08-01', values: ['31'] },
    });
    const cookie = String(written.headers['set-cookie']);
    expect(cookie).toContain(`kaoping_seen=${written.body.position};`);
    expect(cookie).toContain('HttpOnly; SameSite=Strict');
    expect((await office.get(list())).headers['set-cookie']).toBeUndefined();
  });

  it('goes on when a browser remembers more than a restored log holds', async () => {
    const { statusCode } = await bureau.server.app.inject({
      url: `/api/v1${list()}`,
      headers: { cookie: `${office.cookie}; kaoping_seen=8999999999999999999` },
    });
    expect(statusCode).toBe(200);
  });

  it('refuses a position that lies ahead of the log, or is none', async () => {
    expect(await office.get(list('after=8999999999999999999'))).toMatchObject({
      status: 400,
      problem: 'POSITION_AHEAD',
    });
    for (const after of ['-1', '１', 'latest', '99999999999999999999']) {
      expect(await office.get(list(`after=${encodeURIComponent(after)}`))).toMatchObject({
        status: 400,
        problem: 'POSITION_INVALID',
      });
    }
  });

  it('filters by several values of a field, and sorts points as decimals', async () => {
    const { rows, total } = await office.reads<Rows>(list('group=1-11&group=6&sort=-weight&limit=4'));
    expect(total).toBe(8);
    expect(rows.map(({ weight }) => weight)).toEqual(['2', '2', '1.5', '1.5']);
    const own = await office.reads<Rows>(list(`unit=${UNIT}&unit=u11&status=none`));
    expect(own.rows.every(({ units }) => units.some((unit) => [UNIT, 'u11'].includes(unit)))).toBe(true);
  });

  it('turns pages without losing or repeating a row, whatever the order', async () => {
    for (const sort of ['plan', '-weight', 'title', 'verifiedScore']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Rows = await office.reads<Rows>(
          list(`sort=${sort}&limit=10&cursor=${encodeURIComponent(cursor)}`.replace(/&cursor=$/, '')),
        );
        seen.push(...page.rows.map(({ indicator }) => indicator));
        cursor = page.next;
      }
      expect(seen).toHaveLength(57);
      expect(new Set(seen).size).toBe(57);
    }
  });

  it.each([
    ['a parameter that there is not', 'colour=red', 'QUERY_PARAMETER_UNKNOWN'],
    ['a field that does not sort', 'sort=colour', 'SORT_UNKNOWN'],
    ['no rows at all', 'limit=0', 'LIMIT_INVALID'],
    ['too many rows', 'limit=100000', 'LIMIT_INVALID'],
    ['full-width digits', `limit=${encodeURIComponent('１０')}`, 'LIMIT_INVALID'],
    ['a status that there is not', 'status=lost', 'QUERY_VALUE_INVALID'],
    ['a cursor of nobody', 'cursor=abc', 'CURSOR_INVALID'],
    ['a cursor of another order', 'sort=-weight&cursor=plan~WyIxLTEtMSIsMV0', 'CURSOR_INVALID'],
    ['another format', 'format=xml', 'QUERY_VALUE_INVALID'],
  ])('refuses a list with %s', async (_what, query, code) => {
    expect(await office.get(list(query))).toMatchObject({ status: 400, problem: code });
  });

  it('gives every list as a CSV that a spreadsheet opens and does not run', async () => {
    const inspector = await bureau.as('inspector-1');
    await inspector.does(bureau.path('/findings'), {
      ...{
        source: 'inspection',
        mode: 'open',
        breach: '=HYPERLINK("http://x","y")',
        place: '@SUM(A1)',
        description: '一楼,"二楼"\n三楼',
      },
      charges: [{ unit: UNIT, liability: 'direct', points: '0.5' }],
      inspectors: ['p-inspector-1', 'p-inspector-2'],
      photos: [],
    });
    const csv = await inspector.get(bureau.path('/findings'), { headers: { accept: 'text/csv' } });
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('.csv') as unknown,
    });
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    expect(csv.text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(csv.text).toContain(`'@SUM(A1)`);
    expect(csv.text).toContain(`"一楼,""二楼""\n三楼"`);
    expect(csv.text).toMatch(/\p{Script=Han}/u);
    expect((await office.get(list('format=csv'))).text.trimEnd().split('\r\n')).toHaveLength(58);
  });

  it('answers 304 without a body while a document has not changed, and the whole document once it has', async () => {
    const document = bureau.path('/indicators/1-9-2');
    await report('1-9-2', '10');
    const { etag = '' } = await clerk.get(document);
    const unchanged = await clerk.get(document, { headers: { 'if-none-match': etag } });
    expect(unchanged).toMatchObject({ status: 304, text: '', etag });
    await report('1-9-2', '20');
    const changed = await clerk.get(document, { headers: { 'if-none-match': etag } });
    expect(changed).toMatchObject({ status: 200, body: { progress: { totals: ['20'] } } });
    expect(changed.etag).not.toBe(etag);
  });

  it('says in English what it says in Chinese', async () => {
    const english = await office.get<{ readonly detail: string }>(list('limit=0'), {
      headers: { 'accept-language': 'en' },
    });
    const chinese = await office.get<{ readonly detail: string }>(list('limit=0'));
    expect(english.body.detail).toMatch(/^[\x20-\x7e’“”–]+$/u);
    expect(chinese.body.detail).toMatch(/\p{Script=Han}/u);
  });

  it('is ready once it has caught up, and says that its clock is simulated', async () => {
    expect(await office.get('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', clock: 'simulated' },
    });
    expect(await office.get('/health/live')).toMatchObject({
      status: 200,
      body: { status: 'ok', clock: 'simulated' },
    });
  });
});
