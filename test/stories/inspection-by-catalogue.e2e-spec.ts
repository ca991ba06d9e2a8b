import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FindingLine } from '@kaoping/read-models';
import { LedgerBureau, schemeOfCase, shiyanApril } from './support/ledger.js';
import type { Person } from './support/person.js';
import type { Breakdown } from './support/traced.js';

const CYCLE = 'shiyan-2022-05';
const MAY = { from: '2022-05-01', to: '2022-05-31' };
const ON_DUTY = { code: 'ZB-01', name: '值班值守制度不落实', points: '0.5', most: '1', inCharge: 'u03' };
const REPORTS = { code: 'TB-02', name: '平时考核未按时填报', points: '0.5', by: 'head', mostAtOnce: '2' };
const TWO = ['p-inspector-1', 'p-inspector-2'];

describe('a month of inspections by the catalogue of breaches', () => {
  let bureau: LedgerBureau;
  let leader: Person;
  const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;
  const now = (at: string) => (bureau.server.now = new Date(`${at}:00+08:00`).toISOString());
  const as = (login: string) => bureau.server.as(login);
  const read = (finding: string) => bureau.office.reads<FindingLine>(on(`/findings/${finding}`));
  const breakdown = (unit: string) => bureau.office.reads<Breakdown>(on(`/units/${unit}/breakdown`));
  const issue = (breaches: readonly object[], more: object = {}) =>
    bureau.office.post(on('/breach-catalogue'), { breaches, ...more });

  const found = (change: object) => ({
    ...{ source: 'inspection', mode: 'undercover', description: '夜间电话抽查无人接听。', place: '值班室' },
    ...{ breachCode: 'ZB-01', charges: [{ unit: 'u05', liability: 'direct' }], inspectors: TWO, photos: [] },
    ...change,
  });
  const log = async (change: object, who: Person = bureau.inspector): Promise<string> =>
    (await who.does(on('/findings'), found(change))).id ?? '';
  const refused = (change: object, who: Person = bureau.inspector) =>
    who.post(on('/findings'), found(change));

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    leader = await bureau.server.hire('leader-3', {
      ...{ login: 'leader-9', person: 'p-leader-9', heads: [] },
    });
    const scheme = await schemeOfCase('shiyan-2022');
    const components = scheme.components.map((component) =>
      component.id === 'inspection'
        ? { ...component, answerWorkingDays: 5, secondSignatureAbove: '1' }
        : component,
    );
    await bureau.publish({ ...scheme, components });
    const units = (await shiyanApril()).units.map(({ unit }) => unit);
    await bureau.openCycle(CYCLE, scheme.id, MAY, { units });
    now('2022-05-05T22:30');
  });

  afterAll(() => bureau.server.stopAndForget());

  describe('the catalogue', () => {
    it('is issued by the office with prices, caps and sections in charge, and by nobody else', async () => {
      expect(await issue([])).toMatchObject({ status: 400, problem: 'CATALOGUE_EMPTY' });
      expect(await issue([{ ...ON_DUTY, most: '0.4' }])).toMatchObject({ problem: 'BREACH_CAP_INVALID' });
      const clerk = await as('clerk-u05');
      expect(await clerk.post(on('/breach-catalogue'), { breaches: [ON_DUTY] })).toMatchObject({
        ...{ status: 403, problem: 'ROLE_MISSING' },
      });
      expect(await clerk.get(on('/breach-catalogue'))).toMatchObject({ problem: 'CATALOGUE_UNKNOWN' });
      expect(await issue([ON_DUTY, REPORTS])).toMatchObject({ status: 200 });
    });

    it('is there for everybody to read, as a table too', async () => {
      const clerk = await as('clerk-u05');
      expect(await clerk.reads(on('/breach-catalogue'))).toMatchObject({
        version: 1,
        rows: [REPORTS, ON_DUTY],
      });
      const { text } = await clerk.get(on('/breach-catalogue?format=csv'));
      expect(text).toContain('扣分标准编号');
      expect(text).toContain('值班值守制度不落实');
    });
  });

  describe('one incident charged to two units', () => {
    let finding = '';

    it('is priced by the catalogue and shared between them', async () => {
      finding = await log({
        foundAt: '2022-05-05T21:50:00+08:00',
        charges: [
          { unit: 'u05', liability: 'direct', share: '70' },
          { unit: 'u01', liability: 'posting', share: '30' },
        ],
      });
      expect(await read(finding)).toMatchObject({
        ...{ number: 1, book: 'own', breach: ON_DUTY.name, breachCode: 'ZB-01' },
        price: { points: '0.5', version: 1, most: '1' },
        charges: [
          { unit: 'u05', points: '0.35', share: '70' },
          { unit: 'u01', liability: 'posting', points: '0.15', share: '30' },
        ],
      });
    });

    it('gives them five working days: the Saturday after the holiday is one of them', async () => {
      expect((await read(finding)).answerBy).toMatchObject({ until: '2022-05-11', workingDays: 5 });
      const { rows } = await (await as('clerk-u05')).reads<{ rows: readonly object[] }>('/worklist');
      expect(rows).toContainEqual(
        expect.objectContaining({ code: 'FINDING_TO_ANSWER', subject: finding, due: '2022-05-11' }),
      );
    });

    it('is not confirmed before both have answered or their time is over', async () => {
      now('2022-05-11T17:00');
      const clerk = await as('clerk-u05');
      await clerk.does(on(`/findings/${finding}/answer`), { unit: 'u05', text: '值班员送医，已补岗。' });
      expect(await bureau.chair.post(on(`/findings/${finding}/confirm`))).toMatchObject({
        ...{ status: 409, problem: 'FINDING_ANSWER_AWAITED' },
        body: { params: { units: ['u01'], until: '2022-05-11', today: '2022-05-11' } },
      });
    });

    it('takes no answer on the twelfth, and says which day it was', async () => {
      now('2022-05-12T09:00');
      const late = { unit: 'u01', text: '请予免责。' };
      const reply = await (await as('clerk-u01')).post(on(`/findings/${finding}/answer`), late);
      expect(reply).toMatchObject({ status: 409, problem: 'FINDING_ANSWER_LATE' });
      expect(reply.body).toMatchObject({ detail: expect.stringContaining('2022-05-11') });
      await bureau.chair.does(on(`/findings/${finding}/confirm`));
      const of = async (unit: string) => (await breakdown(unit)).standing.components['inspection'];
      expect([await of('u05'), await of('u01')]).toEqual(['0.35', '0.15']);
    });

    it('is corrected by another leader than the one who confirmed it; what was imposed first is kept', async () => {
      const correction = {
        reason: '复核通话记录，任职科室责任较轻。',
        charges: [
          { unit: 'u05', liability: 'direct', share: '70' },
          { unit: 'u01', liability: 'posting', share: '10' },
        ],
      };
      const correct = (who: Person, body: object = correction) =>
        who.post(on(`/findings/${finding}/correct`), body);
      expect(await correct(bureau.chair)).toMatchObject({ status: 403, problem: 'CORRECTOR_IS_CONFIRMER' });
      expect(await correct(bureau.office)).toMatchObject({ status: 403, problem: 'CORRECTION_NEEDS_LEADER' });
      expect(await correct(leader, { ...correction, charges: correction.charges.slice(0, 1) })).toMatchObject(
        { status: 400, problem: 'CORRECTION_OF_UNITS' },
      );
      expect(await correct(leader)).toMatchObject({
        ...{ status: 409, problem: 'FINDING_SHARES_NOT_WHOLE', body: { params: { total: '80' } } },
      });
      const shares = { total: '80', reason: '其余两成由已调离人员承担，不再计扣。' };
      await leader.does(on(`/findings/${finding}/correct`), {
        ...correction,
        acknowledgeShares: shares.reason,
      });
      expect(await read(finding)).toMatchObject({ shares });
      expect(await read(finding)).toMatchObject({
        ...{ status: 'confirmed', charges: [{ points: '0.35' }, { points: '0.05' }] },
        corrections: [{ original: { charges: [{ points: '0.35' }, { points: '0.15' }] } }],
      });
      expect((await breakdown('u01')).standing.components['inspection']).toBe('0.05');
      expect((await breakdown('u01')).deductions).toMatchObject([{ ref: { type: 'DeductionCorrected' } }]);
    });
  });

  describe('three people who filled in nothing', () => {
    let finding = '';
    const three = { breachCode: 'TB-02', charges: [{ unit: 'u06', liability: 'direct', heads: 3 }] };

    it('cost their unit the price of each', async () => {
      expect(await refused({ breachCode: 'TB-02' })).toMatchObject({ problem: 'CHARGE_HEADS_INVALID' });
      expect(await refused({ ...three, charges: [{ ...three.charges[0], points: '1' }] })).toMatchObject({
        status: 400,
        problem: 'CHARGE_HEADS_MISMATCH',
        body: { params: { expected: '1.5' } },
      });
      finding = await log(three);
      await (await as('clerk-u06')).does(on(`/findings/${finding}/answer`), { unit: 'u06', text: '属实。' });
    });

    it('are above one point, so that a second leader signs', async () => {
      await bureau.chair.does(on(`/findings/${finding}/confirm`));
      expect(await read(finding)).toMatchObject({ status: 'signed', signed: { limit: '1' } });
      expect((await breakdown('u06')).standing.components['inspection']).toBe('0');
      await bureau.chair.does(on(`/findings/${finding}/confirm`));
      expect(await read(finding)).toMatchObject({ status: 'signed' });
      await leader.does(on(`/findings/${finding}/confirm`));
      expect(await read(finding)).toMatchObject({ status: 'confirmed', deductions: [{ points: '1.5' }] });
      expect((await breakdown('u06')).standing.components['inspection']).toBe('1.5');
    });

    it('are not made four by a third leader alone', async () => {
      const third = await bureau.server.hire('leader-3', {
        ...{ login: 'leader-8', person: 'p-leader-8', heads: [] },
      });
      const four = { reason: '另有一人。', charges: [{ ...three.charges[0], heads: 4 }] };
      expect(await third.post(on(`/findings/${finding}/correct`), four)).toMatchObject({
        ...{ status: 409, problem: 'CORRECTION_ABOVE_LIMIT', body: { params: { total: '2', limit: '1' } } },
      });
    });
  });

  describe('a breach that a section is in charge of', () => {
    let finding = '';

    it('is recorded by that section and by no other', async () => {
      const [inCharge, other] = await Promise.all([as('clerk-u03'), as('clerk-u04')]);
      expect(await refused({}, other)).toMatchObject({ status: 403, problem: 'FINDING_NOT_IN_CHARGE' });
      finding = await log({ source: 'hotline', mode: undefined, inspectors: undefined }, inCharge);
      expect(await read(finding)).toMatchObject({ inCharge: { unit: 'u03', recordedBy: 'p-clerk-u03' } });
      expect((await inCharge.get(on(`/findings/${finding}`))).status).toBe(200);
    });

    it('is verified by the office before a leader confirms it', async () => {
      const clerk = await as('clerk-u05');
      await clerk.does(on(`/findings/${finding}/answer`), { unit: 'u05', text: '已整改。' });
      expect(await bureau.chair.post(on(`/findings/${finding}/confirm`))).toMatchObject({
        ...{ status: 409, problem: 'FINDING_NOT_VERIFIED' },
      });
      await bureau.office.does(on(`/findings/${finding}/verify`), { opinion: '属实。' });
      await bureau.chair.does(on(`/findings/${finding}/confirm`));
      expect(await read(finding)).toMatchObject({ status: 'confirmed', verified: { opinion: '属实。' } });
    });
  });

  it('takes no more than the catalogue says from one unit, however often it is found', async () => {
    const again = await log({ source: 'media', mode: 'joint', inspectors: ['p-inspector-1'] });
    await (await as('clerk-u05')).does(on(`/findings/${again}/answer`), { unit: 'u05', text: '已整改。' });
    await bureau.chair.does(on(`/findings/${again}/confirm`));
    const { standing, deductions } = await breakdown('u05');
    expect(deductions).toMatchObject([
      { points: '0.35' },
      { points: '0.5' },
      { points: '0.5', most: '1', counted: '0.15' },
    ]);
    expect(standing.components['inspection']).toBe('1');
  });

  it('sends no inspector to a unit where that inspector works or has worked, and never one alone', async () => {
    await bureau.server.hire('inspector-1', {
      ...{ login: 'inspector-3', person: 'p-inspector-3', formerUnits: ['u05'] },
    });
    await bureau.server.hire('inspector-1', { login: 'inspector-4', person: 'p-inspector-4', unit: 'u05' });
    expect(await refused({ inspectors: ['p-inspector-1', 'p-inspector-3'] })).toMatchObject({
      ...{ status: 403, problem: 'FINDING_FORMER_UNIT' },
      body: { params: { unit: 'u05', person: 'p-inspector-3' } },
    });
    expect(await refused({ inspectors: ['p-inspector-1', 'p-inspector-4'] })).toMatchObject({
      ...{ status: 403, problem: 'FINDING_OWN_UNIT' },
    });
    expect(await refused({}, await as('inspector-3'))).toMatchObject({ problem: 'FINDING_FORMER_UNIT' });
    expect(await refused({ inspectors: ['p-inspector-1'] })).toMatchObject({
      ...{ status: 400, problem: 'FINDING_INSPECTORS_TOO_FEW' },
    });
    expect(await refused({ inspectors: ['p-inspector-1', 'p-nobody'] })).toMatchObject({
      ...{ status: 404, problem: 'FINDING_INSPECTOR_UNKNOWN' },
      body: { params: { person: 'p-nobody' } },
    });
  });

  describe('a price that is not the one before', () => {
    it('comes with a new version of the catalogue, which says why', async () => {
      const dearer = { ...ON_DUTY, points: '0.8' };
      expect(await issue([dearer, REPORTS])).toMatchObject({ status: 400, problem: 'REASON_MISSING' });
      await bureau.office.does(on('/breach-catalogue'), {
        breaches: [dearer, REPORTS],
        reason: '屡查屡犯。',
      });
      const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(
        on('/breach-catalogue/versions'),
      );
      expect(rows).toMatchObject([{ version: 1 }, { version: 1 }, {}, { version: 2, points: '0.8' }]);
    });

    it('is told with the number of the latest precedent, and recorded only with a reason', async () => {
      const charges = [{ unit: 'u07', liability: 'direct' }];
      const reply = await refused({ charges });
      expect(reply).toMatchObject({
        ...{ status: 409, problem: 'FINDING_PRECEDENT_DIFFERS' },
        body: { params: { number: 4, points: '0.5', price: '0.8', unit: 'u07' } },
      });
      expect(reply.body).toMatchObject({ detail: expect.stringContaining('问题台账第4号') });
      const finding = await log({ charges, acknowledgePrecedent: '目录已修订，自5月12日起执行。' });
      expect(await read(finding)).toMatchObject({
        ...{ charges: [{ points: '0.8' }], price: { version: 2 } },
        precedent: { number: 4, points: '0.5', reason: '目录已修订，自5月12日起执行。' },
      });
      await bureau.chair.does(on(`/findings/${finding}/withdraw`), { reason: '演练，不作处理。' });
    });
  });

  it('what the level above found stands in a book of its own, from number 1', async () => {
    const finding = await log({
      ...{
        source: 'superior',
        mode: undefined,
        breachCode: undefined,
        breach: '上级督查发现隐患未销号',
        price: '1',
      },
      ...{ inspectors: ['p-inspector-1'], charges: [{ unit: 'u08', liability: 'leadership', share: '50' }] },
      acknowledgeShares: '领导责任按半数计扣，其余由其他单位承担。',
    });
    expect(await read(finding)).toMatchObject({ number: 1, book: 'superior', charges: [{ points: '0.5' }] });
    const { rows } = await bureau.office.reads<{ rows: readonly FindingLine[] }>(
      on('/findings?book=superior'),
    );
    expect(rows.map(({ finding: id }) => id)).toEqual([finding]);
    expect((await bureau.office.get(on('/findings?book=superior&format=csv'))).text).toContain('上级台账');
  });

  it('holds the month open while one of them is undecided', async () => {
    const [undecided] = (
      await bureau.office.reads<{ rows: readonly { code: string; subject: string }[] }>(
        on('/blockers?from=entry'),
      )
    ).rows;
    expect(undecided).toMatchObject({ code: 'FINDING_NOT_DECIDED' });
    now('2022-06-01T09:00');
    await leader.does(on(`/findings/${undecided?.subject}/confirm`));
    await bureau.compute(CYCLE);
    const finals = new Map((await bureau.results(CYCLE)).map(({ unit, final }) => [unit, final]));
    expect(['u01', 'u05', 'u06', 'u08'].map((unit) => finals.get(unit))).toEqual([
      ...['99.95', '99.00', '98.50', '99.50'],
    ]);
  });
});
