import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

interface Cycle {
  readonly openStages: readonly string[];
  readonly transitions: readonly {
    readonly status: string;
    readonly approvals: readonly { readonly by: string; readonly as: string }[];
  }[];
}

describe('a stage transition', () => {
  let bureau: Bureau;
  let office: Person;
  let supervisor: Person;
  let chair: Person;
  let request = '';
  const transitions = (rest = ''): string => bureau.path(`/transitions${rest}`);
  const cycle = () => office.reads<Cycle>(bureau.path());

  async function ask(from: string, who = office): Promise<void> {
    request = (await who.does(transitions(), { from })).id ?? '';
  }

  beforeAll(async () => {
    bureau = await Bureau.open({
      until: 'drafting',
      leaveOut: ({ command }) => command.endsWith('-transition'),
    });
    [office, supervisor, chair] = await Promise.all([
      bureau.as('office-1'),
      bureau.as('leader-2'),
      bureau.as('chair'),
    ]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is refused with the names of what still blocks it', async () => {
    const reply = await office.post(transitions(), { from: 'drafting' });
    expect(reply).toMatchObject({
      status: 409,
      problem: 'STAGE_BLOCKED',
      body: { params: { blockers: [`PLAN_NOT_SUBMITTED:${bureau.cycle}`] } },
    });
    expect(await office.reads(bureau.path('/blockers'))).toMatchObject({
      clear: false,
      rows: [{ from: 'drafting', code: 'PLAN_NOT_SUBMITTED', text: '年度计划尚未提交审核' }],
    });
  });

  it('is asked for once nothing blocks it, and only once', async () => {
    await bureau.playInto('2024-07-18');
    await ask('drafting');
    const again = await office.post(transitions(), { from: 'drafting' });
    expect(again).toMatchObject({
      status: 409,
      problem: 'TRANSITION_PENDING',
      body: { params: { request } },
    });
  });

  it('comes back with a reason, and the stage stays open', async () => {
    expect(await supervisor.post(transitions(`/${request}/return`), { reason: '　' })).toMatchObject({
      status: 400,
    });
    await supervisor.does(transitions(`/${request}/return`), { reason: '签章不全。' });
    expect(await cycle()).toMatchObject({
      openStages: ['drafting'],
      transition: null,
      transitions: [{ status: 'returned', returned: { by: 'p-leader-2', reason: '签章不全。' } }],
    });
  });

  it('is approved by another person, and the next stage opens', async () => {
    await ask('drafting');
    await supervisor.does(transitions(`/${request}/approve`));
    expect((await cycle()).openStages).toEqual(['review']);
  });

  it('is approved in the order that the scheme names, by each person once', async () => {
    await bureau.playInto('2024-07-31');
    await ask('review');
    const tooSoon = await chair.post(transitions(`/${request}/approve`));
    expect(tooSoon).toMatchObject({
      status: 403,
      problem: 'APPROVER_NOT_IN_TURN',
      body: { params: { roles: ['supervisor'] } },
    });
    await supervisor.does(transitions(`/${request}/approve`));
    expect((await cycle()).openStages).toEqual(['review']);
    const head = await bureau.server.head();
    expect(await supervisor.post(transitions(`/${request}/approve`))).toMatchObject({ status: 200 });
    expect(await bureau.server.head()).toBe(head);
    await chair.does(transitions(`/${request}/approve`));
    expect((await cycle()).openStages).toEqual(['execution']);
  });

  it('is never approved or returned by who asked for it, whatever offices that person holds', async () => {
    const both = await bureau.server.hire('office-2', {
      login: 'acting',
      person: 'p-acting',
      roles: ['office', 'supervisor'],
    });
    await bureau.playInto('2025-01-11');
    await ask('execution', both);
    for (const what of ['approve', 'return']) {
      const reply = await both.post(
        transitions(`/${request}/${what}`),
        what === 'return' ? { reason: '改期。' } : {},
      );
      expect(reply).toMatchObject({ status: 403, problem: 'APPROVER_IS_REQUESTER' });
    }
    await supervisor.does(transitions(`/${request}/approve`));
    expect((await cycle()).openStages).toEqual(['self-evaluation']);
  });

  it('leaves on record who approved and in what capacity', async () => {
    const moved = (await cycle()).transitions.filter(({ status }) => status === 'moved');
    const given = moved.map(({ approvals }) => approvals.map(({ by, as }) => `${by} as ${as}`));
    expect(given).toEqual([
      ['p-leader-2 as supervisor'],
      ['p-leader-2 as supervisor', 'p-chair as chair'],
      ['p-leader-2 as supervisor'],
    ]);
  });
});
