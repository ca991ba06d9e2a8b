import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';

const CYCLE = 'm2022-04';
const UNIT = 'u02';
const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;
const veto = (rest = ''): string => on(`/vetoes/${UNIT}${rest}`);

interface Breakdown {
  readonly standing: {
    readonly total: string;
    readonly veto: { readonly reason: string; readonly beforeVeto: string } | null;
  };
  readonly incentives: readonly { readonly points: string; readonly suspended: boolean }[];
}

/** 一票否决：应急科本月受表彰加分，后查出一起责任事故；复查认定不属本单位责任，予以撤销。 */
describe('a veto', () => {
  let bureau: LedgerBureau;
  let proof: string;
  const propose = (body: object) => bureau.office.post(veto('/propose'), body);
  const breakdown = () => bureau.office.reads<Breakdown>(on(`/units/${UNIT}/breakdown`));
  const named = () => ({ reason: '发生一起一般责任事故', class: 'accident', proof: [proof] });

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    const classes = [
      { id: 'accident', name: '发生责任事故' },
      { id: 'fraud', name: '弄虚作假' },
    ];
    await bureau.publish(
      await schemeOfCase('shiyan-2022', { id: 'vetoes-2022', veto: { effect: 'set', score: '69', classes } }),
    );
    await bureau.openCycle(
      CYCLE,
      'vetoes-2022',
      { from: '2022-04-01', to: '2022-04-30' },
      { units: ['办公室', '应急科', '法规科'] },
    );
    await bureau.add(CYCLE, UNIT, { reason: '受市局表彰', points: 3 });
    proof = (await bureau.office.upload('调查报告.txt', '事故调查报告')).body.sha256;
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is proposed for a class that the scheme names, with proof, by whoever has no part in the unit', async () => {
    const { proof: _, ...unproven } = named();
    const { class: __, ...unclassed } = named();
    expect(await propose(unclassed)).toMatchObject({ status: 400, problem: 'VETO_CLASS_MISSING' });
    expect(await propose({ ...named(), class: 'weather' })).toMatchObject({ problem: 'VETO_CLASS_UNKNOWN' });
    expect(await propose(unproven)).toMatchObject({ status: 400, problem: 'VETO_WITHOUT_PROOF' });
    expect(await propose({ ...named(), proof: ['f'.repeat(64)] })).toMatchObject({
      problem: 'EVIDENCE_FILE_UNKNOWN',
    });
    expect(await propose({ ...named(), reason: ' ' })).toMatchObject({ status: 400 });
    const clerk = await bureau.server.as('clerk-u01');
    expect(await clerk.post(veto('/propose'), named())).toMatchObject({
      status: 403,
      problem: 'ROLE_MISSING',
    });
    expect(await bureau.office.post(on('/vetoes/u99/propose'), named())).toMatchObject({
      problem: 'UNIT_UNKNOWN',
    });
    expect(await propose(named())).toMatchObject({ status: 200 });
    expect(await propose({ ...named(), reason: '另一起' })).toMatchObject({
      problem: 'VETO_ALREADY_PROPOSED',
    });
  });

  it('counts for nothing and holds the month open until the chair confirms it', async () => {
    expect(await breakdown()).toMatchObject({ standing: { total: '103.00', veto: null } });
    expect(await bureau.office.reads(on('/blockers'))).toMatchObject({
      rows: [{ code: 'VETO_NOT_DECIDED', units: [UNIT], path: `/api/v1${veto()}` }],
    });
    const leader = await bureau.server.as('leader-2');
    expect(await leader.post(veto('/confirm'))).toMatchObject({
      status: 403,
      problem: 'VETO_CONFIRMER_NOT_CHAIR',
    });
    expect(await bureau.office.post(veto('/confirm'))).toMatchObject({
      status: 403,
      problem: 'ROLE_MISSING',
    });
    await bureau.chair.does(veto('/confirm'));
  });

  it('sets the score, and suspends what was earned without hiding it', async () => {
    const { standing, incentives } = await breakdown();
    expect(standing).toMatchObject({
      total: '69.00',
      veto: { reason: '发生一起一般责任事故', beforeVeto: '103.00' },
    });
    expect(incentives).toMatchObject([{ points: '3', suspended: true }]);
    expect(await bureau.office.reads(veto())).toMatchObject({
      status: 'confirmed',
      class: 'accident',
      proof: [proof],
    });
  });

  it('is seen by its unit with why, and by no neighbour', async () => {
    const [own, neighbour] = [await bureau.server.as(`clerk-${UNIT}`), await bureau.server.as('clerk-u01')];
    expect(await own.reads(veto())).toMatchObject({ reason: '发生一起一般责任事故' });
    expect(await neighbour.get(veto())).toMatchObject({ status: 403, problem: 'NOT_YOUR_UNIT' });
  });

  it('is revoked by the chair with a reason, and all that was earned counts again', async () => {
    const leader = await bureau.server.as('leader-2');
    const reason = '经复查，不属本单位责任。';
    expect(await leader.post(veto('/revoke'), { reason })).toMatchObject({
      problem: 'VETO_REVOKER_NOT_CHAIR',
    });
    expect(await bureau.chair.post(veto('/revoke'), { reason: ' ' })).toMatchObject({ status: 400 });
    await bureau.chair.does(veto('/revoke'), { reason });
    const { standing, incentives } = await breakdown();
    expect(standing).toMatchObject({ total: '103.00', veto: null });
    expect(incentives).toMatchObject([{ points: '3', suspended: false }]);
    expect(await bureau.chair.post(veto('/confirm'))).toMatchObject({ problem: 'VETO_REVOKED' });
  });

  it('keeps every step on record, and may be proposed anew', async () => {
    await bureau.office.does(veto('/propose'), { ...named(), reason: '查实瞒报', class: 'fraud' });
    const line = await bureau.office.reads<{ readonly history: readonly { readonly step: string }[] }>(
      veto(),
    );
    expect(line.history.map(({ step }) => step)).toEqual(['proposed', 'confirmed', 'revoked', 'proposed']);
    await bureau.chair.does(veto('/confirm'));
    await bureau.compute(CYCLE);
    const row = (await bureau.results(CYCLE)).find(({ unit }) => unit === UNIT);
    expect(row).toMatchObject({ final: '69.00', veto: { beforeVeto: '103.00' } });
    expect(await bureau.chair.post(veto('/revoke'), { reason: '再议。' })).toMatchObject({
      problem: 'VETO_STAGE_CLOSED',
    });
  });
});
