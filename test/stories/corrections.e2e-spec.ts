import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recompute } from '@kaoping/application';
import { Bureau, disputes } from './support/bureau.js';
import { pickItems, type Items } from './support/appealed.js';
import type { Person } from './support/person.js';

interface Bulletin {
  readonly units: readonly { readonly unit: string; readonly final: string }[];
  readonly current: readonly { readonly unit: string; readonly final: string }[];
  readonly corrections: readonly {
    readonly number: string;
    readonly items: readonly object[];
    readonly changes: readonly {
      readonly unit: string;
      readonly before: { readonly final: string };
      readonly after: { readonly final: string };
    }[];
  }[];
}

/** 更正: a score was copied wrongly and it is found after the bulletin. */
describe('a correction of a result that is final', () => {
  let bureau: Bureau;
  let items: Items;
  let office: Person;
  let chair: Person;
  let id: string;
  const on = (rest = ''): string => bureau.path(`/result/corrections${rest}`);
  const asked = (change: object = {}) => {
    const { unit, id: subject, weight } = items.indicator;
    return {
      items: [{ unit, kind: 'indicator', subject, to: weight, ...change }],
      reason: '核定时漏计两场。',
    };
  };
  const bulletin = (who: Person) => who.reads<Bulletin>(bureau.path('/result/bulletin'));

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'computation', leaveOut: disputes });
    [office, chair] = await Promise.all([bureau.as('office-1'), bureau.as('chair')]);
    items = await pickItems(bureau);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('has nothing to do before there is one', async () => {
    expect(await office.post(on(), asked())).toMatchObject({
      status: 409,
      problem: 'CORRECTION_BEFORE_FINAL',
    });
    await bureau.playToEnd();
    bureau.on('2025-04-10');
  });

  it('is about what the result has in it, and changes it', async () => {
    expect(await office.post(on(), asked({ subject: '9-9-9' }))).toMatchObject({
      status: 404,
      problem: 'CORRECTION_ITEM_UNKNOWN',
    });
    expect(await office.post(on(), asked({ to: '99' }))).toMatchObject({
      status: 400,
      problem: 'CORRECTION_VALUE_INVALID',
    });
    expect(await office.post(on(), asked({ to: items.indicator.score }))).toMatchObject({
      status: 400,
      problem: 'CORRECTION_CHANGES_NOTHING',
    });
    expect(await chair.post(on(), asked())).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
  });

  it('is refused to one person alone, whatever roles that person has', async () => {
    const both = await bureau.server.hire('office-2', {
      ...{ login: 'office-lead', person: 'p-office-lead', roles: ['office', 'supervisor'] },
    });
    id = (await both.does(on(), asked())).id ?? '';
    expect(await both.post(on(`/${id}/approve`))).toMatchObject({
      status: 403,
      problem: 'CORRECTION_APPROVER_IS_PROPOSER',
    });
    expect(await office.post(on(), { ...asked(), reason: '另一处。' })).toMatchObject({
      status: 409,
      problem: 'CORRECTION_PENDING',
    });
    expect((await bulletin(office)).corrections).toEqual([]);
  });

  it('is refused to a leader who heads the unit', async () => {
    const { leaders } = bureau.year;
    const place = leaders.findIndex(({ heads }) => heads.includes(items.indicator.unit));
    const leader = await bureau.as(`leader-${place + 1}`);
    expect(await leader.post(on(`/${id}/approve`))).toMatchObject({ status: 403, problem: 'YOUR_OWN_UNIT' });
  });

  it('counts once a second person approves it, with exactly what changed under a number', async () => {
    const { unit, id: subject, score, weight } = items.indicator;
    const waiting = await chair.reads<{ rows: readonly { code: string; subject: string }[] }>('/worklist');
    expect(waiting.rows).toContainEqual(
      expect.objectContaining({ code: 'CORRECTION_TO_APPROVE', subject: id }),
    );
    await chair.does(on(`/${id}/approve`));
    const clerk = await bureau.as(`clerk-${items.finding.unit}`);
    const told = await bulletin(clerk);
    expect(told.corrections).toMatchObject([
      {
        number: '更正〔2025〕1号',
        items: [{ unit, kind: 'indicator', subject, from: score, to: weight }],
      },
    ]);
    const moved = told.corrections[0]?.changes.find((change) => change.unit === unit);
    expect(Number(moved?.after.final)).toBeGreaterThan(Number(moved?.before.final));
    const final = (rows: Bulletin['units']) => rows.find((row) => row.unit === unit)?.final;
    expect([final(told.units), final(told.current)]).toEqual([moved?.before.final, moved?.after.final]);
  });

  it('leaves the original readable beside what is in force', async () => {
    const { unit } = items.indicator;
    const result = await office.reads<Record<'original' | 'computed', { number: number }>>(
      bureau.path('/result'),
    );
    expect(result.computed.number).toBe(result.original.number + 1);
    const { rows } = await office.reads<{ rows: readonly { unit: string; final: string }[] }>(
      bureau.path('/standings'),
    );
    const { current } = await bulletin(office);
    expect(rows.find((row) => row.unit === unit)?.final).toBe(
      current.find((row) => row.unit === unit)?.final,
    );
    expect(await office.post(on(`/${id}/approve`))).toMatchObject({ status: 403 });
    expect(await chair.post(on(`/${id}/reject`), { reason: '不再更正。' })).toMatchObject({
      status: 409,
      problem: 'CORRECTION_ALREADY_DECIDED',
    });
  });

  it('can be computed again from the log by anybody, the correction too', async () => {
    const events = [];
    for await (const event of bureau.server.store.readAll()) events.push(event);
    const again = recompute(events, bureau.cycle);
    expect(again.map(({ number, sameInputs, difference }) => [number, sameInputs, difference])).toEqual([
      [1, true, undefined],
      [2, true, undefined],
    ]);
  });

  it('that is turned down stays on record for those who decide, and changes nothing', async () => {
    const { finding } = items;
    const asking = {
      items: [{ unit: finding.unit, kind: 'finding', subject: finding.id, to: '0' }],
      reason: '单位来函说明情况。',
    };
    const second = (await office.does(on(), asking)).id ?? '';
    await chair.does(on(`/${second}/reject`), { reason: '现场记录属实。' });
    expect(await office.reads(on('?status=rejected'))).toMatchObject({ total: 1 });
    const clerk = await bureau.as(`clerk-${finding.unit}`);
    expect(await clerk.reads(on())).toMatchObject({ total: 1, rows: [{ number: '更正〔2025〕1号' }] });
    const csv = await office.get(on('?format=csv'));
    expect(csv.text).toContain('更正〔2025〕1号');
    expect(await chair.post(on('/nothing/approve'))).toMatchObject({
      status: 404,
      problem: 'CORRECTION_UNKNOWN',
    });
  });
});
