import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlannedBureau } from './support/planned.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});

describe('an indicator that one unit leads and others assist with', () => {
  let bureau: PlannedBureau;

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      { jointShares: { lead: 3, assisting: 1 } },
      { u01: { name: '协调科' }, u02: { name: '危化科' }, u05: { name: '防汛科' }, u14: { name: '办公室' } },
    );
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is refused while only some of its units say which they do', async () => {
    const content = JSON.stringify([line('1', '40', '协调科（牵头）、危化科')]);
    expect(await bureau.office.post(bureau.on('/plan/import'), { format: 'json', content })).toMatchObject({
      status: 400,
      problem: 'PLAN_IMPORT_INVALID',
      body: { params: { count: 1 } },
    });
    const indicator = {
      ...{ id: '9', no: '9', title: '演练', category: 'A', group: '1', weight: '10', targets: [] },
      ...{ leaders: [], due: '2026-12-31', inferred: [] },
      units: [{ unit: 'u01', role: 'assisting' }],
    };
    expect(
      await bureau.office.put(bureau.on('/plan'), {
        ...{ source: { kind: 'manual' }, declaredTotal: '100' },
        categories: [
          { no: 'A', name: '应急管理', weight: '10', groups: [{ no: '1', title: '应急', weight: '10' }] },
        ],
        indicators: [indicator],
      }),
    ).toMatchObject({ status: 400, problem: 'PLAN_ROLES_INCOMPLETE', body: { params: { indicator: '9' } } });
  });

  it('is divided as the scheme says, save where the plan has shares of its own', async () => {
    await bureau.plan([
      line('1', '40', '危化科（配合）、协调科（牵头）'),
      line('2', '30', '协调科（牵头2份）、防汛科（配合1份）'),
      line('3', '20', '危化科、防汛科'),
      line('4', '10', '办公室'),
    ]);
    const { indicators } = await bureau.office.reads<{
      indicators: readonly { units: readonly object[] }[];
    }>(bureau.on('/plan'));
    expect(indicators.map(({ units }) => units)).toEqual([
      [
        { unit: 'u01', share: 3, role: 'lead' },
        { unit: 'u02', share: 1, role: 'assisting' },
      ],
      [
        { unit: 'u01', share: 2, role: 'lead' },
        { unit: 'u05', share: 1, role: 'assisting' },
      ],
      [
        { unit: 'u02', share: 1 },
        { unit: 'u05', share: 1 },
      ],
      [{ unit: 'u14', share: 1 }],
    ]);
  });

  it('gives every unit its part of the weight in the live standings', async () => {
    const rows = await bureau.standings();
    expect(rows.map(({ unit, carriedWeight }) => `${unit} ${carriedWeight}`)).toEqual([
      'u01 50',
      'u02 20',
      'u05 20',
      'u14 10',
    ]);
  });

  it('is scored by the leading unit alone, and every unit gets its part of the score', async () => {
    await bureau.leave('execution');
    const assisting = await bureau.server.as('clerk-u02');
    expect(
      await assisting.post(bureau.on('/indicators/1/self-score'), { unit: 'u02', score: '40' }),
    ).toMatchObject({ status: 403, problem: 'UNIT_NOT_LEAD' });
    for (const [indicator, unit, score] of [
      ['1', 'u01', '36'],
      ['2', 'u01', '30'],
      ['3', 'u02', '10'],
      ['4', 'u14', '10'],
    ] as const)
      await bureau.file(indicator, unit, score);
    await bureau.leave('self-evaluation');
    for (const [indicator, score] of [
      ['1', '36'],
      ['2', '30'],
      ['3', '10'],
      ['4', '10'],
    ] as const)
      await bureau.verify(indicator, score, '现场核验');
    const { indicators } = await bureau.breakdown('u02');
    expect(indicators).toMatchObject([
      {
        ...{ indicator: '1', share: { part: 1, whole: 4 }, role: 'assisting', points: '9' },
        division: { text: '本单位配合，全部4份中占1份，指标得分36分，计9分' },
      },
      {
        ...{ indicator: '3', share: { part: 1, whole: 2 }, role: null, points: '5' },
        division: { text: '与其他责任科室同责同分，全部2份中占1份，指标得分10分，计5分' },
      },
    ]);
    expect((await bureau.breakdown('u14')).indicators).toMatchObject([{ role: null, division: null }]);
  });

  it('counts with the same parts in the result', async () => {
    // 36 × 3/4 + 30 × 2/3; 36 × 1/4 + 10 × 1/2; 30 × 1/3 + 10 × 1/2; 10
    expect(await bureau.compute()).toMatchObject({
      units: [
        { unit: 'u01', carriedWeight: '50', final: '47.00' },
        { unit: 'u05', carriedWeight: '20', final: '15.00' },
        { unit: 'u02', carriedWeight: '20', final: '14.00' },
        { unit: 'u14', carriedWeight: '10', final: '10.00' },
      ],
    });
  });
});
