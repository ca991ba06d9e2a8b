import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlannedBureau } from './support/planned.js';

/** 子洲 2020：二级单位引用所属一级部门得分. */
const external = { type: 'external-result', authority: '县委考核办', outOf: '100' };
const line = (no: string, weight: string, unit: string, rule: object) => ({
  ...{ 一级指标: '党的建设', 序号: no, 二级指标: `党建考核${no}`, 权重: weight, 完成时限: '2026-12-31' },
  ...{ 责任科室: unit, 评分规则: JSON.stringify(rule) },
});
const result = { score: '91', source: '县委考核办', document: '县考办〔2026〕7号', arrivedOn: '2026-12-18' };
const units = {
  u01: { name: '应急管理局' },
  u02: { name: '综合执法大队', parent: 'u01' },
  u14: { name: '办公室' },
};

describe('a brigade that inherits what another authority gave its bureau', () => {
  let bureau: PlannedBureau;

  beforeAll(async () => {
    bureau = await PlannedBureau.open({ components: [{ id: 'target', name: '目标得分' }] }, units);
    await bureau.plan([
      line('1', '60', '应急管理局', external),
      line('2', '40', '综合执法大队', { ...external, inherits: 'parent' }),
    ]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('belongs to a unit of the cycle, and not to itself by way of others', async () => {
    const cycle = await bureau.office.reads<{ units: readonly object[] }>(bureau.on());
    const open = (parents: Readonly<Record<string, string>>) =>
      bureau.office.post('/cycles', {
        ...{ cycle: 'y2027', name: '2027年度', organisation: '应急管理局', year: 2027, quarters: [] },
        period: { from: '2027-01-01', to: '2027-12-31' },
        scheme: { id: 'planned', version: 1 },
        units: Object.entries(units).map(([id, { name }]) => ({
          ...{ id, name, aliases: [], rankingGroup: '科室' },
          ...(parents[id] && { parent: parents[id] }),
        })),
        ...{ officeUnit: 'u14', leaders: [] },
      });
    expect(cycle.units).toContainEqual(expect.objectContaining({ id: 'u02', parent: 'u01' }));
    expect(await open({ u02: 'u09' })).toMatchObject({ status: 404, problem: 'UNIT_UNKNOWN' });
    expect(await open({ u01: 'u02', u02: 'u01' })).toMatchObject({
      ...{ status: 400, problem: 'UNIT_PARENT_CIRCULAR' },
    });
  });

  const progressOf = async (indicator: string) => {
    const { rows } = await bureau.office.reads<{ rows: readonly { indicator: string }[] }>(
      bureau.on('/plan/progress'),
    );
    return rows.find((row) => row.indicator === indicator);
  };

  it('has reached nothing before the result has arrived', async () => {
    expect(await progressOf('2')).toMatchObject({ reached: null, latest: null });
  });

  it('is scored by the report of its bureau alone, and its progress says whose result it is', async () => {
    const observation = { result };
    expect(await bureau.report('1', 'u01', { values: [], observation })).toMatchObject({ status: 201 });
    expect(await progressOf('2')).toMatchObject({
      reached: '91',
      latest: { observation: { result: { score: '91', inheritedFrom: '应急管理局' } } },
    });
    await bureau.leave('execution');
    await bureau.file('1', 'u01', '54.6');
    await bureau.file('2', 'u02', '36.4');
    await bureau.leave('self-evaluation');
    await bureau.verify('1', '54.6');
    // No reason is asked for: it is what the rule gives on the inherited result.
    await bureau.verify('2', '36.4');
    expect((await bureau.standings()).map(({ unit, total }) => `${unit} ${total}`)).toEqual([
      'u01 91.00',
      'u02 91.00',
      'u14 null',
    ]);
  });
});
