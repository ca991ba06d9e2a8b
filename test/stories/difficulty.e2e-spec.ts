import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Worklist } from './support/assessment.js';
import { PlannedBureau } from './support/planned.js';

const line = (no: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: '50', 完成时限: '2026-12-31' },
  责任科室: units,
});

describe('a unit with a harder task than the others', () => {
  let bureau: PlannedBureau;
  const on = (rest: string): string => bureau.on(`/difficulties/u05/${rest}`);
  const declare = (factor: unknown, reason = '承担全市防汛主体任务') =>
    bureau.office.post(on('declare'), { factor, reason });

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      {
        components: [{ id: 'target', name: '目标得分' }],
        difficulty: { min: '0.8', max: '1.2' },
      },
      { u05: { name: '防汛科' }, u14: { name: '办公室' } },
    );
    await bureau.plan([line('1', '防汛科'), line('2', '办公室')]);
    await bureau.leave('execution');
    await bureau.file('1', 'u05', '40');
    await bureau.file('2', 'u14', '45');
    await bureau.leave('self-evaluation');
    await bureau.verify('1', '40', '现场核验');
    await bureau.verify('2', '45', '现场核验');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is declared a factor within the bounds of the scheme, by the office alone', async () => {
    expect(await declare('1.21')).toMatchObject({
      ...{ status: 400, problem: 'DIFFICULTY_OUT_OF_BOUNDS' },
      body: { params: { factor: '1.21', min: '0.8', max: '1.2' } },
    });
    expect(await declare(1.1)).toMatchObject({ status: 400 });
    expect(await declare('１.１')).toMatchObject({ status: 400 });
    expect(await declare('1.1', ' ')).toMatchObject({ status: 400 });
    const clerk = await bureau.server.as('clerk-u05');
    expect(await clerk.post(on('declare'), { factor: '1.1', reason: '任务重' })).toMatchObject({
      status: 403,
    });
    expect(
      await bureau.office.post(bureau.on('/difficulties/u09/declare'), { factor: '1.1', reason: '任务重' }),
    ).toMatchObject({ status: 404, problem: 'UNIT_UNKNOWN' });
    expect(await bureau.chair.post(on('approve'))).toMatchObject({ problem: 'DIFFICULTY_UNKNOWN' });
    expect(await declare('1.2', '任务重')).toMatchObject({ status: 200 });
    expect(await declare('1.1')).toMatchObject({ status: 409, problem: 'DIFFICULTY_ALREADY_DECLARED' });
  });

  it('keeps the verification open until a leader has decided', async () => {
    expect(await bureau.office.post(bureau.on('/transitions'), { from: 'verification' })).toMatchObject({
      ...{ status: 409, body: { params: { blockers: ['DIFFICULTY_NOT_DECIDED:u05'] } } },
    });
    const { rows } = await bureau.chair.reads<Worklist>('/worklist?cycle=y2026');
    expect(rows).toContainEqual(expect.objectContaining({ code: 'DIFFICULTY_TO_APPROVE', subject: 'u05' }));
    await bureau.chair.does(on('revoke'), { reason: '系数过高' });
    expect(await bureau.chair.post(on('approve'))).toMatchObject({
      ...{ status: 409, problem: 'DIFFICULTY_REVOKED' },
    });
  });

  it('has its target score multiplied once the factor is approved, by somebody with no part in it', async () => {
    expect(await declare('1.1')).toMatchObject({ status: 200 });
    expect((await bureau.standings()).find(({ unit }) => unit === 'u05')).toMatchObject({
      unit: 'u05',
      total: '80.00',
      difficulty: null,
    });
    expect(await bureau.office.post(on('approve'))).toMatchObject({ status: 403 });
    await bureau.chair.does(on('approve'));
    expect((await bureau.standings()).find(({ unit }) => unit === 'u05')).toMatchObject({
      ...{ unit: 'u05', total: '88.00' },
      difficulty: { factor: '1.1', reason: '承担全市防汛主体任务', before: '80' },
    });
    const list = await bureau.office.reads<{ rows: readonly object[] }>(bureau.on('/difficulties'));
    expect(list.rows).toMatchObject([{ unit: 'u05', factor: '1.1', status: 'approved' }]);
  });

  it('is told so in the breakdown, with the approval it came from', async () => {
    expect(await bureau.breakdown('u05')).toMatchObject({
      difficulty: { factor: '1.1', ref: { type: 'DifficultyApproved' } },
      target: [{ text: '难度系数1.1（承担全市防汛主体任务）：目标得分80×1.1＝88' }],
    });
    expect(await bureau.breakdown('u14')).toMatchObject({ difficulty: null, target: [] });
  });

  it('has it in the result, and nothing changes it after the computation has begun', async () => {
    expect(await bureau.compute()).toMatchObject({
      units: [
        { unit: 'u14', target: '90', final: '90.00' },
        {
          ...{ unit: 'u05', target: '88', final: '88.00' },
          difficulty: {
            factor: '1.1',
            before: '80',
            source: expect.stringContaining('difficulty-y2026_u05@'),
          },
        },
      ],
    });
    expect(await bureau.chair.post(on('revoke'), { reason: '任务已调整' })).toMatchObject({
      ...{ status: 409, problem: 'DIFFICULTY_STAGE_CLOSED' },
    });
  });
});
