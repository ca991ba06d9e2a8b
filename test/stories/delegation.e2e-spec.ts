import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person, Sending } from './support/person.js';

interface Work {
  readonly rows: readonly { readonly code: string; readonly subject: string; readonly onBehalfOf?: string }[];
}

/** leader-2 is away for ten days of August and leaves leader-3 in charge. */
describe('a leader who is away', () => {
  let bureau: Bureau;
  let office: Person;
  let away: Person;
  let deputy: Person;
  let chair: Person;
  let delegation = '';
  /** Units that neither of the two heads. */
  let [unit, other] = ['', ''];
  const delegations = (rest = ''): string => bureau.path(`/delegations${rest}`);
  const acting: Sending = { headers: { 'x-kaoping-on-behalf-of': 'p-leader-2' } };
  const trip = { deputy: 'p-leader-3', from: '2024-08-06', until: '2024-08-15', reason: '外出培训。' };
  const work = async (who: Person) => (await who.reads<Work>('/worklist')).rows;
  const logged = async (charged: string): Promise<string> => {
    const inspector = await bureau.as('inspector-1');
    const { id = '' } = await inspector.does(bureau.path('/findings'), {
      ...{ source: 'inspection', mode: 'open', breach: '值班不落实', description: '无人值守。' },
      ...{ place: '值班室', photos: [], inspectors: ['p-inspector-1', 'p-inspector-2'] },
      charges: [{ unit: charged, liability: 'direct', points: '0.5' }],
    });
    return id;
  };
  const confirm = (id: string, who = deputy, sending = acting) =>
    who.post(bureau.path(`/findings/${id}/confirm`), {}, sending);

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    bureau.on('2024-08-05');
    const { leaders, units } = bureau.year;
    const headed = leaders
      .filter(({ person }) => ['p-leader-2', 'p-leader-3'].includes(person))
      .flatMap(({ heads }) => heads);
    [unit = '', other = ''] = units.map(({ id }) => id).filter((id) => !headed.includes(id));
    [office, away, deputy, chair] = await Promise.all([
      bureau.as('office-1'),
      bureau.as('leader-2'),
      bureau.as('leader-3'),
      bureau.as('chair'),
    ]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('names a deputy for days, and both are told', async () => {
    delegation = (await away.does(delegations(), trip)).id ?? '';
    expect(await work(deputy)).toContainEqual(
      expect.objectContaining({ code: 'ACTING_FOR', subject: 'p-leader-2', due: '2024-08-15' }),
    );
    expect(await work(away)).toContainEqual(
      expect.objectContaining({ code: 'DEPUTY_NAMED', subject: 'p-leader-3' }),
    );
  });

  it('is refused a deputy who cannot be one', async () => {
    const refused = async (change: object, who = away) =>
      (await who.post(delegations(), { ...trip, ...change })).problem;
    expect(await refused({ from: '2024-08-01' })).toBe('DELEGATION_PERIOD_INVALID');
    expect(await refused({ from: '国庆' })).toBe('INPUT_INVALID');
    expect(await refused({ reason: ' ' })).toBe('INPUT_INVALID');
    expect(await refused({ deputy: 'p-leader-2' })).toBe('DELEGATION_TO_ONESELF');
    expect(await refused({ deputy: 'p-clerk-u06' })).toBe('DELEGATION_DEPUTY_UNKNOWN');
    expect(await refused({ units: ['u99'] })).toBe('UNIT_UNKNOWN');
    expect(await refused({ deputy: 'p-leader-4' })).toBe('DELEGATION_OVERLAPS');
    expect(await refused({ deputy: 'p-leader-4' }, deputy)).toBe('DELEGATION_CHAIN');
    expect(await refused({ deputy: 'p-leader-2' }, chair)).toBe('DELEGATION_DEPUTY_AWAY');
    expect(await refused({}, office)).toBe('ROLE_MISSING');
  });

  it('makes no circle with others who name theirs at the same moment', async () => {
    const [fourth, first] = await Promise.all([bureau.as('leader-4'), bureau.as('leader-1')]);
    const days = { from: '2024-09-02', until: '2024-09-06', reason: '外出培训。' };
    const circle = [
      [fourth, 'p-leader-1'],
      [first, 'p-chair'],
      [chair, 'p-leader-4'],
    ] as const;
    const answers = await Promise.all(
      circle.map(([who, named]) => who.post<{ id: string }>(delegations(), { ...days, deputy: named })),
    );
    const granted = answers.filter(({ status }) => status === 201);
    expect(granted).toHaveLength(1);
    for (const { status, problem } of answers.filter((answer) => !granted.includes(answer)))
      expect([status, problem]).toEqual([409, expect.stringMatching(/^DELEGATION_(CHAIN|DEPUTY_AWAY)$/)]);
    for (const { body } of granted) await chair.does(delegations(`/${body.id}/revoke`), { reason: '改期。' });
  });

  it('is not acted for before the first day, nor by anybody else', async () => {
    const finding = await logged(unit);
    expect(await confirm(finding)).toMatchObject({
      status: 403,
      problem: 'MANDATE_NOT_HELD',
      body: { params: { principal: 'p-leader-2' } },
    });
    bureau.on('2024-08-06');
    expect(await confirm(finding, chair)).toMatchObject({ problem: 'MANDATE_NOT_HELD' });
    expect(await confirm(finding, await bureau.as('public'))).toMatchObject({ status: 401 });
  });

  it('leaves new work to the deputy, and shares what was waiting before', async () => {
    const confirming = async (who: Person) =>
      (await work(who)).filter(({ code }) => code === 'FINDING_TO_CONFIRM').map(({ subject }) => subject);
    const [before = ''] = await confirming(away);
    const fresh = await logged(other);
    expect(await confirming(deputy)).toEqual(expect.arrayContaining([before, fresh]));
    const ofPrincipal = await confirming(away);
    expect(ofPrincipal).toContain(before);
    expect(ofPrincipal).not.toContain(fresh);
  });

  it('is acted for: the record says 甲（代乙）', async () => {
    const { rows } = await deputy.reads<Work>('/worklist?code=FINDING_TO_CONFIRM');
    const finding = rows[0]?.subject ?? '';
    expect(await confirm(finding)).toMatchObject({ status: 200 });
    const [confirmed] = (await bureau.server.stream(`finding-${bureau.cycle}_${finding}`)).slice(1);
    expect(confirmed?.metadata).toMatchObject({ actor: 'p-leader-3', onBehalfOf: 'p-leader-2' });
    const timeline = bureau.path('/timeline?onBehalfOf=p-leader-2&type=FindingConfirmed');
    expect(await office.reads(timeline)).toMatchObject({
      rows: [{ actor: 'p-leader-3', onBehalfOf: 'p-leader-2' }],
    });
    expect(await office.reads(bureau.path(`/findings/${finding}`))).toMatchObject({
      confirmed: { stamp: { onBehalfOf: 'p-leader-2' } },
    });
  });

  it('gives nobody a say over a unit of their own, the deputy’s or the principal’s', async () => {
    const { leaders } = bureau.year;
    for (const person of ['p-leader-2', 'p-leader-3']) {
      const [own = ''] = leaders.find((leader) => leader.person === person)?.heads ?? [];
      expect(await confirm(await logged(own))).toMatchObject({ status: 403, problem: 'YOUR_OWN_UNIT' });
    }
  });

  it('does in person what is personal', async () => {
    const grant = await deputy.post(delegations(), { ...trip, deputy: 'p-leader-4' }, acting);
    expect(grant).toMatchObject({ status: 403, problem: 'NOT_BY_DEPUTY' });
  });

  it('is in a register that anybody here reads and narrows', async () => {
    const clerk = await bureau.as('clerk-u06');
    expect(await clerk.reads(delegations('?principal=p-leader-2&status=in-force'))).toMatchObject({
      total: 1,
      rows: [{ number: 1, deputy: 'p-leader-3', until: '2024-08-15' }],
    });
    expect((await clerk.get(delegations('?format=csv'))).text).toContain('代办中');
    expect(await clerk.reads(delegations(`/${delegation}`))).toMatchObject({ status: 'in-force' });
    expect(await clerk.get(delegations('/nothing'))).toMatchObject({
      status: 404,
      problem: 'DELEGATION_UNKNOWN',
    });
  });

  it('takes it back, and it ends at once', async () => {
    expect(await deputy.post(delegations(`/${delegation}/revoke`), { reason: '不便。' })).toMatchObject({
      status: 403,
      problem: 'DELEGATION_NOT_YOURS',
    });
    await away.does(delegations(`/${delegation}/revoke`), { reason: '提前返回。' });
    expect(await chair.post(delegations(`/${delegation}/revoke`), { reason: '重复。' })).toMatchObject({
      status: 409,
      problem: 'DELEGATION_ALREADY_REVOKED',
    });
    expect(await confirm(await logged(unit))).toMatchObject({ problem: 'MANDATE_NOT_HELD' });
    expect((await work(deputy)).map(({ code }) => code)).toContain('DELEGATION_REVOKED');
  });

  it('may leave a deputy a part: one stage, or one unit', async () => {
    const part = (await away.does(delegations(), { ...trip, units: [unit] })).id ?? '';
    expect(await confirm(await logged(unit))).toMatchObject({ status: 200 });
    expect(await confirm(await logged(other))).toMatchObject({ problem: 'MANDATE_UNITS_EXCEEDED' });
    await away.does(delegations(`/${part}/revoke`), { reason: '改为按环节委托。' });
    await away.does(delegations(), { ...trip, stages: ['verification'] });
    expect(await confirm(await logged(unit))).toMatchObject({
      problem: 'MANDATE_STAGE_EXCEEDED',
      body: { params: { stages: ['verification'], open: ['execution'] } },
    });
  });
});
