import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recompute } from '@kaoping/application';
import { PlannedBureau } from './support/planned.js';
import type { Person, Reply, Sending } from './support/person.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});
const none = { kind: 'none' } as const;

interface Row {
  readonly unit: string;
  readonly final: string | null;
}

/**
 * u01 leads with 1 and u02 assists; 2 does not apply to u05; u02 has a factor of difficulty; the result of 3 is the
 * city's to give and has not come when the chair moves on.
 */
describe('a result with shared, excused, weighed and pending scores, on public notice', () => {
  let bureau: PlannedBureau;
  let supervisor: Person;
  let deputy: Person;
  let member: Person;
  let evidence = '';
  let appeal = '';
  let correction = '';
  const result = (rest = ''): string => bureau.on(`/result${rest}`);
  const appeals = (rest = ''): string => bureau.on(`/appeals${rest}`);
  const forChair: Sending = { headers: { 'x-kaoping-on-behalf-of': 'p-chair' } };
  const until = '2026-12-31';
  const on = (day: string): void => {
    bureau.server.now = new Date(`${day}T09:00:00+08:00`).toISOString();
  };
  const leave = async (from: string): Promise<void> => {
    const { id = '' } = await bureau.office.does(bureau.on('/transitions'), { from });
    if (from === 'decision') await bureau.chair.does(bureau.on(`/transitions/${id}/approve`));
  };
  const finals = async (): Promise<Readonly<Record<string, string | null>>> => {
    const { computed } = await bureau.office.reads<{ computed: { units: readonly Row[] } }>(result());
    return Object.fromEntries(computed.units.map(({ unit, final }) => [unit, final]));
  };
  const file = async (
    unit: string,
    subject: string,
    kind = 'indicator',
  ): Promise<Reply<Record<string, unknown>>> =>
    (await bureau.server.as(`clerk-${unit}`)).post(appeals(), {
      ...{ unit, kind, subject, grounds: '两场演练漏计。', evidence: [evidence] },
    });

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      {
        ...{ jointShares: { lead: 3, assisting: 1 }, notApplicable: 'leave-denominator' },
        difficulty: { min: '0.8', max: '1.2' },
        stages: [
          ...(
            ['drafting', 'review', 'execution', 'self-evaluation', 'verification', 'computation'] as const
          ).map((id) => ({ id, approvals: none })),
          { id: 'decision', approvals: { kind: 'sequence', roles: ['chair'] } },
          { id: 'public-notice', approvals: none, returnsTo: ['decision'] },
          ...(['bulletin', 'archived'] as const).map((id) => ({ id, approvals: none })),
        ],
      },
      { u01: { name: '协调科' }, u02: { name: '危化科' }, u05: { name: '防汛科' }, u14: { name: '办公室' } },
    );
    const leader = (login: string) =>
      bureau.server.hire('leader-2', { login, person: `p-${login}`, heads: [] });
    [supervisor, deputy, member] = await Promise.all([leader('vice'), leader('deputy'), leader('member')]);
    await bureau.plan([
      line('1', '40', '协调科（牵头）、危化科（配合）'),
      line('2', '30', '危化科、防汛科'),
      line('3', '20', '防汛科'),
      line('4', '10', '办公室'),
    ]);
    const declared = await bureau.office.does(bureau.on('/not-applicable'), {
      ...{ indicator: '2', units: ['u05'], reason: '该科室无此项职能' },
    });
    await bureau.chair.does(bureau.on(`/not-applicable/${declared.id ?? ''}/approve`));
    await bureau.office.does(bureau.on('/difficulties/u02/declare'), {
      ...{ factor: '1.1', reason: '承担主体任务' },
    });
    await bureau.chair.does(bureau.on('/difficulties/u02/approve'));
    await bureau.leave('execution');
    for (const [indicator, unit, score] of [
      ['1', 'u01', '32'],
      ['2', 'u02', '20'],
      ['3', 'u05', '20'],
      ['4', 'u14', '10'],
    ] as const)
      await bureau.file(indicator, unit, score);
    await bureau.leave('self-evaluation');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('was verified in part by a deputy, and computed over the score that was still out', async () => {
    await bureau.chair.does(bureau.on('/delegations'), {
      ...{ deputy: 'p-deputy', from: '2026-12-20', until, reason: '外出培训。' },
    });
    await bureau.office.does(bureau.on('/indicators/1/open'));
    await deputy.does(bureau.on('/indicators/1/verify'), { score: '32', reason: '现场核验' }, forChair);
    await bureau.verify('2', '20', '现场核验');
    await bureau.verify('4', '10', '现场核验');
    await bureau.chair.does(bureau.on('/transitions/force'), {
      ...{ from: 'verification', reason: '市级考核结果尚未下达。' },
    });
    await bureau.office.does(result('/compute'));
    // 32 × 3/4; (32 × 1/4 + 20 × 1/2) × 1.1; 3 is pending and 2 does not apply; 10
    expect(await finals()).toEqual({ u01: '24.00', u02: '19.80', u05: null, u14: '10.00' });
    await leave('computation');
    await bureau.office.does(result('/decision'), {
      ...{ meeting: '局党委会', date: '2026-12-20', minutesNumber: '〔2026〕9号' },
    });
    await leave('decision');
    await bureau.office.does(result('/notice'), { from: '2026-12-20', until });
    const clerk = await bureau.server.as('clerk-u02');
    evidence = (await clerk.upload('演练台账.pdf', '%PDF-1.4\n演练台账\n%%EOF\n')).body.sha256;
  });

  it('is appealed by a unit that assists, and not about what does not apply to the unit', async () => {
    expect(await file('u05', '2')).toMatchObject({ status: 404, problem: 'APPEAL_ITEM_UNKNOWN' });
    expect(await file('u05', '2', 'applicability')).toMatchObject({ problem: 'APPEAL_ITEM_UNKNOWN' });
    expect(await file('u02', 'u05', 'difficulty')).toMatchObject({ problem: 'APPEAL_ITEM_UNKNOWN' });
    const filed = await file('u02', '1');
    expect(filed).toMatchObject({ status: 201 });
    appeal = String(filed.body['id']);
  });

  it('does not move on over the appeal, which blocks it by unit and with where it is heard', async () => {
    const { rows, byUnit } = await bureau.office.reads<{
      rows: readonly { code: string; subject: string; units: readonly string[]; path: string }[];
      byUnit: readonly object[];
    }>(bureau.on('/blockers?limit=200'));
    const open = rows.find(({ code }) => code === 'APPEAL_NOT_DECIDED');
    expect(open).toMatchObject({ subject: appeal, units: ['u02'] });
    expect(byUnit).toContainEqual(expect.objectContaining({ unit: 'u02', count: 1 }));
    expect(await bureau.office.reads(open?.path ?? '')).toMatchObject({ unit: 'u02', value: '32' });
    expect(
      await bureau.chair.post(bureau.on('/transitions/force'), { from: 'public-notice', reason: '赶进度。' }),
    ).toMatchObject({ status: 409, problem: 'BLOCKER_NOT_FORCEABLE' });
  });

  it('waits with its appeals while the meeting takes the decision back, and goes on with them', async () => {
    const back = { from: 'public-notice', to: 'decision', reason: '会议要求补充说明。' };
    await bureau.chair.does(bureau.on('/transitions/return'), back);
    expect(await bureau.office.post(appeals(`/${appeal}/accept`))).toMatchObject({
      ...{ status: 409, problem: 'APPEAL_STAGE_CLOSED' },
    });
    expect(await file('u01', '1')).toMatchObject({ status: 409, problem: 'APPEAL_STAGE_CLOSED' });
    await leave('decision');
    await bureau.office.does(appeals(`/${appeal}/accept`));
    expect(await bureau.office.reads(appeals())).toMatchObject({ total: 1, rows: [{ status: 'accepted' }] });
  });

  it('has a panel that the chair’s deputy names: 甲（代乙）, without either of the two who verified', async () => {
    const name = (third: string, who = deputy, sending = forChair) =>
      who.post(appeals(`/${appeal}/panel`), { members: ['p-inspector-1', 'p-inspector-2', third] }, sending);
    expect(await name('p-member', supervisor, {})).toMatchObject({ problem: 'APPEAL_PANEL_NAMED_BY_CHAIR' });
    for (const person of ['p-deputy', 'p-chair'])
      expect(await name(person)).toMatchObject({
        ...{ status: 409, problem: 'APPEAL_PANEL_MEMBER_CONFLICTED' },
        body: { params: { person, conflict: 'had-a-hand' } },
      });
    expect(await name('p-head-u01')).toMatchObject({
      body: { params: { person: 'p-head-u01', conflict: 'own-unit' } },
    });
    expect(await name('p-member')).toMatchObject({ status: 200 });
    const timeline = bureau.on('/timeline?type=AppealPanelNamed');
    expect(await bureau.office.reads(timeline)).toMatchObject({
      rows: [{ actor: 'p-deputy', onBehalfOf: 'p-chair' }],
    });
  });

  it('is voted on by the members themselves, and moves every unit that shares the score', async () => {
    await member.does(bureau.on('/delegations'), {
      ...{ deputy: 'p-vice', from: '2026-12-20', until, reason: '外出调研。' },
    });
    const ruling = { outcome: 'upheld', corrected: '36', reasons: '记录属实，应予计入。' };
    const forMember: Sending = { headers: { 'x-kaoping-on-behalf-of': 'p-member' } };
    expect(await supervisor.post(appeals(`/${appeal}/vote`), ruling, forMember)).toMatchObject({
      ...{ status: 403, problem: 'NOT_BY_DEPUTY' },
    });
    await member.does(appeals(`/${appeal}/vote`), ruling);
    expect(await bureau.office.reads(appeals(`/${appeal}`))).toMatchObject({ status: 'accepted' });
    await (await bureau.server.as('inspector-1')).does(appeals(`/${appeal}/vote`), ruling);
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(bureau.on('/blockers'));
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'RESULT_NOT_RECOMPUTED', units: ['u02'], path: `/api/v1${result()}` }),
    );
    await bureau.office.does(result('/recompute'));
    // 36 × 3/4; (36 × 1/4 + 20 × 1/2) × 1.1
    expect(await finals()).toEqual({ u01: '27.00', u02: '20.90', u05: null, u14: '10.00' });
    const assisting = await bureau.breakdown('u02');
    expect(assisting.indicators[0]).toMatchObject({
      ...{ indicator: '1', points: '9', role: 'assisting' },
      division: { text: '本单位配合，全部4份中占1份，指标得分36分，计9分' },
    });
    expect(assisting.indicators[0]?.sources.at(-1)).toMatchObject({ type: 'AppealRuled' });
  });

  it('takes no further fact once it is final', async () => {
    on('2027-01-04');
    await bureau.chair.does(result('/finalise'));
    const refused = [
      await file('u05', '3'),
      await bureau.office.post(result('/recompute')),
      await bureau.chair.post(bureau.on('/indicators/3/verify'), { score: '18', reason: '补核' }),
      await bureau.office.post(bureau.on('/difficulties/u05/declare'), { factor: '1.1', reason: '任务重' }),
      await bureau.chair.post(bureau.on('/difficulties/u02/revoke'), { reason: '系数过高' }),
      await bureau.office.post(bureau.on('/not-applicable'), { indicator: '3', reason: '无此职能' }),
      await bureau.report('3', 'u05', { values: ['100'] }),
      await (
        await bureau.server.as('inspector-1')
      ).post(bureau.on('/findings'), {
        ...{ source: 'inspection', mode: 'open', breach: '值班不落实', description: '无人值守。' },
        ...{ place: '值班室', photos: [], inspectors: ['p-inspector-1'] },
        charges: [{ unit: 'u05', liability: 'direct', points: '0.5' }],
      }),
    ].map(({ status }) => status);
    expect(refused).toEqual(refused.map(() => 409));
  });

  it('takes in the pending score by a correction, which two people make', async () => {
    const corrections = result('/corrections');
    const asked = (to: string, subject = '3') => ({
      items: [{ unit: 'u05', kind: 'indicator', subject, to }],
      reason: '市级考核结果1月3日下达。',
    });
    expect(await bureau.office.post(corrections, asked('18', '2'))).toMatchObject({
      ...{ status: 404, problem: 'CORRECTION_ITEM_UNKNOWN' },
    });
    expect(await bureau.office.post(corrections, asked('21'))).toMatchObject({
      problem: 'CORRECTION_VALUE_INVALID',
    });
    correction = (await bureau.office.does(corrections, asked('18'))).id ?? '';
    await supervisor.does(`${corrections}/${correction}/approve`);
    expect(await finals()).toEqual({ u01: '27.00', u02: '20.90', u05: '18.00', u14: '10.00' });
    expect((await bureau.office.get(`${corrections}?format=csv`)).text).toMatch(
      /更正〔2027〕1号.*u05 指标核定得分 3: 未核定 → 18/,
    );
    expect(await bureau.office.reads(corrections)).toMatchObject({
      rows: [{ items: [{ from: 'unverified', to: '18' }] }],
    });
  });

  it('is corrected by nobody on behalf of who asked for it', async () => {
    const both = await bureau.server.hire('office-2', {
      ...{ login: 'lead', person: 'p-lead', roles: ['office', 'supervisor'], heads: [] },
    });
    const asked = {
      items: [{ unit: 'u01', kind: 'indicator', subject: '1', to: '35' }],
      reason: '重复计算。',
    };
    const second = (await both.does(result('/corrections'), asked)).id ?? '';
    await both.does(bureau.on('/delegations'), {
      ...{ deputy: 'p-vice', from: '2027-01-04', until: '2027-01-31', reason: '外出。' },
    });
    const forLead: Sending = { headers: { 'x-kaoping-on-behalf-of': 'p-lead' } };
    const approve = result(`/corrections/${second}/approve`);
    expect(await supervisor.post(approve, {}, forLead)).toMatchObject({
      ...{ status: 403, problem: 'CORRECTION_APPROVER_IS_PROPOSER' },
    });
    expect(await supervisor.post(approve)).toMatchObject({ status: 200 });
    expect(await finals()).toMatchObject({ u01: '26.25', u02: '20.63' });
  });

  it('is corrected also where a factor, or what applies to a unit, was approved wrongly', async () => {
    const asked = (factor: string) => ({
      items: [
        { unit: 'u02', kind: 'difficulty', subject: 'u02', to: factor },
        { unit: 'u05', kind: 'applicability', subject: '2', to: 'applicable' },
      ],
      reason: '系数及不适用认定所附文件有误。',
    });
    expect(await bureau.office.post(result('/corrections'), asked('1.3'))).toMatchObject({
      ...{ status: 400, problem: 'CORRECTION_VALUE_INVALID' },
    });
    expect(await bureau.office.post(result('/corrections'), asked('不适用'))).toMatchObject({
      ...{ status: 400, problem: 'INPUT_INVALID' },
    });
    const { id = '' } = await bureau.office.does(result('/corrections'), asked('1'));
    await supervisor.does(result(`/corrections/${id}/approve`));
    // (35 × 1/4 + 20 × 1/2) × 1; 18 + 20 × 1/2
    expect(await finals()).toEqual({ u01: '26.25', u02: '18.75', u05: '28.00', u14: '10.00' });
    expect((await bureau.office.get(result('/corrections?format=csv'))).text).toContain(
      'u05 指标是否适用 2: 不适用 → 适用',
    );
    const { indicators } = await bureau.breakdown('u05');
    expect(indicators.find(({ indicator }) => indicator === '2')).toMatchObject({ points: '10' });
  });

  it('can be computed again from the log by anybody, at every step', async () => {
    const events = [];
    for await (const event of bureau.server.store.readAll()) events.push(event);
    const again = recompute(events, 'y2026');
    expect(again.map(({ number, sameInputs, difference }) => [number, sameInputs, difference])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [number, true, undefined]),
    );
  });
});
