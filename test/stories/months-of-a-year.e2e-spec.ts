import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';

const UNITS = ['综合科', '执法科', '救援科'];
const month = (number: string) => ({ from: `2022-${number}-01`, to: `2022-${number}-28` });

describe('a month with a veto, and months that roll up to the year', () => {
  let bureau: LedgerBureau;
  const row = (cycle: string, unit: string) =>
    bureau.office.reads<Breakdown>(`/cycles/${cycle}/units/${unit}/breakdown`);

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    const best = { method: 'best', count: 2, missing: 'refuse' } as const;
    const year = await schemeOfCase('shiyan-2022-year');
    const components = year.components.map((one) => (one.id === 'rollup' ? { ...one, ...best } : one));
    await bureau.publish(await schemeOfCase('shiyan-2022'));
    await bureau.publish(year);
    await bureau.publish({ ...year, id: 'best-of-year', components });
    const whole = { from: '2022-01-01', to: '2022-12-31' };
    await bureau.openCycle('y2022', 'shiyan-2022-year', whole, { units: UNITS });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('hangs no month under a year that is not there', async () => {
    const lost = await bureau.openCycle('lost', 'shiyan-2022', month('01'), {
      units: UNITS,
      parent: 'y1999',
    });
    expect(lost).toMatchObject({ status: 404, problem: 'CYCLE_PARENT_UNKNOWN' });
  });

  it('knows no veto in a scheme without one', async () => {
    const refused = await bureau.office.post('/cycles/y2022/vetoes/u01/propose', { reason: '发生事故' });
    expect(refused).toMatchObject({ status: 409, problem: 'VETO_NOT_IN_SCHEME' });
  });

  it('keeps the bonuses of a vetoed unit in sight, suspended, and brings them back when the veto is revoked', async () => {
    await bureau.openCycle('m01', 'shiyan-2022', month('01'), { units: UNITS, parent: 'y2022' });
    await bureau.office.does('/cycles/m01/rank-bonuses/briefs/award', {
      counts: [{ unit: 'u01', count: 2 }],
    });
    await bureau.add('m01', 'u01', { reason: '采稿量第2', points: 2 });
    expect(await row('m01', 'u01')).toMatchObject({ veto: null, standing: { total: '105.00', veto: null } });

    await bureau.veto('m01', 'u01', '直管行业发生较大事故');
    const vetoed = await row('m01', 'u01');
    expect(vetoed).toMatchObject({
      veto: { effect: 'set', score: '69', reason: '直管行业发生较大事故' },
      standing: { total: '69.00', rank: 3, veto: { beforeVeto: '105.00' } },
    });
    expect(vetoed.incentives.map(({ points, suspended }) => [points, suspended])).toEqual([
      ['3', true],
      ['2', true],
    ]);

    await bureau.chair.does('/cycles/m01/vetoes/u01/revoke', { reason: '责任认定已变更' });
    const back = await row('m01', 'u01');
    expect(back).toMatchObject({ veto: null, standing: { total: '105.00', rank: 1, veto: null } });
    expect(back.incentives.map(({ suspended }) => suspended)).toEqual([false, false]);
    expect(await bureau.office.reads('/cycles/m01/vetoes/u01')).toMatchObject({
      history: [{ step: 'proposed' }, { step: 'confirmed' }, { step: 'revoked' }],
    });
  });

  it('counts a bonus anew from other counts, and keeps what it took the place of', async () => {
    const counts = [{ unit: 'u02', count: 3 }];
    const on = '/cycles/m01/rank-bonuses/briefs';
    const twice = await bureau.office.post(`${on}/award`, { counts: [...counts, ...counts] });
    expect(twice).toMatchObject({ status: 400, problem: 'RANK_BONUS_UNIT_REPEATED' });
    const own = await bureau.server.hire('office-1', {
      login: 'office-u02',
      person: 'p-office-u02',
      unit: 'u02',
    });
    const revised = { counts, reason: '两科室统计数颠倒' };
    expect(await own.post(`${on}/revise`, revised)).toMatchObject({
      ...{ status: 403, problem: 'RANK_BONUS_OWN_UNIT', body: { params: { unit: 'u02' } } },
    });
    expect(await bureau.chair.post(`${on}/revise`, revised)).toMatchObject({ problem: 'ROLE_MISSING' });
    await bureau.office.does(`${on}/revise`, { counts, reason: '两科室统计数颠倒' });
    expect((await row('m01', 'u01')).standing.total).toBe('102.00');
    expect((await row('m01', 'u02')).standing.total).toBe('103.00');
    expect(await bureau.office.reads(on)).toMatchObject({
      reason: '两科室统计数颠倒',
      replaced: [{ awards: [{ unit: 'u01' }] }],
    });
  });

  it('gives the unit of the office a bonus that a leader counts out, or somebody of the office from elsewhere', async () => {
    await bureau.openCycle('m09', 'shiyan-2022', month('09'), { units: UNITS });
    const counts = [{ unit: 'u03', count: 2 }];
    const own = await bureau.server.hire('office-1', {
      login: 'office-u03',
      person: 'p-office-u03',
      unit: 'u03',
    });
    const award = '/cycles/m09/rank-bonuses/briefs/award';
    expect(await own.post(award, { counts })).toMatchObject({ status: 403, problem: 'RANK_BONUS_OWN_UNIT' });
    await bureau.chair.does(award, { counts });
    expect(await bureau.office.reads('/cycles/m09/rank-bonuses/briefs')).toMatchObject({ by: 'p-chair' });
  });

  it('moves the year with every month that is computed', async () => {
    await bureau.compute('m01');
    expect(await row('y2022', 'u01')).toMatchObject({ standing: { total: '102.00' } });
    expect((await row('y2022', 'u01')).rollup?.finals).toMatchObject([
      { cycle: 'm01', period: '2022-01', final: '102.00', provisional: true },
    ]);
    for (const [number, points] of [
      ['02', 1],
      ['03', 2],
    ] as const) {
      const cycle = `m${number}`;
      await bureau.openCycle(cycle, 'shiyan-2022', month(number), { units: UNITS, parent: 'y2022' });
      await bureau.deduct(cycle, 'u01', { reason: '迟报', points });
      await bureau.compute(cycle);
    }
    // 102, 99 and 98
    expect(await row('y2022', 'u01')).toMatchObject({ standing: { total: '99.67' } });
  });

  it('computes the year only from months that are final', async () => {
    await bureau.conclude('m01');
    expect(await bureau.office.post('/cycles/y2022/transitions', { from: 'execution' })).toMatchObject({
      status: 409,
      body: { params: { blockers: ['CHILD_RESULT_NOT_FINAL:m02', 'CHILD_RESULT_NOT_FINAL:m03'] } },
    });
    await bureau.conclude('m02');
    await bureau.conclude('m03');
    await bureau.compute('y2022', 'execution');
    expect(await bureau.results('y2022')).toMatchObject([
      { unit: 'u02', final: '101.00', rank: 1 },
      { unit: 'u03', final: '100.00', rank: 2 },
      { unit: 'u01', final: '99.67', rank: 3 },
    ]);
  });

  it('takes the best two of three where the scheme says so, and waits for a month that it must have', async () => {
    const whole = { from: '2022-01-01', to: '2022-12-31' };
    await bureau.openCycle('best', 'best-of-year', whole, { units: UNITS });
    for (const [number, points] of [
      ['01', 1],
      ['02', 2],
      ['03', 4],
    ] as const) {
      const cycle = `b${number}`;
      await bureau.openCycle(cycle, 'shiyan-2022', month(number), { units: UNITS, parent: 'best' });
      await bureau.deduct(cycle, 'u01', { reason: '迟报', points });
      if (number === '03') {
        expect(await bureau.office.post('/cycles/best/transitions', { from: 'execution' })).toMatchObject({
          body: { params: { blockers: ['CHILD_RESULT_MISSING:b03'] } },
        });
      }
      await bureau.compute(cycle);
      await bureau.conclude(cycle);
    }
    await bureau.compute('best', 'execution');
    // 99 and 98; 96 is left out
    expect((await bureau.results('best')).at(-1)).toMatchObject({ unit: 'u01', final: '98.50' });
  });
});

interface Breakdown {
  readonly standing: { readonly total: string };
  readonly incentives: readonly { readonly points: string; readonly suspended: boolean }[];
  readonly rollup: { readonly finals: readonly object[] } | null;
}
