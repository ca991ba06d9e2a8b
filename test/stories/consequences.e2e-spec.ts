import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';
import type { Person } from './support/person.js';

const M = '/cycles/m01';
const Q = `${M}/consequences`;
const LOST = '取消2022年度评先评优资格';

describe('what follows from a work failure and from the grades', () => {
  let bureau: LedgerBureau;
  let clerk: Person;
  let head: Person;
  let leader: Person;
  let neighbour: Person;
  let failure: string;
  let own: string;
  let personal: string;
  const entries = (who: Person, query = '') =>
    who.reads<{ rows: readonly Entry[] }>(`${Q}${query}`).then(({ rows }) => rows);
  const record = (change: object = {}) =>
    bureau.office.post(Q, {
      ...{ unit: 'u02', kind: 'award-ineligibility', text: LOST },
      ...{ ground: { kind: 'finding', ref: failure }, ...change },
    });
  const rowOf = async (unit: string) => {
    const { rows } = await bureau.office.reads<{ rows: readonly Row[] }>(`${M}/standings`);
    return rows.find((row) => row.unit === unit);
  };
  const work = async (who: Person) => {
    const { rows } = await who.reads<{ rows: readonly { code: string; subject: string }[] }>('/worklist');
    return rows
      .filter(({ code }) => code.startsWith('CONSEQUENCE'))
      .map(({ code, subject }) => [code, subject]);
  };

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    const scheme = await schemeOfCase('shiyan-2022');
    const [top, ...rest] = scheme.bands;
    const praised = [
      { zh: '局通报表扬', en: 'Commended by the bureau', kind: 'commendation' },
      { zh: '优先推荐', en: 'Recommended first' },
    ] as const;
    const bands = [...(top === undefined ? [] : [{ ...top, consequences: praised }]), ...rest];
    await bureau.publish({ ...scheme, id: 'followed', bands });
    const month = { from: '2022-01-01', to: '2022-01-31' };
    await bureau.openCycle('m01', 'followed', month, { units: ['综合科', '执法科', '救援科'] });
    [clerk, head, neighbour] = await Promise.all([
      bureau.server.as('clerk-u02'),
      bureau.server.as('head-u02'),
      bureau.server.as('clerk-u01'),
    ]);
    leader = await bureau.server.hire('leader-3', {
      ...{ login: 'leader-9', person: 'p-leader-9', heads: [] },
    });
    await bureau.deduct('m01', 'u02', { reason: '信息迟报', points: 0.5 });
    const { rows } = await bureau.office.reads<{ rows: readonly { finding: string }[] }>(`${M}/findings`);
    failure = rows[0]?.finding ?? '';
  });

  afterAll(() => bureau.server.stopAndForget());

  it('follows only from what is established, and costs eligibility only where it cost points', async () => {
    const { id: unconfirmed = '' } = await bureau.inspector.does(`${M}/findings`, {
      ...{ source: 'inspection', mode: 'open', breach: '脱岗', description: '脱岗', place: '机关' },
      charges: [{ unit: 'u02', liability: 'direct', points: '1' }],
      ...{ inspectors: ['p-inspector-1', 'p-inspector-2'], photos: [] },
    });
    const refused = async (change: object) => {
      const { status, problem } = await record(change);
      return [status, problem];
    };
    const on = (kind: string, ref: string) => ({ ground: { kind, ref } });
    const unfounded = [409, 'CONSEQUENCE_GROUND_NOT_ESTABLISHED'];
    expect(await refused(on('finding', unconfirmed))).toEqual(unfounded);
    expect(await refused(on('finding', 'nothing'))).toEqual(unfounded);
    expect(await refused({ unit: 'u01' })).toEqual(unfounded);
    expect(await refused(on('criticism', '1'))).toEqual(unfounded);
    expect(await refused(on('veto', 'u02'))).toEqual(unfounded);
    expect(await refused(on('grade', '达标'))).toEqual(unfounded);
    expect(await refused({ unit: 'u99' })).toEqual([404, 'UNIT_UNKNOWN']);
    expect(await refused({ person: 'p-nobody' })).toEqual([404, 'CONSEQUENCE_PERSON_UNKNOWN']);
    expect(await refused({ person: 'p-clerk-u01' })).toEqual([409, 'CONSEQUENCE_PERSON_NOT_OF_UNIT']);
    expect(await refused({ until: '2022-05-04' })).toEqual([400, 'CONSEQUENCE_ALREADY_OVER']);
    expect((await record({ kind: 'dismissal' })).status).toBe(400);
    expect(await clerk.post(Q, { unit: 'u02' })).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    await bureau.chair.does(`${M}/findings/${unconfirmed}/withdraw`, { reason: '误记' });
  });

  it('is recorded by the office, for the unit and for the person, and confirmed by a leader', async () => {
    own = (await record()).body.id ?? '';
    expect(await record({ text: '取消评优资格。' })).toMatchObject({
      ...{ status: 409, problem: 'CONSEQUENCE_ALREADY_RECORDED', body: { params: { consequence: own } } },
    });
    personal = (await record({ person: 'p-clerk-u02', until: '2022-12-31' })).body.id ?? '';
    expect(await rowOf('u02')).toMatchObject({ awardsLost: false });
    expect(new Set(await work(bureau.chair))).toEqual(
      new Set([
        ['CONSEQUENCE_TO_CONFIRM', own],
        ['CONSEQUENCE_TO_CONFIRM', personal],
      ]),
    );
    expect(await bureau.office.post(`${Q}/${own}/confirm`)).toMatchObject({ problem: 'ROLE_MISSING' });
    expect(await bureau.chair.post(`${Q}/nothing/confirm`)).toMatchObject({ problem: 'CONSEQUENCE_UNKNOWN' });
    for (const id of [own, personal]) await bureau.chair.does(`${Q}/${id}/confirm`);
    expect(await bureau.chair.post(`${Q}/${own}/uphold`, { reason: '维持' })).toMatchObject({
      ...{ status: 409, problem: 'CONSEQUENCE_GROUND_STANDS' },
    });
    expect(await rowOf('u02')).toMatchObject({ awardsLost: true, rank: 3, total: '99.50' });
    expect(await rowOf('u01')).toMatchObject({ awardsLost: false });
    expect(await entries(bureau.office)).toMatchObject([
      { number: 1, status: 'confirmed', cost: '0.5', person: null, until: null },
      { number: 2, status: 'confirmed', cost: '0.5', person: 'p-clerk-u02', until: '2022-12-31' },
    ]);
  });

  it('is told to those concerned, who acknowledge it', async () => {
    const told = (persons: readonly string[]) =>
      bureau.office.post(`${Q}/${own}/tell`, { persons, how: '书面送达' });
    expect(await told([])).toMatchObject({ status: 400, problem: 'CONSEQUENCE_NOBODY_TOLD' });
    expect(await told(['p-nobody'])).toMatchObject({ status: 404, problem: 'CONSEQUENCE_PERSON_UNKNOWN' });
    expect(await told(['p-head-u02', 'p-clerk-u02'])).toMatchObject({ status: 200 });
    expect(await work(head)).toEqual([['CONSEQUENCE_TO_ACKNOWLEDGE', own]]);
    expect(await neighbour.post(`${Q}/${own}/acknowledge`)).toMatchObject({
      ...{ status: 403, problem: 'CONSEQUENCE_NOT_TOLD' },
    });
    await head.does(`${Q}/${own}/acknowledge`);
    expect(await work(head)).toEqual([]);
    const { told: list } = await bureau.office.reads<Entry>(`${Q}/${own}`);
    expect(list.map(({ person, acknowledged }) => [person, acknowledged !== null])).toEqual([
      ['p-head-u02', true],
      ['p-clerk-u02', false],
    ]);
  });

  it('is seen by the unit and the person, and not by the neighbours', async () => {
    expect(await entries(clerk)).toHaveLength(2);
    expect(await entries(neighbour)).toEqual([]);
    expect(await neighbour.get(`${Q}/${own}`)).toMatchObject({ status: 403, problem: 'NOT_YOUR_UNIT' });
    expect(await entries(bureau.office, '?person=p-clerk-u02')).toHaveLength(1);
    expect(await entries(bureau.office, '?status=lifted')).toEqual([]);
    const csv = await bureau.office.get(`${Q}?format=csv`);
    expect(csv.text).toContain(`取消评先评优资格,已确认,u02,p-clerk-u02,${LOST},发现问题`);
    bureau.server.now = '2023-01-01T01:00:00.000Z';
    expect(await entries(bureau.office, '?status=over')).toMatchObject([{ consequence: personal }]);
    bureau.server.now = '2022-05-05T01:00:00.000Z';
  });

  it('is lifted when the finding is withdrawn, and told again', async () => {
    const lift = (cause: object, reason = '经复核，信息系按时报送') =>
      bureau.chair.post(`${Q}/${own}/lift`, { cause, reason });
    expect(await lift({ kind: 'finding-withdrawn' })).toMatchObject({
      ...{ status: 409, problem: 'CONSEQUENCE_CAUSE_NOT_SO' },
    });
    expect(await lift({ kind: 'ruling' })).toMatchObject({
      status: 400,
      problem: 'CONSEQUENCE_CAUSE_MISSING',
    });
    expect((await lift({ kind: 'mercy' })).status).toBe(400);
    expect(await lift({ kind: 'cost-gone' })).toMatchObject({ problem: 'CONSEQUENCE_CAUSE_NOT_SO' });
    const withdrawal = { reason: '信息系按时报送' };
    expect(await bureau.chair.post(`${M}/findings/${failure}/withdraw`, withdrawal)).toMatchObject({
      ...{ status: 403, problem: 'WITHDRAWER_IS_CONFIRMER' },
    });
    await leader.does(`${M}/findings/${failure}/withdraw`, withdrawal);
    expect(await entries(bureau.office)).toMatchObject([
      { groundFallen: true, fallen: 'finding-withdrawn' },
      { groundFallen: true, fallen: 'finding-withdrawn' },
    ]);
    expect(new Set(await work(bureau.chair))).toEqual(
      new Set([
        ['CONSEQUENCE_TO_LIFT', own],
        ['CONSEQUENCE_TO_LIFT', personal],
      ]),
    );
    // From then on it weighs on nobody, until a leader says what becomes of it.
    expect(await rowOf('u02')).toMatchObject({ awardsLost: false });
    expect(await entries(bureau.office)).toMatchObject([{ inEffect: false }, { inEffect: false }]);
    const uphold = (who: Person, reason = '另有聊天记录佐证') => who.post(`${Q}/${own}/uphold`, { reason });
    expect(await uphold(clerk)).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    expect(await uphold(bureau.chair, ' ')).toMatchObject({ status: 400 });
    expect(await uphold(bureau.chair)).toMatchObject({ status: 200 });
    expect(await rowOf('u02')).toMatchObject({ awardsLost: true });
    expect(await work(bureau.chair)).toEqual([['CONSEQUENCE_TO_LIFT', personal]]);
    expect(await bureau.office.reads(`${Q}/${own}`)).toMatchObject({
      ...{ inEffect: true, groundFallen: true, upheld: { fallen: 'finding-withdrawn' } },
    });
    expect(await lift({ kind: 'finding-withdrawn' })).toMatchObject({ status: 200 });
    expect(await uphold(bureau.chair)).toMatchObject({ problem: 'CONSEQUENCE_WRONG_STATUS' });
    // Words that name no ruling on this finding were taken for one.
    expect(
      await bureau.chair.post(`${Q}/${personal}/lift`, {
        ...{ cause: { kind: 'ruling', ref: '申裁〔2022〕1号' }, reason: '申诉成立' },
      }),
    ).toMatchObject({ status: 409, problem: 'CONSEQUENCE_CAUSE_NOT_SO' });
    await bureau.chair.does(`${Q}/${personal}/lift`, {
      ...{ cause: { kind: 'finding-withdrawn' }, reason: '信息系按时报送' },
    });
    expect(await rowOf('u02')).toMatchObject({ awardsLost: false, total: '100.00' });
    expect(await bureau.office.reads(`${Q}/${own}`)).toMatchObject({
      ...{ status: 'lifted', lifted: { cause: { kind: 'finding-withdrawn', ref: failure } } },
    });
    expect(await bureau.chair.post(`${Q}/${own}/confirm`)).toMatchObject({
      ...{ status: 409, problem: 'CONSEQUENCE_WRONG_STATUS' },
    });
    expect(await work(bureau.office)).toEqual([['CONSEQUENCE_TO_TELL', own]]);
    await bureau.office.does(`${Q}/${own}/tell`, { persons: ['p-head-u02'], how: '书面送达' });
    expect(await work(head)).toEqual([['CONSEQUENCE_TO_ACKNOWLEDGE', own]]);
  });

  it('follows from the final grades as the scheme says, once, in a cycle that is final', async () => {
    await bureau.deduct('m01', 'u02', { reason: '考勤', points: 40 });
    await bureau.compute('m01');
    expect(await bureau.office.post(`${Q}/from-grades`)).toMatchObject({
      ...{ status: 409, problem: 'CONSEQUENCE_GRADES_NOT_FINAL' },
    });
    // The clock of a server never goes back.
    bureau.server.now = '2023-01-02T01:00:00.000Z';
    await bureau.conclude('m01');
    expect(await work(bureau.office)).toEqual([['CONSEQUENCES_TO_PROPOSE', 'm01']]);
    await bureau.office.does(`${Q}/from-grades`);
    await bureau.office.does(`${Q}/from-grades`);
    const proposed = await entries(bureau.office, '?ground=grade');
    expect(proposed.map(({ unit, kind, text, status }) => [unit, kind, text, status])).toEqual([
      ['u01', 'commendation', '局通报表扬', 'recorded'],
      ['u01', 'other', '优先推荐', 'recorded'],
      ['u03', 'commendation', '局通报表扬', 'recorded'],
      ['u03', 'other', '优先推荐', 'recorded'],
    ]);
    await bureau.chair.does(`${Q}/${proposed[0]?.consequence ?? ''}/confirm`);
    const grade = (await rowOf('u02'))?.grade ?? '';
    const lost = await record({ ground: { kind: 'grade', ref: grade } });
    await bureau.chair.does(`${Q}/${lost.body.id ?? ''}/confirm`);
    expect(await rowOf('u02')).toMatchObject({ awardsLost: true, rank: 3, grade });
  });
});

interface Row {
  readonly unit: string;
  readonly grade: string | null;
}

interface Entry {
  readonly consequence: string;
  readonly unit: string;
  readonly kind: string;
  readonly text: string;
  readonly status: string;
  readonly told: readonly { readonly person: string; readonly acknowledged: object | null }[];
}
