import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemeOfCase } from './support/ledger.js';
import type { Person, Sending } from './support/person.js';
import { PlannedBureau } from './support/planned.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});

const acting = (principal: string): Sending => ({ headers: { 'x-kaoping-on-behalf-of': principal } });

/** Three who are away leave their work to others, who are held to what the three are held to. */
describe('a deputy of somebody who is barred', () => {
  let bureau: PlannedBureau;
  /** A chair who works in the unit of the appraisal office, and one who is of the office and a leader. */
  let [ofOffice, both, second, third, fourth]: Person[] = [];
  const away = async (principal: Person | undefined, deputy: string) =>
    principal?.does(bureau.on('/delegations'), {
      ...{ deputy, from: '2026-12-20', until: '2026-12-31', reason: '外出学习。' },
    });
  const barred = async (
    who: Person | undefined,
    principal: string,
    path: string,
    body: object = {},
  ): Promise<unknown> => {
    const head = await bureau.server.head();
    const { status, problem } = (await who?.post(bureau.on(path), body, acting(principal))) ?? {};
    expect(await bureau.server.head()).toBe(head);
    return [status, problem];
  };

  beforeAll(async () => {
    const { stages } = await schemeOfCase('zizhou-2020', { id: 'planned' });
    const approvals = { kind: 'any', need: 1, roles: ['supervisor', 'chair'] } as const;
    bureau = await PlannedBureau.open(
      {
        stages: stages.map((stage) => (stage.id === 'drafting' ? { ...stage, approvals } : stage)),
        notApplicable: 'leave-denominator',
        components: [{ id: 'target', name: '目标得分' }],
      },
      { u01: { name: '协调科' }, u02: { name: '危化科' }, u14: { name: '办公室' } },
    );
    ofOffice = await bureau.server.hire('chair', { login: 'chair-u14', person: 'p-chair-u14', unit: 'u14' });
    both = await bureau.server.hire('office-2', {
      ...{ login: 'both', person: 'p-both', roles: ['office', 'supervisor'], unit: 'u14' },
    });
    [second, third, fourth] = await Promise.all([
      bureau.server.as('leader-2'),
      bureau.server.as('leader-3'),
      bureau.server.as('leader-4'),
    ]);
    await bureau.handIn([line('1', '60', '协调科'), line('2', '40', '危化科')]);
    await away(ofOffice, 'p-leader-4');
    await away(second, 'p-leader-3');
    await away(both, 'p-leader-4');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('approves no transition that was asked for where the principal works', async () => {
    const { id = '' } = await bureau.office.does(bureau.on('/transitions'), { from: 'drafting' });
    expect(await barred(fourth, 'p-chair-u14', `/transitions/${id}/approve`)).toEqual([
      403,
      'APPROVER_OF_REQUESTING_UNIT',
    ]);
    expect(await barred(fourth, 'p-chair-u14', `/transitions/${id}/return`, { reason: '材料不全' })).toEqual([
      403,
      'APPROVER_OF_REQUESTING_UNIT',
    ]);
    await bureau.chair.does(bureau.on(`/transitions/${id}/approve`));
  });

  it('passes no second review where the principal has passed the first', async () => {
    const review = (number: number) => ({ review: number, outcome: 'passed' });
    await second?.does(bureau.on('/plan/reviews'), review(1));
    expect(await barred(third, 'p-leader-2', '/plan/reviews', review(2))).toEqual([
      403,
      'PLAN_REVIEWER_PASSED_FIRST',
    ]);
    await third?.does(bureau.on('/plan/reviews'), review(2));
    await bureau.putInForce();
  });

  it('approves neither an exemption nor a change of the plan that the principal has asked for', async () => {
    const { id: declaration = '' } = (await both?.does(bureau.on('/not-applicable'), {
      ...{ indicator: '2', units: ['u02'], reason: '该科室无此项职能' },
    })) ?? { id: '' };
    expect(await barred(fourth, 'p-both', `/not-applicable/${declaration}/approve`)).toEqual([
      403,
      'NOT_APPLICABLE_APPROVER_IS_DECLARER',
    ]);
    const plan = await bureau.office.reads<{ indicators: readonly { readonly id: string }[] }>(
      bureau.on('/plan'),
    );
    const [indicator] = plan.indicators;
    const { id: change = '' } = (await both?.does(bureau.on('/plan/changes'), {
      ...{ basedOn: 1, reason: '上级调整', removed: [], added: [], scored: [] },
      indicators: [{ ...indicator, title: '指标1（修订）' }],
    })) ?? { id: '' };
    expect(await barred(fourth, 'p-both', `/plan/changes/${change}/approve`)).toEqual([
      403,
      'PLAN_APPROVER_IS_REQUESTER',
    ]);
    await bureau.chair.does(bureau.on(`/plan/changes/${change}/approve`));
    await bureau.chair.does(bureau.on(`/not-applicable/${declaration}/approve`));
  });
});
