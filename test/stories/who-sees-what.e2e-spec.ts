import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoScheme } from '@kaoping/domain';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

const CYCLE = 'restricted-2024';
const UNIT = 'u10';

interface Table {
  readonly bureau: unknown;
  readonly rows: readonly { readonly unit: string }[];
}

/** The demo's scheme opens its standings to all; this one keeps them to who needs them until the public notice. */
describe('under a scheme with restricted standings', () => {
  let bureau: Bureau;
  let office: Person;
  let clerk: Person;
  let nobody: Person;
  const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;
  const unitsSeenBy = async (who: Person) =>
    (await who.reads<Table>(on('/standings'))).rows.map(({ unit }) => unit);

  async function leave(from: string, ...approvers: readonly string[]): Promise<void> {
    const { id = '' } = await office.does(on('/transitions'), { from });
    for (const login of approvers) await (await bureau.as(login)).does(on(`/transitions/${id}/approve`));
  }

  async function publishPlan(): Promise<void> {
    const sign = async (login: string, place: string) =>
      (await bureau.as(login)).does(on('/plan/signatures'), { place });
    await office.does(on('/plan/import'), { format: 'case', reference: 'quanzhou-2024' });
    await sign('office-1', 'handler');
    await sign('head-u14', 'unit-head');
    await office.does(on('/plan/submit'));
    await leave('drafting', 'leader-2');
    await (await bureau.as('leader-2')).does(on('/plan/reviews'), { review: 1, outcome: 'passed' });
    await (await bureau.as('leader-3')).does(on('/plan/reviews'), { review: 2, outcome: 'passed' });
    await sign('leader-1', 'leader-in-charge');
    for (const place of ['principal', 'seal']) await sign('chair', place);
    await office.does(on('/plan/publish'), { publishedOn: '2024-01-26', earlierQuarters: [] });
    await leave('review', 'leader-2', 'chair');
  }

  beforeAll(async () => {
    bureau = await Bureau.open();
    bureau.on('2024-01-26');
    [office, clerk, nobody] = await Promise.all([
      bureau.as('office-1'),
      bureau.as(`clerk-${UNIT}`),
      bureau.as('public'),
    ]);
    const content = { ...demoScheme, id: 'restricted', standings: 'restricted' };
    await office.does('/schemes/restricted/versions', { content });
    const { units, officeUnit, leaders, organisation } = bureau.year;
    await office.does('/cycles', {
      ...{ cycle: CYCLE, name: '2024年度绩效考评', organisation, year: 2024, units, officeUnit, leaders },
      period: { from: '2024-01-01', to: '2024-12-31' },
      quarters: [
        { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
        { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
        { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
        { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
      ],
      scheme: { id: 'restricted', version: 1 },
    });
    await publishPlan();
    await clerk.does(on('/indicators/1-12-1/progress'), {
      unit: UNIT,
      counting: 'cumulative',
      asOf: '2024-01-26',
      values: ['10'],
    });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('a unit sees its own row and not the total of the bureau, which would give away the others', async () => {
    expect(await unitsSeenBy(clerk)).toEqual([UNIT]);
    expect(await clerk.reads<Table>(on('/standings'))).toMatchObject({ bureau: null, processData: true });
  });

  it('office, leaders and auditor see the whole table, as process data', async () => {
    for (const login of ['office-1', 'leader-1', 'chair', 'auditor'])
      expect(await unitsSeenBy(await bureau.as(login))).toHaveLength(15);
    expect(await office.reads(on('/standings'))).toMatchObject({
      processData: true,
      bureau: { carriedWeight: '100' },
    });
  });

  it.each(['/units/u11/breakdown', '/indicators/1-10-1'])(
    'a unit does not read %s of another one',
    async (rest) => {
      expect(await clerk.get(on(rest))).toMatchObject({ status: 403, problem: 'NOT_YOUR_UNIT' });
    },
  );

  it('a unit’s lists hold only what concerns it, and so do their CSVs', async () => {
    const { rows } = await clerk.reads<{ readonly rows: readonly { readonly units: readonly string[] }[] }>(
      on('/assessments'),
    );
    expect(rows.map(({ units }) => units)).toEqual([[UNIT], [UNIT], [UNIT], [UNIT]]);
    const csv = (await clerk.get(on('/standings?format=csv'))).text;
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('the public sees nothing of it', async () => {
    for (const rest of ['', '/standings', '/standings/stream', '/plan']) {
      expect(await nobody.get(on(rest))).toMatchObject({ status: 401, problem: 'LOGIN_REQUIRED' });
    }
    expect(await nobody.get('/cycles')).toMatchObject({ status: 401, problem: 'LOGIN_REQUIRED' });
  });

  it('the administrators of the machine have no business with scores', async () => {
    for (const login of ['sysadmin', 'secadmin']) {
      expect(await (await bureau.as(login)).get(on('/standings'))).toMatchObject({
        status: 403,
        problem: 'ROLE_MISSING',
      });
    }
  });
});
