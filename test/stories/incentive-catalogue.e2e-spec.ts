import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scheme } from '@kaoping/domain';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';
import type { Person } from './support/person.js';

const M = '/cycles/m01';
const catalogue = [
  { id: 'praise', name: '上级表彰', cap: '3' },
  { id: 'briefs', name: '信息采用', cap: '2' },
  { id: 'idea', name: '合理化建议', proof: 'optional' },
] as const;
const classes = [{ id: 'accident', name: '直管行业发生较大以上责任事故' }] as const;

/** 上级表彰 at most 3, 信息采用 at most 2 with the bonus by place in it, together at most 4; vetoes by class. */
async function catalogued(): Promise<Scheme> {
  const scheme = await schemeOfCase('shiyan-2022');
  return {
    ...scheme,
    id: 'catalogued',
    components: scheme.components.map((one) =>
      one.id === 'incentive' ? { ...one, cap: '4', catalogue } : one,
    ),
    rankBonuses: (scheme.rankBonuses ?? []).map((bonus) =>
      bonus.id === 'briefs' ? { ...bonus, class: 'briefs' } : bonus,
    ),
    veto: { effect: 'set', score: '69', classes },
  };
}

describe('a month with a catalogue of incentives', () => {
  let bureau: LedgerBureau;
  let clerk: Person;
  let proof: string;
  const breakdown = () => bureau.office.reads<Breakdown>(`${M}/units/u01/breakdown`);
  const grant = async (claim: object, points: string): Promise<void> => {
    const { id = '' } = await clerk.does(`${M}/incentives`, { unit: 'u01', proof: [proof], ...claim });
    await bureau.office.does(`${M}/incentives/${id}/verify`, { points, opinion: '属实' });
    await bureau.chair.does(`${M}/incentives/${id}/grant`);
  };

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    await bureau.publish(await catalogued());
    const month = { from: '2022-01-01', to: '2022-01-31' };
    await bureau.openCycle('m01', 'catalogued', month, { units: ['综合科', '执法科', '救援科'] });
    clerk = await bureau.server.as('clerk-u01');
    proof = (await clerk.upload('表彰.pdf', '%PDF-1.4\n表彰\n%%EOF\n')).body.sha256 ?? '';
  });

  afterAll(() => bureau.server.stopAndForget());

  it('refuses a catalogue that names nothing, and a bonus of a class that is not in it', async () => {
    const scheme = await catalogued();
    const publish = (change: Partial<Scheme>) =>
      bureau.office.post('/schemes/broken/versions', { content: { ...scheme, id: 'broken', ...change } });
    const rankBonuses = (scheme.rankBonuses ?? []).map((bonus) => ({ ...bonus, class: 'gift' }));
    expect(await publish({ rankBonuses })).toMatchObject({
      ...{ status: 400, problem: 'SCHEME_CLASS_UNKNOWN' },
      body: { params: { path: 'rankBonuses.0.class', found: 'gift' } },
    });
    const components = scheme.components.map((one) =>
      one.id === 'incentive' ? { ...one, catalogue: [] } : one,
    );
    expect(await publish({ components })).toMatchObject({ status: 400, problem: 'SCHEME_FIELD_EMPTY' });
  });

  it('refuses a claim of no class, of an unknown one, and one without the proof that its class demands', async () => {
    const claim = (change: object) =>
      clerk.post(`${M}/incentives`, {
        unit: 'u01',
        title: '获省厅表彰',
        points: '2',
        proof: [proof],
        ...change,
      });
    expect(await claim({})).toMatchObject({ status: 400, problem: 'INCENTIVE_CLASS_MISSING' });
    expect(await claim({ class: 'gift' })).toMatchObject({
      ...{ status: 400, problem: 'INCENTIVE_CLASS_UNKNOWN' },
      body: { params: { class: 'gift', known: ['praise', 'briefs', 'idea'] } },
    });
    expect(await claim({ class: 'praise', proof: [] })).toMatchObject({
      ...{ status: 400, problem: 'INCENTIVE_WITHOUT_PROOF' },
    });
    expect(await claim({ class: 'praise', proof: ['f'.repeat(64)] })).toMatchObject({ status: 404 });
  });

  it('counts under the cap of each class and then the cap in total, and says which cap held', async () => {
    await grant({ class: 'praise', title: '获省厅表彰', points: '2.5' }, '2');
    const again = { class: 'praise', title: '获市委表彰', points: '2' };
    const claim = { unit: 'u01', proof: [proof], ...again };
    expect(await clerk.post(`${M}/incentives`, claim)).toMatchObject({
      ...{ status: 409, problem: 'INCENTIVE_CLAIMED_BEFORE', body: { params: { number: 1 } } },
    });
    await grant({ ...again, acknowledgeEarlier: '同一份通报载明两项表彰。' }, '2');
    const other = await bureau.server.as('clerk-u02');
    expect(await other.post(`${M}/incentives`, { ...claim, unit: 'u02' })).toMatchObject({
      ...{
        status: 409,
        problem: 'INCENTIVE_PROOF_OF_ANOTHER_UNIT',
        body: { params: { unit: 'u01', proof } },
      },
    });
    const told = await bureau.office.reads<{ rows: readonly object[] }>(`${M}/incentives?class=praise`);
    expect(told.rows).toMatchObject([{ earlier: null }, { earlier: { number: 1 }, sharedWith: null }]);
    await grant({ class: 'idea', title: '建议获采纳', points: '0.5', proof: [] }, '0.5');
    expect(await breakdown()).toMatchObject({
      standing: {
        ...{ total: '103.50', incentiveClaimed: '5' },
        components: { incentiveGranted: '4.5', incentive: '3.5' },
      },
      incentiveCount: {
        ...{ claimed: '5', granted: '4.5', counted: '3.5' },
        caps: [{ text: '“上级表彰”共批准4分，高于该类上限，按3分计' }],
      },
      incentives: [{ claimed: '2.5', points: '2', class: 'praise' }, { class: 'praise' }, { class: 'idea' }],
    });

    await bureau.office.does(`${M}/rank-bonuses/briefs/award`, { counts: [{ unit: 'u01', count: 5 }] });
    const { standing, incentiveCount } = await breakdown();
    expect(standing.total).toBe('104.00');
    expect(incentiveCount.caps.map(({ text }) => text)).toEqual([
      '“上级表彰”共批准4分，高于该类上限，按3分计',
      '“信息采用”共批准3分，高于该类上限，按2分计',
      '正向激励合计5.5分，高于总上限，按4分计',
    ]);
    const csv = await bureau.office.get(`${M}/standings?format=csv`);
    expect(csv.text).toContain('上级表彰 4→3; 信息采用 3→2; 5.5→4');
    const listed = await bureau.office.reads<{ rows: readonly object[] }>(`${M}/incentives?class=idea`);
    expect(listed.rows).toMatchObject([{ title: '建议获采纳', proof: [] }]);
  });

  it('takes a veto only for a class of the scheme, with proof', async () => {
    const proposed = (change: object) =>
      bureau.office.post(`${M}/vetoes/u01/propose`, { reason: '发生较大事故', class: 'accident', ...change });
    expect(await proposed({ class: undefined, proof: [proof] })).toMatchObject({
      ...{ status: 400, problem: 'VETO_CLASS_MISSING' },
    });
    expect(await proposed({ class: 'rain', proof: [proof] })).toMatchObject({
      ...{ status: 400, problem: 'VETO_CLASS_UNKNOWN' },
    });
    expect(await proposed({})).toMatchObject({ status: 400, problem: 'VETO_WITHOUT_PROOF' });
    expect(await proposed({ proof: ['f'.repeat(64)] })).toMatchObject({
      ...{ status: 404, problem: 'EVIDENCE_FILE_UNKNOWN' },
    });
    expect(await proposed({ proof: [proof] })).toMatchObject({ status: 200 });
    const supervisor = await bureau.server.as('leader-1');
    expect(await supervisor.post(`${M}/vetoes/u01/confirm`)).toMatchObject({
      ...{ status: 403, problem: 'VETO_CONFIRMER_NOT_CHAIR' },
    });
    await bureau.chair.does(`${M}/vetoes/u01/confirm`);
    const vetoed = await breakdown();
    expect(vetoed).toMatchObject({
      ...{ standing: { total: '69.00', veto: { beforeVeto: '104.00' } }, veto: { class: 'accident' } },
      incentiveCount: { granted: '7.5', counted: '4' },
    });
    expect(vetoed.incentives.every(({ suspended }) => suspended)).toBe(true);
    expect(await bureau.office.reads(`${M}/vetoes/u01`)).toMatchObject({ class: 'accident', proof: [proof] });
    const revoked = { reason: '事故责任认定变更' };
    expect(await supervisor.post(`${M}/vetoes/u01/revoke`, revoked)).toMatchObject({
      ...{ status: 403, problem: 'VETO_REVOKER_NOT_CHAIR' },
    });
    await bureau.chair.does(`${M}/vetoes/u01/revoke`, revoked);
    expect(await breakdown()).toMatchObject({ standing: { total: '104.00', veto: null } });
  });

  it('computes the same, with the caps that held in the result', async () => {
    await bureau.compute('m01');
    const [first] = await bureau.results('m01');
    expect(first).toMatchObject({
      ...{ unit: 'u01', final: '104.00', incentive: '4' },
      incentiveCaps: [
        { class: 'praise', name: '上级表彰', granted: '4', counted: '3' },
        { class: 'briefs', name: '信息采用', granted: '3', counted: '2' },
        { class: null, name: null, granted: '5.5', counted: '4' },
      ],
    });
    expect(await breakdown()).toMatchObject({ standing: { total: '104.00', provisional: false } });
  });
});

interface Breakdown {
  readonly standing: { readonly total: string };
  readonly incentives: readonly { readonly suspended: boolean }[];
  readonly incentiveCount: { readonly caps: readonly { readonly text: string }[] };
}
