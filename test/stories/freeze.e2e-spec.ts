import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBureau, schemeOfCase } from './support/ledger.js';
import type { Person } from './support/person.js';

const CYCLE = 'm2022-04';
const on = (rest = ''): string => `/cycles/${CYCLE}${rest}`;

/** 定稿冻结：四月结果定稿后，有人补记问题、补报加分、要求重新汇总，一律不收；多扣的分只能更正。 */
describe('a month that is final', () => {
  let bureau: LedgerBureau;
  let clerk: Person;
  let finding: string;
  let proof: string;

  beforeAll(async () => {
    bureau = await LedgerBureau.open();
    await bureau.publish(await schemeOfCase('shiyan-2022'));
    await bureau.openCycle(
      CYCLE,
      'shiyan-2022',
      { from: '2022-04-01', to: '2022-04-30' },
      { units: ['办公室', '法规科', '应急科'] },
    );
    await bureau.deduct(CYCLE, 'u02', { reason: '信息迟报', points: 2 });
    clerk = await bureau.server.as('clerk-u01');
    proof = (await clerk.upload('采用.txt', '稿件采用通知')).body.sha256;
    await bureau.compute(CYCLE);
    await bureau.conclude(CYCLE);
    finding = bureau.server.views.findings.list(CYCLE)[0]?.finding ?? '';
  });

  afterAll(() => bureau.server.stopAndForget());

  it('takes no fact any more, whoever brings it, and says since when and what is left', async () => {
    const { office, chair, inspector } = bureau;
    const log = {
      ...{ source: 'inspection', mode: 'open', breach: '脱岗', description: '脱岗', place: '机关' },
      charges: [{ unit: 'u03', liability: 'direct', points: '1' }],
      ...{ inspectors: ['p-inspector-1', 'p-inspector-2'], photos: [] },
    };
    const decision = { meeting: '局党委会', date: '2022-05-05', minutesNumber: '〔2022〕9号' };
    const facts: readonly (readonly [Person, string, object])[] = [
      [inspector, '/findings', log],
      [chair, `/findings/${finding}/withdraw`, { reason: '误记' }],
      [clerk, '/incentives', { unit: 'u01', title: '稿件采用', points: '1', proof: [proof] }],
      [office, '/vetoes/u02/propose', { reason: '发生责任事故' }],
      [
        office,
        '/organisation/renames',
        {
          unit: 'u01',
          name: '综合办',
          effectiveOn: '2022-05-05',
          reason: '更名',
          document: { number: '1号' },
        },
      ],
      [office, '/result/compute', {}],
      [office, '/result/decision', decision],
      [chair, '/result/finalise', {}],
    ];
    const head = await bureau.server.head();
    for (const [who, path, body] of facts) {
      const { status, problem, body: said } = await who.post<{ readonly detail: string }>(on(path), body);
      expect([path, status, problem]).toEqual([path, 409, 'CYCLE_FROZEN']);
      expect(said).toMatchObject({
        detail: expect.stringContaining('更正') as unknown,
        params: { finalisedOn: '2022-05-05' },
      });
    }
    expect(await bureau.server.head()).toBe(head);
  });

  it('changes by a correction alone, which another person approves', async () => {
    const items = [{ unit: 'u02', kind: 'finding', subject: finding, to: '1' }];
    const asked = { items, reason: '当时多扣1分。' };
    const { id = '' } = await bureau.office.does(on('/result/corrections'), asked);
    const final = async () => (await bureau.results(CYCLE)).find(({ unit }) => unit === 'u02')?.final;
    expect(await final()).toBe('98.00');
    await bureau.chair.does(on(`/result/corrections/${id}/approve`));
    expect(await final()).toBe('99.00');
    expect(await clerk.reads(on('/result/bulletin'))).toMatchObject({
      corrections: [{ number: '更正〔2022〕1号', reason: '当时多扣1分。' }],
    });
  });

  it('is not closed over a correction that nobody has decided, and says so with where it is done', async () => {
    const items = [{ unit: 'u02', kind: 'finding', subject: finding, to: '0.5' }];
    const { id = '' } = await bureau.office.does(on('/result/corrections'), { items, reason: '再次核对。' });
    expect(await bureau.office.reads(on('/blockers'))).toMatchObject({
      rows: [{ code: 'CORRECTION_NOT_DECIDED', subject: id, units: ['u02'] }],
    });
    // A neighbour hears of it once it is approved, from the timeline as from the register.
    const heard = async () =>
      (await clerk.reads<{ rows: readonly object[] }>(on('/timeline?type=CorrectionProposed'))).rows.length;
    expect(await heard()).toBe(1);
    expect(await bureau.office.post(on('/transitions'), { from: 'bulletin' })).toMatchObject({
      problem: 'STAGE_BLOCKED',
    });
    await bureau.chair.does(on(`/result/corrections/${id}/reject`), { reason: '依据不足。' });
    expect(await bureau.office.reads(on('/blockers'))).toMatchObject({ rows: [], clear: true });
    expect(await heard()).toBe(1);
  });
});
