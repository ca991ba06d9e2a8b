import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Worklist } from './support/assessment.js';
import type { Person } from './support/person.js';
import { PlannedBureau } from './support/planned.js';

const external = { type: 'external-result', authority: '县委考核办', outOf: '100' };
const line = (no: string, weight: string, unit: string, rule: object) => ({
  ...{ 一级指标: '党的建设', 序号: no, 二级指标: `党建考核${no}`, 权重: weight, 完成时限: '2026-12-31' },
  ...{ 责任科室: unit, 评分规则: JSON.stringify(rule) },
});
const result = { score: '91', source: '县委考核办', document: '县考办〔2027〕2号', arrivedOn: '2027-01-08' };
const corrected = { ...result, score: '93', document: '县考办〔2027〕5号', arrivedOn: '2027-01-12' };

interface ResultRow {
  readonly indicator: string;
  readonly status: string;
}

/** 县委考核办 sends its result on 8 January, when the dossiers have long been filed, and it is the office that gets the paper. */
describe('the result of 县委考核办, which arrives in January', () => {
  let bureau: PlannedBureau;
  let clerk: Person;
  const path = (indicator: string) => bureau.on(`/indicators/${indicator}/external-result`);
  const register = (body: object, indicator = '1', who: Person = bureau.office) =>
    who.post(path(indicator), body);
  const listed = async (query = '') =>
    (await bureau.office.reads<{ rows: readonly ResultRow[] }>(bureau.on(`/external-results${query}`))).rows;
  const statuses = async () => (await listed()).map(({ indicator, status }) => `${indicator} ${status}`);
  const waiting = async (who: Person, wanted = 'EXTERNAL_RESULT_PENDING') =>
    (await who.reads<Worklist>('/worklist?cycle=y2026')).rows
      .filter(({ code }) => code === wanted)
      .map(({ subject }) => subject);

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      { components: [{ id: 'target', name: '目标得分' }] },
      {
        u01: { name: '应急管理局' },
        u02: { name: '综合执法大队', parent: 'u01' },
        u05: { name: '协调科' },
        u14: { name: '办公室' },
      },
    );
    await bureau.plan([
      line('1', '50', '应急管理局', external),
      line('2', '30', '综合执法大队', { ...external, inherits: 'parent' }),
      line('3', '10', '办公室', { ...external, authority: '市效能办' }),
      line('4', '10', '协调科', { type: 'shortfall', target: '60', measure: '次', points: '0.5' }),
    ]);
    clerk = await bureau.server.as('clerk-u01');
    await bureau.leave('execution');
    await bureau.file('1', 'u01', '50');
    await bureau.file('2', 'u02', '30');
    await bureau.file('3', 'u14', '10');
    await bureau.file('4', 'u05', '10');
    await bureau.leave('self-evaluation');
    bureau.server.now = '2027-01-08T02:00:00.000Z';
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is missing: the list says so, and the worklist asks the office for it once', async () => {
    expect(await statuses()).toEqual(['1 pending', '2 pending', '3 pending']);
    expect(await waiting(bureau.office)).toEqual(['1']);
    // What another authority gives the office's own unit is entered by the leading group.
    expect(await waiting(bureau.chair)).toEqual(['3']);
  });

  it('can no longer be reported by the unit, whose dossier is filed', async () => {
    const observation = { result };
    expect(await bureau.report('1', 'u01', { values: [], observation })).toMatchObject({
      ...{ status: 409, problem: 'ASSESSMENT_STAGE_CLOSED' },
    });
  });

  it('is refused as long as something about it is wrong', async () => {
    const wrong: readonly [body: object, status: number, problem: string][] = [
      [{ ...result, score: '101' }, 400, 'OBSERVATION_UNFIT'],
      [{ ...result, score: '-1' }, 400, 'OBSERVATION_UNFIT'],
      [{ ...result, score: '九十一' }, 400, 'INPUT_INVALID'],
      [{ ...result, score: 91 }, 400, 'INPUT_INVALID'],
      [{ ...result, document: ' ' }, 400, 'INPUT_INVALID'],
      [{ ...result, arrivedOn: '2027-02-30' }, 400, 'INPUT_INVALID'],
      [{ ...result, arrivedOn: '2027-01-09' }, 400, 'EXTERNAL_RESULT_DATE_AHEAD'],
      [{ ...result, arrivedOn: '2025-12-31' }, 400, 'EXTERNAL_RESULT_DATE_EARLY'],
      [{ ...result, paper: 'f'.repeat(64) }, 404, 'EVIDENCE_FILE_UNKNOWN'],
      [{ ...result, inheritedFrom: '县政府' }, 400, 'INPUT_INVALID'],
    ];
    for (const [body, status, problem] of wrong)
      expect([body, await register(body)]).toMatchObject([body, { status, problem }]);
    expect(await register(result, '4')).toMatchObject({
      status: 400,
      problem: 'EXTERNAL_RESULT_NOT_EXPECTED',
    });
    expect(await register(result, '9')).toMatchObject({ status: 404, problem: 'PLAN_INDICATOR_UNKNOWN' });
    expect(await register(result, '1', clerk)).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    expect(await register(result, '3')).toMatchObject({ status: 403, problem: 'VERIFIER_OF_OWN_UNIT' });
    expect(await statuses()).toEqual(['1 pending', '2 pending', '3 pending']);
  });

  it('is registered by the office from the paper, and the brigade inherits it', async () => {
    const { sha256 } = (await bureau.office.upload('通报.pdf', '%PDF-1.4\n通报\n%%EOF\n')).body;
    expect(await register({ ...result, paper: sha256 })).toMatchObject({ status: 201 });
    expect(await listed()).toMatchObject([
      {
        indicator: '1',
        status: 'arrived',
        result,
        registeredBy: 'p-office-1',
        computed: '45.5',
        late: false,
      },
      { indicator: '2', status: 'inherited', result, inheritedFrom: '应急管理局', computed: '27.3' },
      { indicator: '3', status: 'pending', result: null, computed: null },
    ]);
    expect(await waiting(bureau.office)).toEqual([]);
    const { status, history } = await bureau.office.reads<{
      status: string;
      history: readonly { type: string; actor: string }[];
    }>(bureau.on('/indicators/1'));
    expect(status).toBe('confirmed');
    expect(history.at(-1)).toMatchObject({ type: 'ExternalResultRegistered', actor: 'p-office-1' });
  });

  it('is corrected with a reason alone, and what was there before stays on record', async () => {
    bureau.server.now = '2027-01-12T02:00:00.000Z';
    expect(await register(corrected)).toMatchObject({ status: 409, problem: 'EXTERNAL_RESULT_STANDS' });
    expect(await register({ ...corrected, correction: '县委考核办更正通报' })).toMatchObject({ status: 201 });
    const { externalResults } = await clerk.reads<{ externalResults: readonly object[] }>(
      bureau.on('/indicators/1'),
    );
    expect(externalResults).toMatchObject([
      { result, by: 'p-office-1', correction: null, paper: { name: '通报.pdf' } },
      { result: corrected, by: 'p-office-1', correction: '县委考核办更正通报', paper: null },
    ]);
    expect(await listed('?status=inherited')).toMatchObject([{ indicator: '2', computed: '27.9' }]);
  });

  it('of the unit of the office is registered by a leader from outside', async () => {
    const own = { ...result, source: '市效能办', document: '〔2027〕3号', score: '80' };
    expect(await register(own, '3', bureau.chair)).toMatchObject({ status: 201 });
    expect(await statuses()).toEqual(['1 arrived', '2 inherited', '3 arrived']);
  });

  it('is what the verification goes by: no reason is asked for what the rule gives', async () => {
    await bureau.verify('1', '46.5');
    await bureau.verify('2', '27.9');
    await bureau.verify('3', '8');
    await bureau.verify('4', '10', '现场核查');
    expect((await bureau.standings()).map(({ unit, total }) => `${unit} ${total}`)).toEqual([
      ...['u05 100.00', 'u01 93.00', 'u02 93.00', 'u14 80.00'],
    ]);
    const [first] = (await bureau.breakdown('u02')).indicators;
    expect(first).toMatchObject({ indicator: '2', status: 'verified', points: '27.9' });
  });

  it('comes after the verification: it waits until that is reopened', async () => {
    const late = { ...corrected, score: '94', correction: '再次更正' };
    expect(await register(late)).toMatchObject({
      status: 409,
      problem: 'EXTERNAL_RESULT_AFTER_VERIFICATION',
    });
    await bureau.office.does(bureau.on('/indicators/1/reopen'), { reason: '县委考核办再次更正' });
    expect(await register(late)).toMatchObject({ status: 201 });
    await bureau.chair.does(bureau.on('/indicators/1/verify'), { score: '47' });
    // The brigade was verified by the result as it stood: the list and the worklist say that it is no longer that.
    expect(await listed('?unit=u02')).toMatchObject([{ computed: '28.2', verified: '27.9', outdated: true }]);
    expect(await waiting(bureau.office, 'EXTERNAL_RESULT_CHANGED')).toEqual(['2']);
    await bureau.office.does(bureau.on('/indicators/2/reopen'), { reason: '所引用的结果已更正' });
    await bureau.chair.does(bureau.on('/indicators/2/verify'), { score: '28.2' });
    expect(await waiting(bureau.office, 'EXTERNAL_RESULT_CHANGED')).toEqual([]);
  });

  it('is listed, sorted and cut to a page, as a table too, and a clerk sees their own unit alone', async () => {
    expect((await listed('?sort=-computed&limit=1')).map(({ indicator }) => indicator)).toEqual(['1']);
    expect(await bureau.office.get(bureau.on('/external-results?status=lost'))).toMatchObject({
      status: 400,
    });
    const csv = await bureau.office.get(bureau.on('/external-results?format=csv'), {
      headers: { 'accept-language': 'zh-CN' },
    });
    expect(csv.text).toContain('引用上级单位');
    expect(csv.text).toContain('县考办〔2027〕5号');
    const { rows } = await clerk.reads<{ rows: readonly ResultRow[] }>(bureau.on('/external-results'));
    expect(rows.map(({ indicator }) => indicator)).toEqual(['1']);
  });

  it('is not taken in once the verification is over', async () => {
    await bureau.leave('verification');
    expect(await register({ ...corrected, correction: '迟到的通报' })).toMatchObject({
      ...{ status: 409, problem: 'ASSESSMENT_STAGE_CLOSED' },
    });
  });
});

