import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person, Written } from './support/person.js';

interface Drafted extends Written {
  readonly dryRun: boolean;
  readonly indicators: number;
  readonly findings: readonly {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
    readonly difference: string;
  }[];
  readonly faults: readonly unknown[];
}

interface Plan {
  readonly status: string;
  readonly source: { readonly kind: string; readonly reference?: string };
  readonly versions: readonly { readonly version: number; readonly change: string | null }[];
}

describe('the annual plan', () => {
  let bureau: Bureau;
  let office: Person;
  const on = (rest = ''): string => bureau.path(`/plan${rest}`);
  const plan = () => office.reads<Plan>(on());
  const sign = async (login: string, place: string) =>
    (await bureau.as(login)).does(on('/signatures'), { place });
  /** The first indicator, and how it reads with another weight. */
  const first = (weight: string) => ({ ...bureau.year.plan.indicators[0], weight });
  const change = (weight: string) =>
    office.put(on('/indicators/1-1-1'), { definition: first(weight), reason: '按会议意见调整。' });

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'drafting' });
    bureau.on('2024-07-08');
    office = await bureau.as('office-1');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is tried out first: a dry run says what is in the case and writes nothing', async () => {
    const head = await bureau.server.head();
    const { body } = await office.post<Drafted>(on('/import?dryRun=true'), {
      format: 'case',
      reference: 'quanzhou-2024',
    });
    expect(body).toMatchObject({ dryRun: true, indicators: 57, findings: [], faults: [] });
    expect(await bureau.server.head()).toBe(head);
    expect(await office.get(on())).toMatchObject({ status: 404, problem: 'PLAN_UNKNOWN' });
  });

  it('is drafted from the case, and says where it comes from', async () => {
    await office.does(on('/import'), { format: 'case', reference: 'quanzhou-2024' });
    expect(await plan()).toMatchObject({
      status: 'drafting',
      source: { kind: 'case', reference: 'quanzhou-2024' },
    });
  });

  it('tells a dry run of a table which group misses its weight and by how much', async () => {
    const table =
      '一级指标序号,一级指标,一级指标权重,序号,二级指标,权重,完成时限,责任科室\n9-1,值守,3,9-1-1,值班,2.5,2024-12-31,指挥中心\n';
    const { body } = await office.post<Drafted>(on('/import?dryRun=true'), { format: 'csv', content: table });
    expect(body.findings).toContainEqual({
      key: 'group:9-1',
      expected: '3',
      found: '2.5',
      difference: '-0.5',
    });
  });

  it('is not taken in while a group does not add up, and the answer names the group and both numbers', async () => {
    expect(await change('1.5')).toMatchObject({ status: 200 });
    await sign('office-1', 'handler');
    await sign('head-u14', 'unit-head');
    const refused = await office.post<{ readonly detail: string }>(on('/submit'));
    const numbers = { key: 'group:1-1', expected: '4', found: '3.5', difference: '-0.5' };
    expect(refused).toMatchObject({ status: 409, problem: 'PLAN_SUMS_OPEN', body: { params: numbers } });
    expect(refused.body.detail).toMatch(/1-1.*4.*3\.5|1-1.*3\.5.*4/u);
  });

  it('goes on with such a sum only when somebody takes note of it by name', async () => {
    const note = { key: 'group:1-1', reason: '差额0.5分待市里补下任务。' };
    expect(await office.post(on('/acknowledgements'), { ...note, key: 'group:1-2' })).toMatchObject({
      problem: 'PLAN_FINDING_UNKNOWN',
    });
    await office.does(on('/acknowledgements'), note);
    expect(await plan()).toMatchObject({ findings: [{ key: 'group:1-1', acknowledged: true }] });
  });

  it('asks again once the numbers that were noted have changed', async () => {
    await change('1');
    expect(await plan()).toMatchObject({ findings: [{ key: 'group:1-1', found: '3', acknowledged: false }] });
    await change('2');
    expect(await plan()).toMatchObject({ findings: [] });
  });

  it('needs the first two signatures before it is handed in, because a change voids them', async () => {
    const places = { params: { places: ['handler', 'unit-head'] } };
    expect(await office.post(on('/submit'))).toMatchObject({
      problem: 'PLAN_SIGNATURES_MISSING',
      body: places,
    });
    await sign('office-1', 'handler');
    await sign('head-u14', 'unit-head');
    await office.does(on('/submit'));
    expect(await change('1')).toMatchObject({ status: 409, problem: 'PLAN_NOT_EDITABLE' });
  });

  it('is reviewed twice, by two people', async () => {
    const { id: request = '' } = await office.does(bureau.path('/transitions'), { from: 'drafting' });
    const [one, two] = await Promise.all([bureau.as('leader-2'), bureau.as('leader-3')]);
    await one.does(bureau.path(`/transitions/${request}/approve`));
    expect(await two.post(on('/reviews'), { review: 2, outcome: 'passed' })).toMatchObject({
      problem: 'PLAN_REVIEW_OUT_OF_TURN',
    });
    await one.does(on('/reviews'), { review: 1, outcome: 'passed' });
    expect(await one.post(on('/reviews'), { review: 2, outcome: 'passed' })).toMatchObject({
      status: 403,
      problem: 'PLAN_REVIEWER_PASSED_FIRST',
    });
    await two.does(on('/reviews'), { review: 2, outcome: 'passed' });
    expect(await plan()).toMatchObject({ status: 'reviewed' });
  });

  it('is published late, and the office says what becomes of each quarter that is over', async () => {
    bureau.on('2024-07-31');
    await sign('leader-2', 'leader-in-charge');
    await sign('chair', 'principal');
    await sign('chair', 'seal');
    const publish = (earlierQuarters: readonly object[]) =>
      office.post(on('/publish'), { publishedOn: '2024-07-31', earlierQuarters });
    expect(await publish([])).toMatchObject({
      problem: 'PLAN_QUARTER_TREATMENT_MISSING',
      body: { params: { quarters: ['1', '2'] } },
    });
    const treated = await publish([
      { quarter: 1, treat: 'unchecked' },
      { quarter: 2, treat: 'check-afterwards' },
    ]);
    expect(treated).toMatchObject({ status: 200 });
    expect(await plan()).toMatchObject({ status: 'published', published: { on: '2024-07-31' } });
  });

  it('changes in mid-year by request and with the approval of another person', async () => {
    const { id: request = '' } = await office.does(bureau.path('/transitions'), { from: 'review' });
    await (await bureau.as('leader-2')).does(bureau.path(`/transitions/${request}/approve`));
    await (await bureau.as('chair')).does(bureau.path(`/transitions/${request}/approve`));
    bureau.on('2024-09-02');
    const indicators = [{ ...first('2'), title: '十五条硬措施与重大隐患销号' }];
    const { id: changed = '' } = await office.does(on('/changes'), { reason: '市里调整任务。', indicators });
    expect(await office.post(on(`/changes/${changed}/approve`))).toMatchObject({
      status: 403,
      problem: 'ROLE_MISSING',
    });
    expect((await plan()).versions).toMatchObject([{ version: 1, change: null }]);
    const inCharge = await bureau.as('leader-2');
    expect(await inCharge.post(on(`/changes/${changed}/approve`))).toMatchObject({
      status: 403,
      problem: 'YOUR_OWN_UNIT',
    });
    await (await bureau.as('chair')).does(on(`/changes/${changed}/approve`));
    expect((await plan()).versions).toMatchObject([{ version: 1 }, { version: 2, change: changed }]);
    expect(await office.reads(bureau.path('/assessments?limit=1'))).toMatchObject({
      rows: [{ title: '十五条硬措施与重大隐患销号' }],
    });
  });

  it('is not changed by one that would break the sums', async () => {
    const refused = await office.post(on('/changes'), { reason: '再调整。', indicators: [first('3')] });
    expect(refused).toMatchObject({
      status: 409,
      problem: 'PLAN_SUMS_OPEN',
      body: { params: { key: 'group:1-1', difference: '1' } },
    });
  });
});
