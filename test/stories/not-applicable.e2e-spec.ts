import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlannedBureau } from './support/planned.js';
import type { Worklist } from './support/assessment.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});

/** u01 is headed by none of the leaders named here; u05 is the unit that the indicator does not fit. */
describe('an indicator that does not apply to a unit', () => {
  let bureau: PlannedBureau;
  let declaration = '';
  const on = (rest = ''): string => bureau.on(`/not-applicable${rest}`);
  const declare = (indicator: string, units?: readonly string[]) =>
    bureau.office.post<{ id: string }>(on(), {
      indicator,
      reason: '该科室无此项职能',
      ...(units && { units }),
    });

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      { notApplicable: 'leave-denominator', components: [{ id: 'target', name: '目标得分' }] },
      { u01: { name: '协调科' }, u02: { name: '危化科' }, u05: { name: '防汛科' }, u14: { name: '办公室' } },
    );
    await bureau.plan([
      line('1', '40', '协调科'),
      line('2', '30', '防汛科、危化科'),
      line('3', '20', '防汛科'),
      line('4', '10', '办公室'),
    ]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is declared by the office, for units that carry it, with a reason', async () => {
    expect(await declare('9')).toMatchObject({ status: 404, problem: 'PLAN_INDICATOR_UNKNOWN' });
    expect(await declare('2', ['u01'])).toMatchObject({ status: 400, problem: 'NOT_APPLICABLE_NOT_CARRIED' });
    expect(await bureau.office.post(on(), { indicator: '2', units: ['u05'], reason: ' ' })).toMatchObject({
      status: 400,
    });
    const clerk = await bureau.server.as('clerk-u05');
    expect(await clerk.post(on(), { indicator: '2', reason: '不适用' })).toMatchObject({ status: 403 });
    const { status, body } = await declare('2', ['u05']);
    expect(status).toBe(201);
    declaration = body.id;
    expect(await declare('2')).toMatchObject({ status: 409, problem: 'NOT_APPLICABLE_ALREADY_DECLARED' });
  });

  it('still counts while nobody has approved it', async () => {
    const [, , u05] = await bureau.standings();
    expect(u05).toMatchObject({ unit: 'u05', carriedWeight: '35' });
  });

  it('is approved by a leader with no part in it, whom the worklist asks', async () => {
    const { rows } = await bureau.chair.reads<Worklist>('/worklist?cycle=y2026');
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'NOT_APPLICABLE_TO_APPROVE', subject: declaration }),
    );
    expect(await bureau.office.post(on(`/${declaration}/approve`))).toMatchObject({ status: 403 });
    expect(await bureau.chair.post(on('/unknown/approve'))).toMatchObject({
      ...{ status: 404, problem: 'NOT_APPLICABLE_UNKNOWN' },
    });
    await bureau.chair.does(on(`/${declaration}/approve`));
    await bureau.chair.does(on(`/${declaration}/approve`));
    expect(await bureau.office.reads(on(`/${declaration}`))).toMatchObject({
      ...{ number: 1, status: 'approved', units: ['u05'], approved: { by: 'p-chair' } },
    });
  });

  it('leaves the weight that the unit carries, and the plan and the progress say so', async () => {
    const rows = await bureau.standings();
    expect(rows.map(({ unit, carriedWeight }) => `${unit} ${carriedWeight}`)).toEqual([
      'u01 40',
      'u02 15',
      'u05 20',
      'u14 10',
    ]);
    expect(await bureau.office.reads(bureau.on('/plan'))).toMatchObject({
      notApplicable: [{ indicator: '2', units: ['u05'], reason: '该科室无此项职能' }],
    });
    const progress = await bureau.office.reads<{ rows: readonly { notApplicable: readonly string[] }[] }>(
      bureau.on('/plan/progress'),
    );
    expect(progress.rows.map(({ notApplicable }) => notApplicable)).toEqual([[], ['u05'], [], []]);
    const csv = await bureau.office.get(on(), { headers: { accept: 'text/csv' } });
    expect(csv.text).toContain('该科室无此项职能');
  });

  it('demands nothing of the unit any more: the next unit leads', async () => {
    expect(await bureau.report('2', 'u05', { values: ['100'] })).toMatchObject({
      ...{ status: 409, problem: 'INDICATOR_NOT_APPLICABLE' },
    });
    expect(await bureau.report('2', 'u02', { values: ['100'] })).toMatchObject({ status: 201 });
    const clerk = await bureau.server.as('clerk-u05');
    const { rows } = await clerk.reads<Worklist>('/worklist?cycle=y2026');
    expect(rows.map(({ subject }) => subject)).not.toContain('2');
  });

  it('of all its units blocks nothing, neither the filing nor the verification', async () => {
    const all = (await declare('3')).body.id;
    await bureau.leave('execution');
    await bureau.file('1', 'u01', '36');
    await bureau.file('2', 'u02', '24');
    await bureau.file('4', 'u14', '10');
    const request = (from: string) => bureau.office.post(bureau.on('/transitions'), { from });
    expect(await request('self-evaluation')).toMatchObject({
      ...{ status: 409, body: { params: { blockers: ['SELF_SCORE_MISSING:3'] } } },
    });
    await bureau.chair.does(on(`/${all}/approve`));
    await bureau.leave('self-evaluation');
    expect(
      await bureau.office.post(bureau.on('/indicators/3/return'), {
        ...{ reason: '未上报', deadline: '2026-12-31' },
      }),
    ).toMatchObject({ status: 409, problem: 'INDICATOR_NOT_APPLICABLE' });
    await bureau.verify('1', '36', '现场核验');
    await bureau.verify('2', '24', '现场核验');
    await bureau.verify('4', '10', '现场核验');
    const last = (await declare('1')).body.id;
    expect(await request('verification')).toMatchObject({
      ...{ status: 409, body: { params: { blockers: [`NOT_APPLICABLE_NOT_DECIDED:${last}`] } } },
    });
    expect(await bureau.chair.post(on(`/${last}/revoke`), { reason: ' ' })).toMatchObject({ status: 400 });
    await bureau.chair.does(on(`/${last}/revoke`), { reason: '该科室有此项职能' });
    expect(await bureau.chair.post(on(`/${last}/approve`))).toMatchObject({
      ...{ status: 409, problem: 'NOT_APPLICABLE_REVOKED' },
    });
  });

  it('is explained in the breakdown, with the approval that it came from', async () => {
    const { indicators } = await bureau.breakdown('u05');
    expect(indicators).toMatchObject([
      {
        ...{ indicator: '2', status: 'not-applicable', carriedWeight: '0', points: null },
        explanation: { text: '经批准不适用于本单位（该科室无此项职能），不计入得分和权重' },
      },
      { indicator: '3', status: 'not-applicable' },
    ]);
    expect(indicators[0]?.sources.at(-1)).toMatchObject({ type: 'NonApplicabilityApproved' });
  });

  it('leaves the result of the unit and of the bureau', async () => {
    const { units, bureauTarget } = await bureau.compute();
    expect(units).toMatchObject([
      { unit: 'u14', final: '100.00' },
      { unit: 'u01', carriedWeight: '40', final: '90.00' },
      { unit: 'u02', carriedWeight: '15', final: '80.00' },
      {
        ...{ unit: 'u05', carriedWeight: '0', target: null, final: null, rank: null },
        notApplicable: [{ indicator: '2', reason: '该科室无此项职能' }, { indicator: '3' }],
      },
    ]);
    // (36 + 24 × 1/2 + 10) of (40 + 15 + 10)
    expect(bureauTarget).toMatch(/^89\.2307/);
    expect(await declare('4')).toMatchObject({ status: 409, problem: 'NOT_APPLICABLE_STAGE_CLOSED' });
  });
});