describe('a result that arrives while the year still runs', () => {
  let bureau: PlannedBureau;

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      { components: [{ id: 'target', name: '目标得分' }] },
      { u01: { name: '应急管理局' }, u14: { name: '办公室' } },
    );
    await bureau.plan([line('1', '100', '应急管理局', external)]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('takes the place of what the unit reported, and from then on is the office’s to change', async () => {
    const reported = { ...result, score: '95', arrivedOn: '2026-12-18' };
    const report = (observation: object) => bureau.report('1', 'u01', { values: [], observation });
    expect(await report({ result: reported })).toMatchObject({ status: 201 });
    const paper = { ...result, arrivedOn: '2026-12-18' };
    const register = (body: object) =>
      bureau.office.post(bureau.on('/indicators/1/external-result'), { ...paper, ...body });
    expect(await register({})).toMatchObject({ status: 409, problem: 'EXTERNAL_RESULT_STANDS' });
    expect(await register({ correction: '以来文为准' })).toMatchObject({ status: 201 });
    expect(await report({ result: reported })).toMatchObject({
      ...{ status: 409, problem: 'EXTERNAL_RESULT_REGISTERED' },
    });
    const { rows } = await bureau.office.reads<{ rows: readonly { reached: string }[] }>(
      bureau.on('/plan/progress'),
    );
    expect(rows).toMatchObject([{ reached: '91' }]);
  });
});
