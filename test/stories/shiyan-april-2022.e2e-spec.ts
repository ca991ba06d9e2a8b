import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FindingLine } from '@kaoping/read-models';
import { LedgerBureau, schemeOfCase, shiyanApril, unitId, type LedgerCase } from './support/ledger.js';

const APRIL = { from: '2022-04-01', to: '2022-04-30' };
const CYCLE = 'shiyan-2022-04';

describe('April 2022 in Shiyan, a month of deductions and additions', () => {
  let bureau: LedgerBureau;
  let month: LedgerCase;
  const on = (rest: string): string => `/cycles/${CYCLE}${rest}`;

  beforeAll(async () => {
    [bureau, month] = await Promise.all([LedgerBureau.open(), shiyanApril()]);
    await bureau.publish(await schemeOfCase('shiyan-2022'));
    const units = month.units.map(({ unit }) => unit);
    await bureau.openCycle(CYCLE, 'shiyan-2022', APRIL, { units });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('opens with the entry of facts, without a plan and without quarters', async () => {
    expect(await bureau.office.reads(on(''))).toMatchObject({ openStages: ['entry'], quarters: [] });
    const { rows } = await bureau.office.reads<{ rows: readonly { total: string }[] }>(on('/standings'));
    expect(rows.map(({ total }) => total)).toEqual(month.units.map(() => '100.00'));
  });

  it('takes every deduction as a finding; one by head says how it came', async () => {
    for (const [place, { deductions }] of month.units.entries())
      for (const entry of deductions) await bureau.deduct(CYCLE, unitId(place), entry);
    const { deductions } = await bureau.office.reads<{ deductions: readonly object[] }>(
      on('/units/u07/breakdown'),
    );
    expect(deductions[0]).toMatchObject({ points: '1', heads: 2, perHead: '0.5' });
  });

  it('names the one breach that was published at two prices, and the finding that cost less', async () => {
    const { rows } = await bureau.office.reads<{ rows: readonly FindingLine[] }>(on('/findings?limit=100'));
    const different = rows.filter(({ precedent }) => precedent !== null);
    expect(
      different.map(({ precedent, price, charges }) => [precedent?.points, price, charges[0]?.points]),
    ).toEqual([['0.5', null, '1']]);
  });

  it('refuses a charge by head that does not add up', async () => {
    const charge = (price: object) =>
      bureau.inspector.post(on('/findings'), {
        ...{ source: 'inspection', mode: 'open', breach: '迟报', description: '迟报', place: '机关' },
        charges: [{ unit: 'u01', liability: 'direct', points: '1', ...price }],
        ...{ inspectors: ['p-inspector-1', 'p-inspector-2'], photos: [] },
      });
    expect(await charge({ heads: 3, perHead: '0.5' })).toMatchObject({
      status: 400,
      problem: 'CHARGE_HEADS_MISMATCH',
      body: { params: { expected: '1.5' } },
    });
    expect(await charge({ heads: 2 })).toMatchObject({ status: 400, problem: 'CHARGE_HEADS_INVALID' });
  });

  it('takes the additions that were published as places only as incentives', async () => {
    for (const [place, { additions }] of month.units.entries())
      for (const entry of additions.filter(({ count }) => count === undefined))
        await bureau.add(CYCLE, unitId(place), entry);
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(on('/incentives'));
    expect(rows).toHaveLength(5);
  });

  it('computes the bonuses for 简报快讯用稿 from the counts 5 and 4', async () => {
    const counts = month.units.flatMap(({ additions }, place) =>
      additions.flatMap(({ count }) => (count === undefined ? [] : [{ unit: unitId(place), count }])),
    );
    expect(counts.map(({ count }) => count)).toEqual([5, 4]);
    await bureau.office.does(on('/rank-bonuses/briefs/award'), { counts });
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(on('/rank-bonuses'));
    expect(rows).toMatchObject([
      { unit: 'u01', of: '简报快讯用稿', count: 5, rank: 1, points: '3' },
      { unit: 'u03', of: '简报快讯用稿', count: 4, rank: 2, points: '2' },
    ]);
  });

  it('does not end while a veto waits to be confirmed', async () => {
    const place = month.units.findIndex(({ veto }) => veto !== undefined);
    const { veto } = month.units[place] ?? {};
    await bureau.office.does(on(`/vetoes/${unitId(place)}/propose`), { reason: veto?.reason });
    expect(await bureau.office.post(on('/transitions'), { from: 'entry' })).toMatchObject({
      status: 409,
      problem: 'STAGE_BLOCKED',
      body: { params: { blockers: ['VETO_NOT_DECIDED:u15'] } },
    });
    await bureau.chair.does(on(`/vetoes/${unitId(place)}/confirm`));
    expect(await bureau.office.reads(on('/vetoes/u15'))).toMatchObject({ status: 'confirmed' });
  });

  it('comes to all 15 published scores in the published order, the veto set to 69', async () => {
    await bureau.compute(CYCLE);
    const rows = await bureau.results(CYCLE);
    expect(rows.map(({ name, final }) => [name, final])).toEqual(
      month.units.map(({ unit, published }) => [unit, published.toFixed(2)]),
    );
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 3, 6, 7, 7, 7, 10, 11, 11, 13, 14, 15]);
    expect(rows.at(-1)).toMatchObject({ grade: '不达标', veto: { beforeVeto: '100.00' } });
  });

  it('is decided, made final without a public notice, and told', async () => {
    await bureau.conclude(CYCLE);
    expect(await bureau.office.reads(on('/result'))).toMatchObject({ phase: 'final', processData: false });
  });
});
