import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';
import { leadingNowhere, type Breakdown } from './support/traced.js';

/** 危化科 and 办公室 have the same leader (第一副组长), who has to step aside. */
const UNIT = 'u02';
const ITS_LEADER = 'leader-1';
const PHOTO = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

describe('an inspection day', () => {
  let bureau: Bureau;
  let inspector: Person;
  let clerk: Person;
  let finding = '';
  const on = (rest = ''): string => bureau.path(`/findings/${finding}${rest}`);
  const breakdown = (who: Person) => who.reads<Breakdown>(bureau.path(`/units/${UNIT}/breakdown`));

  async function log(points: string): Promise<string> {
    const { sha256 } = (await inspector.upload('现场.png', PHOTO)).body;
    const { id } = await inspector.does(bureau.path('/findings'), {
      ...{ source: 'inspection', mode: 'undercover', breach: '值班值守制度不落实', place: '指挥中心值班室' },
      description: '夜间电话抽查无人接听，值班记录未填写。',
      charges: [{ unit: UNIT, liability: 'direct', points }],
      inspectors: ['p-inspector-1', 'p-inspector-2'],
      photos: [sha256],
    });
    return id ?? '';
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    bureau.on('2024-08-06', '22:30');
    [inspector, clerk] = await Promise.all([bureau.as('inspector-1'), bureau.as(`clerk-${UNIT}`)]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('finds nobody at the telephone, and it is in the register at once with its photo', async () => {
    finding = await log('0.5');
    expect(await inspector.reads(on())).toMatchObject({
      number: 1,
      status: 'logged',
      photos: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
  });

  it('costs nothing as long as nobody has confirmed it', async () => {
    expect((await breakdown(clerk)).standing.components['inspection']).toBe('0');
  });

  it('is answered by the unit that is charged and by no other', async () => {
    bureau.on('2024-08-07');
    const stranger = await bureau.as('clerk-u03');
    const answer = { unit: UNIT, text: '值班员突发疾病送医，已补充值班力量。' };
    expect(await stranger.post(on('/answer'), answer)).toMatchObject({
      status: 403,
      problem: 'NOT_YOUR_UNIT',
    });
    await clerk.does(on('/answer'), answer);
    expect(await inspector.reads(on())).toMatchObject({
      status: 'answered',
      answers: [{ unit: UNIT, text: answer.text }],
    });
  });

  it('is not for the leader of that unit to confirm, nor for the inspection team', async () => {
    bureau.on('2024-08-12');
    const itsLeader = await bureau.as(ITS_LEADER);
    expect(await itsLeader.post(on('/confirm'))).toMatchObject({ status: 403, problem: 'YOUR_OWN_UNIT' });
    expect(await inspector.post(on('/confirm'))).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
  });

  it('is confirmed by a leader from outside, and the deduction names the event it came from', async () => {
    await (await bureau.as('leader-3')).does(on('/confirm'), { reason: '事实清楚。' });
    const { standing, deductions } = await breakdown(clerk);
    expect(standing.components['inspection']).toBe('0.5');
    expect(deductions).toMatchObject([
      { subject: finding, points: '0.5', ref: { type: 'DeductionImposed' } },
    ]);
    expect(
      await leadingNowhere(
        bureau.server,
        deductions.map(({ ref }) => ref),
      ),
    ).toEqual([]);
  });

  it('no longer counts once it is withdrawn, and stays in the register with the reason', async () => {
    bureau.on('2024-08-20');
    const reason = '复核通话记录，系线路故障。';
    await (await bureau.as('leader-4')).does(on('/withdraw'), { reason });
    expect(await breakdown(clerk)).toMatchObject({
      standing: { components: { inspection: '0' } },
      deductions: [],
    });
    expect(await clerk.reads(on())).toMatchObject({ status: 'withdrawn', withdrawn: { reason } });
  });

  it('leaves a second finding of the same night its own number and its own deduction', async () => {
    finding = await log('0.25');
    await (await bureau.as('chair')).does(on('/confirm'));
    expect(await clerk.reads(on())).toMatchObject({ number: 2, status: 'confirmed' });
    expect((await breakdown(clerk)).standing.components['inspection']).toBe('0.25');
  });
});
