import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

interface Rows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}
interface Milestone {
  readonly quarter: number;
  readonly percent: string;
  readonly original: string;
  readonly changed: boolean;
}
interface Listed {
  readonly indicator: string;
  readonly listed: boolean;
  readonly origin: string;
}

/** 1-4-1 is carried by u06 alone, the first of 4-1 by the office's own unit among others. */
const ITEM = '1-4-1';
const percents = (...all: readonly string[]) =>
  all.map((percent, index) => ({ quarter: index + 1, percent }));

/** The plan came on 31 July, so that two quarters are checked afterwards; nobody has reported yet. */
describe('the quarters of a year', () => {
  let bureau: Bureau;
  let [office, clerk, chair]: Person[] = [];
  let own = '';
  const on = (rest: string): string => bureau.path(`/quarterly-checks/${rest}`);
  const milestones = (who: Person, body: object, indicator = ITEM) =>
    who.post(bureau.path(`/plan/indicators/${indicator}/milestones`), {
      ...{ milestones: percents('25', '50', '60', '100'), reason: '台风季后集中开展。', ...body },
    });
  const amend = (who: Person, quarter: number, body: object) =>
    who.post(on(`${quarter}/criticism/amend`), { listed: false, reason: '台账核实已完成。', ...body });
  const quarterStream = (quarter: number) =>
    bureau.server.stream(`quarterlyCheck-${bureau.cycle}_${quarter}`);
  const lastOf = async (quarter: number) => (await quarterStream(quarter)).at(-1)?.type;

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    bureau.on('2024-08-05');
    [office, clerk, chair] = await Promise.all(
      ['office-1', 'clerk-u06', 'chair'].map((one) => bureau.as(one)),
    );
    const { officeUnit, plan } = bureau.year;
    own = plan.indicators.find(({ units }) => units.some(({ unit }) => unit === officeUnit))?.id ?? '';
  });

  afterAll(() => bureau.server.stopAndForget());

  it('have milestones that the office changes with a reason, the original beside them', async () => {
    const third = [{ quarter: 3, percent: '60' }];
    expect(await milestones(office as Person, { milestones: third })).toMatchObject({ status: 200 });
    const path = bureau.path(`/plan/milestones?indicator=${ITEM}`);
    const { rows } = await (office as Person).reads<Rows<Milestone>>(path);
    expect(rows.map(({ percent, original, changed }) => [percent, original, changed])).toEqual([
      ['25', '25', false],
      ['50', '50', false],
      ['60', '75', true],
      ['100', '100', false],
    ]);
    expect((await (office as Person).get(`${path}&format=csv`)).text).toContain('台风季后集中开展。');
    const progress = await (office as Person).reads<Rows<object>>(bureau.path('/plan/progress'));
    expect(progress.rows).toContainEqual(
      expect.objectContaining({
        indicator: ITEM,
        originalMilestones: percents('25', '50', '75', '100'),
        milestones: percents('25', '50', '60', '100'),
      }),
    );
  });

  it('refuse milestones that cannot be meant, or come from the wrong people', async () => {
    const refused = async (body: object, who = office as Person, indicator = ITEM) =>
      (await milestones(who, body, indicator)).problem;
    expect(await refused({ milestones: percents('50', '25', '75', '100') })).toBe('PLAN_MILESTONES_INVALID');
    expect(await refused({ milestones: percents('25', '50', '75', '90') })).toBe('PLAN_MILESTONES_INVALID');
    expect(await refused({ milestones: percents('25', '50', '75', '101') })).toBe('PLAN_MILESTONES_INVALID');
    expect(await refused({ milestones: [{ quarter: 3, percent: '40' }] })).toBe('PLAN_MILESTONES_INVALID');
    expect(await refused({ milestones: percents('a') })).toBe('INPUT_INVALID');
    expect(await refused({ milestones: [{ quarter: 5, percent: '100' }] })).toBe('INPUT_INVALID');
    expect(await refused({ milestones: [] })).toBe('INPUT_INVALID');
    expect(await refused({ reason: ' ' })).toBe('INPUT_INVALID');
    expect(await refused({}, office, '9-9')).toBe('PLAN_INDICATOR_UNKNOWN');
    expect(await refused({}, clerk)).toBe('ROLE_MISSING');
    expect(await refused({}, office, own)).toBe('MILESTONE_OF_OWN_UNIT');
    expect(await refused({}, chair)).toBe('ROLE_MISSING');
  });

  it('keep what was due once their check is open', async () => {
    for (const quarter of [1, 2]) await (office as Person).does(on(`${quarter}/open`));
    expect(
      await milestones(office as Person, { milestones: percents('10', '50', '60', '100') }),
    ).toMatchObject({
      status: 409,
      problem: 'MILESTONE_QUARTER_CHECKED',
      body: { params: { indicator: ITEM, quarter: 1, due: '25' } },
    });
    expect(
      await milestones(office as Person, { milestones: percents('25', '50', '65', '100') }),
    ).toMatchObject({
      status: 200,
    });
  });

  it('show a traffic light for each indicator, by the rule of the scheme', async () => {
    const sheet = await (office as Person).reads<Rows<{ light: string; status: string }>>(on('2?light=late'));
    expect(sheet.total).toBeGreaterThan(0);
    expect(sheet.rows.every(({ light, status }) => light === 'late' && status === 'behind')).toBe(true);
    const progress = bureau.path('/plan/progress?light=late&format=csv');
    expect((await (office as Person).get(progress)).text).toContain('红灯');
    expect(await (office as Person).get(on('2?light=blue'))).toMatchObject({ status: 400 });
  });

  it('bring what is behind on a list that is amended with reasons', async () => {
    const list = async (query = '') =>
      (await (office as Person).reads<Rows<Listed>>(on(`1/criticism${query}`))).rows;
    const before = await list();
    expect(before.length).toBeGreaterThan(1);
    expect(before.every(({ listed, origin }) => listed && origin === 'behind')).toBe(true);
    expect(await amend(office as Person, 1, { indicator: ITEM })).toMatchObject({ status: 200 });
    expect(await list('?origin=removed')).toMatchObject([{ indicator: ITEM, listed: false }]);
    expect((await (office as Person).get(on('1/criticism?format=csv'))).text).toContain('剔除');
    await (office as Person).does(on('2/adjust'), { indicator: ITEM, to: 'on-schedule', reason: '已补报。' });
    expect(
      await amend(office as Person, 2, { indicator: ITEM, listed: true, reason: '补报不实。' }),
    ).toMatchObject({
      status: 200,
    });
    expect(await (office as Person).reads(on('2/criticism?origin=added'))).toMatchObject({
      rows: [{ indicator: ITEM, listed: true, amended: { reason: '补报不实。' } }],
    });
  });

  it('refuse an amendment that cannot be', async () => {
    const refused = async (body: object, who = office as Person, quarter = 1) =>
      (await amend(who, quarter, { indicator: ITEM, ...body })).problem;
    expect(await refused({ indicator: '9-9' })).toBe('CHECK_ITEM_UNKNOWN');
    expect(await refused({ indicator: own })).toBe('CHECK_ITEM_OF_OWN_UNIT');
    expect(await refused({ reason: '' })).toBe('INPUT_INVALID');
    expect(await refused({ listed: '是' })).toBe('INPUT_INVALID');
    expect(await refused({}, clerk)).toBe('ROLE_MISSING');
    expect(await refused({}, office, 3)).toBe('CHECK_UNKNOWN');
    await (office as Person).does(on('2/adjust'), {
      indicator: '1-4-2',
      to: 'not-due',
      reason: '上级暂缓。',
    });
    expect(await refused({ indicator: '1-4-2', listed: true }, office, 2)).toBe('CRITICISM_ITEM_NOT_DUE');
    expect(await (office as Person).get(on('3/criticism'))).toMatchObject({ problem: 'CHECK_UNKNOWN' });
  });

  it('close together, the earliest first, or none of them', async () => {
    const [first, second] = [await quarterStream(1), await quarterStream(2)];
    const missing = (quarter: number) => ({
      status: 409,
      problem: 'CHECK_CRITICISM_MISSING',
      body: { params: { quarter } },
    });
    expect(await (office as Person).post(on('2/close'))).toMatchObject(missing(1));
    await (office as Person).does(on('1/criticism'), { number: '泉应急通〔2024〕11号' });
    expect(await (office as Person).post(on('2/close'))).toMatchObject(missing(2));
    expect(await quarterStream(1)).toHaveLength(first.length + 1);
    expect(await quarterStream(2)).toHaveLength(second.length);
    await (office as Person).does(on('2/criticism'), { number: '泉应急通〔2024〕12号' });
    const once = { headers: { 'idempotency-key': 'close-two-quarters' } };
    expect(await (office as Person).post(on('2/close'), {}, once)).toMatchObject({ status: 200 });
    expect([await lastOf(1), await lastOf(2)]).toEqual(['QuarterlyCheckClosed', 'QuarterlyCheckClosed']);
    const head = await bureau.server.head();
    expect(await (office as Person).post(on('2/close'), {}, once)).toMatchObject({
      body: { repeated: true },
    });
    expect(await bureau.server.head()).toBe(head);
  });

  it('tell in the circular what was put on the list, and why', async () => {
    const circular = (await quarterStream(2)).find(({ type }) => type === 'CircularCriticismIssued');
    const { items } = circular?.data as { readonly items: readonly object[] };
    expect(items).toContainEqual({ indicator: ITEM, units: ['u06'], reason: '补报不实。' });
    const left = (await quarterStream(1)).find(({ type }) => type === 'CircularCriticismIssued');
    expect(JSON.stringify(left?.data)).not.toContain(`"${ITEM}"`);
    expect(await (office as Person).reads(on('2/criticism'))).toMatchObject({
      issued: { number: '泉应急通〔2024〕12号', by: 'p-office-1' },
    });
  });

  it('hold the standings to the milestones as they are now', async () => {
    bureau.on('2024-10-08');
    const { leaders } = bureau.year;
    expect(leaders.length).toBeGreaterThan(0);
    await (office as Person).does(on('3/open'));
    await (office as Person).does(on('3/criticism'), { number: '泉应急通〔2024〕18号' });
    await (office as Person).does(on('3/close'));
    const { rows } = await (office as Person).reads<Rows<{ indicator: string; due: string }>>(
      bureau.path('/plan/progress'),
    );
    expect(rows.find(({ indicator }) => indicator === ITEM)?.due).toBe('65');
    expect(rows.find(({ indicator }) => indicator === '1-4-2')?.due).toBe('75');
    expect(
      await milestones(office as Person, { milestones: percents('25', '50', '60', '100') }),
    ).toMatchObject({
      problem: 'MILESTONE_QUARTER_CHECKED',
      body: { params: { quarter: 3, due: '65' } },
    });
  });
});
