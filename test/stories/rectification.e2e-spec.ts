import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StageDefinition } from '@kaoping/domain';
import type { RectificationLine } from '@kaoping/read-models';
import { LedgerBureau, schemeOfCase, shiyanApril } from './support/ledger.js';
import type { Person } from './support/person.js';
import type { Breakdown } from './support/traced.js';

const CYCLE = 'shiyan-2022-06';
const JUNE = { from: '2022-06-01', to: '2022-06-30' };
const UNIT = 'u05';
const TWO = ['p-inspector-1', 'p-inspector-2'];
const NONE: StageDefinition['approvals'] = { kind: 'none' };

describe('what an inspection found is put right', () => {
  let bureau: LedgerBureau;
  let leader: Person;
  let clerk: Person;
  let order = '';
  let surcharged = '';
  const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;
  const at = (act: string): string => on(`/rectifications/${order}/${act}`);
  const now = (day: string) => (bureau.server.now = new Date(`${day}T09:00:00+08:00`).toISOString());
  const read = () => bureau.office.reads<RectificationLine>(on(`/rectifications/${order}`));
  const ordering = (change: object = {}) => ({
    ...{ unit: UNIT, level: 'listed', matter: '应急物资台账不全。', requirement: '三周内补齐。' },
    ...{ closer: 'p-leader-9', planWorkingDays: 5, reportWorkingDays: 15, ...change },
  });
  const orders = (change: object, who: Person = bureau.office) =>
    who.post(on('/rectifications'), ordering(change));
  const proof = async (name: string): Promise<string> =>
    (await clerk.upload(name, `%PDF-1.4\n${name}\n%%EOF\n`)).body.sha256;
  const visit = (outcome: string, more: object = {}) =>
    bureau.inspector.post(at('inspect'), { outcome, opinion: '已逐项核对。', inspectors: TWO, ...more });

  async function rectified(unit: string, closer: Person): Promise<void> {
    await clerk.does(at('plan'), { unit, plan: '逐项清点，责任到人。' });
    await clerk.does(at('report'), { unit, report: '已补齐。', evidence: [await proof(`${order}.pdf`)] });
    expect(await visit('passed')).toMatchObject({ status: 200 });
    await closer.does(at('close'));
  }

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    now('2022-06-01');
    clerk = await bureau.server.as(`clerk-${UNIT}`);
    leader = await bureau.server.hire('leader-3', {
      ...{ login: 'leader-9', person: 'p-leader-9', heads: [] },
    });
    const scheme = await schemeOfCase('shiyan-2022');
    const kept = scheme.stages.filter(({ id }) => id !== 'follow-up' && id !== 'archived');
    const stages = [
      ...kept,
      { id: 'follow-up', approvals: NONE },
      { id: 'archived', approvals: NONE },
    ] as const;
    await bureau.publish({ ...scheme, stages });
    const units = (await shiyanApril()).units.map(({ unit }) => unit);
    await bureau.openCycle(CYCLE, scheme.id, JUNE, { units });
    await bureau.deduct(CYCLE, UNIT, { reason: '应急物资台账不全', points: 1 });
    await bureau.deduct(CYCLE, 'u09', { reason: '发生责任事故', points: 35 });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is ordered for a confirmed finding, under listed supervision with a leader who closes it off', async () => {
    const rows = (await bureau.office.reads<{ rows: readonly { finding: string }[] }>(on('/findings'))).rows;
    const [mine, another] = rows.map(({ finding }) => finding);
    expect(await orders({}, clerk)).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    expect(await orders({ closer: 'p-office-1' })).toMatchObject({
      ...{ status: 400, problem: 'RECTIFICATION_CLOSER_NOT_LEADER' },
    });
    expect(await orders({}, leader)).toMatchObject({
      ...{ status: 403, problem: 'RECTIFICATION_CLOSER_IS_ORDERER' },
    });
    expect(await orders({ closer: 'p-nobody' })).toMatchObject({ problem: 'RECTIFICATION_CLOSER_UNKNOWN' });
    expect(await orders({ finding: another })).toMatchObject({
      ...{ status: 409, problem: 'RECTIFICATION_FINDING_UNFIT' },
    });
    expect(await orders({ planWorkingDays: 16 })).toMatchObject({ problem: 'RECTIFICATION_DAYS_INVALID' });
    expect(await orders({ planWorkingDays: 0 })).toMatchObject({ problem: 'INPUT_INVALID' });
    const second = await bureau.server.as('office-2');
    const both = await Promise.all([
      orders({ finding: mine }),
      orders({ finding: mine, requirement: '一周内补齐。' }, second),
    ]);
    const [taken, more] = both.filter(({ status }) => status < 300);
    expect(more).toBeUndefined();
    // At the same instant, or a moment behind the other.
    const refused = both.find(({ status }) => status === 409)?.problem;
    expect(['RECTIFICATION_ALREADY_ORDERED', 'RECTIFICATION_ORDERED_BEFORE']).toContain(refused);
    order = (taken?.body as { readonly id: string }).id;
    expect(await orders({ finding: mine, matter: '又查出台账不全。' })).toMatchObject({
      ...{ status: 409, problem: 'RECTIFICATION_ORDERED_BEFORE', body: { params: { order, number: 1 } } },
    });
    // 端午节: Friday the third is off, nothing is worked in exchange.
    expect(await read()).toMatchObject({
      ...{ number: 1, status: 'ordered', level: 'listed', finding: mine },
      ...{ planBy: { until: '2022-06-09' }, reportBy: { until: '2022-06-23' } },
    });
  });

  it('is planned and reported with evidence by that unit, which sees until when', async () => {
    const { rows } = await clerk.reads<{ rows: readonly object[] }>('/worklist');
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'RECTIFICATION_TO_PLAN', subject: order, due: '2022-06-09' }),
    );
    const stranger = await bureau.server.as('clerk-u06');
    const plan = { unit: UNIT, plan: '逐项清点，责任到人。' };
    expect(await stranger.post(at('plan'), plan)).toMatchObject({ status: 403, problem: 'NOT_YOUR_UNIT' });
    expect(await stranger.post(at('plan'), { ...plan, unit: 'u06' })).toMatchObject({
      ...{ status: 403, problem: 'RECTIFICATION_NOT_YOURS' },
    });
    const report = { unit: UNIT, report: '台账已补齐。', evidence: [await proof('台账.pdf')] };
    expect(await clerk.post(at('report'), report)).toMatchObject({
      ...{ status: 409, problem: 'RECTIFICATION_WRONG_STATUS' },
    });
    await clerk.does(at('plan'), plan);
    expect(await clerk.post(at('report'), { ...report, evidence: [] })).toMatchObject({
      ...{ status: 400, problem: 'RECTIFICATION_WITHOUT_EVIDENCE' },
    });
    await clerk.does(at('report'), report);
    expect(await read()).toMatchObject({ status: 'reported', report: { text: '台账已补齐。' } });
  });

  it('does not pass the re-inspection, and is repeated at a surcharge', async () => {
    now('2022-06-23');
    expect(await visit('failed', { inspectors: ['p-inspector-1'] })).toMatchObject({
      ...{ status: 400, problem: 'RECTIFICATION_INSPECTORS_TOO_FEW' },
    });
    expect(await visit('failed', { inspectors: ['p-inspector-1', 'p-leader-9'] })).toMatchObject({
      ...{ status: 403, problem: 'RECTIFICATION_CLOSER_INSPECTS' },
    });
    expect(await visit('failed', { inspectors: ['p-nobody', 'p-nobody-else'] })).toMatchObject({
      ...{ status: 404, problem: 'RECTIFICATION_INSPECTOR_UNKNOWN' },
    });
    expect(await visit('failed', { opinion: '仍缺三份台账。' })).toMatchObject({ status: 200 });
    expect(await leader.post(at('close'))).toMatchObject({ problem: 'RECTIFICATION_WRONG_STATUS' });
    const again = { reason: '仍缺三份台账。', planWorkingDays: 1, reportWorkingDays: 3 };
    expect(await leader.post(at('repeat'), again)).toMatchObject({
      status: 400,
      problem: 'SURCHARGE_MISSING',
    });
    await leader.does(at('repeat'), { ...again, surcharge: '0.5' });
    surcharged = order;
    expect(await read()).toMatchObject({ status: 'ordered', round: 2, surcharges: [{ points: '0.5' }] });
    const { standing, deductions } = await bureau.office.reads<Breakdown>(on(`/units/${UNIT}/breakdown`));
    expect(standing.components['inspection']).toBe('1.5');
    expect(deductions).toMatchObject([{}, { subject: order, ref: { type: 'SurchargeImposed' } }]);
  });

  it('holds the month open until then, and says where', async () => {
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(on('/blockers?from=entry'));
    expect(rows).toMatchObject([
      { code: 'RECTIFICATION_OPEN', units: [UNIT], path: `/api/v1${on(`/rectifications/${order}`)}` },
    ]);
    const reply = await bureau.office.post(on('/transitions'), { from: 'entry' });
    expect(reply).toMatchObject({ status: 409, problem: 'STAGE_BLOCKED' });
  });

  it('is pressed for once its days are over, until the unit acts', async () => {
    now('2022-06-27');
    await bureau.office.does(on('/reminders/sweep'));
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(
      on(`/reminders?subject=${order}&standing=true`),
    );
    expect(rows).toMatchObject([
      { rung: 'remind', kind: 'rectification-plan', units: [UNIT], until: '2022-06-24' },
      { rung: 'press', to: 'head', dueOn: '2022-06-27' },
    ]);
    const head = await bureau.server.as(`head-${UNIT}`);
    const waiting = await head.reads<{ rows: readonly object[] }>('/worklist');
    expect(waiting.rows).toContainEqual(expect.objectContaining({ code: 'ORDER_PRESSED', subject: order }));
  });

  it('is closed off by the person named and by nobody else, once it has passed', async () => {
    await clerk.does(at('plan'), { unit: UNIT, plan: '补三份。' });
    await clerk.does(at('report'), { unit: UNIT, report: '已补。', evidence: [await proof('补充.pdf')] });
    expect(await visit('passed')).toMatchObject({ status: 200 });
    expect(await bureau.chair.post(at('close'))).toMatchObject({
      ...{ status: 403, problem: 'RECTIFICATION_NOT_CLOSER' },
    });
    await leader.does(at('close'));
    const { status, history } = await read();
    expect(status).toBe('closed');
    expect(history.map(({ step }) => step)).toEqual([
      ...['ordered', 'planned', 'reported', 'failed', 'repeated', 'planned', 'reported', 'passed', 'closed'],
    ]);
  });

  it('is waived by a leader with a reason where it cannot be put right', async () => {
    order = (await bureau.office.does(on('/rectifications'), ordering({ level: 'ordinary' }))).id ?? '';
    expect(await bureau.office.post(at('waive'), { reason: '职能已划出。' })).toMatchObject({
      ...{ status: 403, problem: 'ROLE_MISSING' },
    });
    expect(await leader.post(at('waive'), { reason: '职能已划出。' })).toMatchObject({
      ...{
        status: 403,
        problem: 'RECTIFICATION_WAIVER_HAS_PART',
        body: { params: { person: 'p-leader-9' } },
      },
    });
    await bureau.chair.does(at('waive'), { reason: '职能已划出。' });
    expect(await read()).toMatchObject({ number: 2, status: 'waived' });
    const { text } = await bureau.office.get(on('/rectifications?format=csv'));
    expect(text).toContain('已销号');
    expect(text).toContain('挂牌督办');
    await bureau.compute(CYCLE);
  });

  it('is ordered after the bulletin to the unit of the lowest grade, and to no other', async () => {
    expect(await orders({ unit: 'u09' })).toMatchObject({ problem: 'RECTIFICATION_STAGE_CLOSED' });
    await bureau.conclude(CYCLE);
    await bureau.leave(CYCLE, 'bulletin');
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>('/worklist');
    expect(rows).toContainEqual(expect.objectContaining({ code: 'RECTIFICATION_TO_ORDER', subject: 'u09' }));
    expect(await orders({})).toMatchObject({
      ...{ status: 409, problem: 'RECTIFICATION_GRADE_NOT_LOWEST' },
      body: { params: { unit: UNIT, lowest: '不达标' } },
    });
    clerk = await bureau.server.as('clerk-u09');
    order = (await bureau.office.does(on('/rectifications'), ordering({ unit: 'u09' }))).id ?? '';
    expect(await read()).toMatchObject({ number: 3, grade: '不达标' });
    expect(await bureau.office.post(on('/transitions'), { from: 'follow-up' })).toMatchObject({
      ...{ status: 409, problem: 'STAGE_BLOCKED' },
    });
  });

  it('has a surcharge that is an item of the result, and is corrected as such', async () => {
    const item = { unit: UNIT, kind: 'surcharge', subject: surcharged, to: '0' };
    const propose = (items: readonly object[]) =>
      bureau.office.post<{ id: string }>(on('/result/corrections'), {
        items,
        reason: '三份台账当日已补齐。',
      });
    expect(await propose([{ ...item, subject: order }])).toMatchObject({
      ...{ status: 404, problem: 'CORRECTION_ITEM_UNKNOWN' },
    });
    const { body } = await propose([item]);
    await bureau.chair.does(on(`/result/corrections/${body.id}/approve`));
    const { standing, deductions } = await bureau.office.reads<Breakdown>(on(`/units/${UNIT}/breakdown`));
    expect(standing.components['inspection']).toBe('1');
    expect(deductions).toHaveLength(1);
  });

  it('costs nothing more where nothing counts, and ends the year once it is closed off', async () => {
    await clerk.does(at('plan'), { unit: 'u09', plan: '开展警示教育。' });
    await clerk.does(at('report'), { unit: 'u09', report: '已开展。', evidence: [await proof('教育.pdf')] });
    await visit('failed');
    const again = { reason: '未覆盖全员。', planWorkingDays: 1, reportWorkingDays: 3 };
    expect(await leader.post(at('repeat'), { ...again, surcharge: '0.5' })).toMatchObject({
      ...{ status: 409, problem: 'SURCHARGE_TOO_LATE' },
    });
    await leader.does(at('repeat'), again);
    await rectified('u09', leader);
    await bureau.leave(CYCLE, 'follow-up');
    expect(await bureau.office.reads(on(''))).toMatchObject({ openStages: ['archived'] });
    expect(await orders({ unit: 'u09' })).toMatchObject({ problem: 'RECTIFICATION_STAGE_CLOSED' });
  });
});
