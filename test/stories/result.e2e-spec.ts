import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StageId } from '@kaoping/domain';
import { Bureau } from './support/bureau.js';
import { EventStream } from './support/event-stream.js';
import type { Person } from './support/person.js';

const DECISION = {
  meeting: '绩效评估领导小组会议',
  date: '2025-02-21',
  minutesNumber: '绩评组纪要〔2024〕1号',
};
const BULLETIN = {
  number: '考评通报〔2024〕1号',
  problems: ['序时意识不强。'],
  requirements: ['按季度分解任务。'],
};

interface Table {
  readonly withheld: string | null;
  readonly rows: readonly { readonly rank: number | null }[];
}

describe('the result of the year', () => {
  let bureau: Bureau;
  let office: Person;
  let chair: Person;
  const on = (rest = ''): string => bureau.path(`/result${rest}`);
  const result = () => office.reads(on());

  async function leave(from: StageId, approver: Person): Promise<void> {
    const { id = '' } = await office.does(bureau.path('/transitions'), { from });
    await approver.does(bureau.path(`/transitions/${id}/approve`));
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'computation' });
    [office, chair] = await Promise.all([bureau.as('office-1'), bureau.as('chair')]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is computed by the office: 15 units with a final score, a grade and a rank, and a digest of what went in', async () => {
    bureau.on('2025-02-19');
    expect(await office.get(on())).toMatchObject({ status: 404, problem: 'RESULT_NOT_COMPUTED' });
    await office.does(on('/compute'));
    const ranked = expect.objectContaining({
      final: expect.stringMatching(/^\d{2,3}(\.\d{1,2})?$/) as unknown,
      grade: expect.stringMatching(/^(优秀|良好|合格|差)$/) as unknown,
      rank: expect.any(Number) as unknown,
    }) as unknown;
    const computed = {
      number: 1,
      inputsDigest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      units: Array.from({ length: 15 }, () => ranked),
    };
    expect(await result()).toMatchObject({ phase: 'computed', processData: true, computed });
  });

  it('is a draft before the meeting: whoever does not prepare or decide it is shown no final, grade or rank', async () => {
    const clerk = await bureau.as('clerk-u06');
    const shown = await clerk.reads<{ computed: { units: readonly { unit: string }[] } }>(on());
    expect(shown).toMatchObject({ withheld: 'until-decision', computed: { units: [], bureauTarget: null } });
    const nothing = { total: null, final: null, grade: null, rank: null, groupRank: null };
    const unsealed = { leader: null, public: null };
    for (const who of [clerk, await bureau.as('public')]) {
      const table = await who.reads<Table>(bureau.path('/standings'));
      expect(table).toMatchObject({
        withheld: 'until-decision',
        withheldText: expect.stringContaining('审定') as unknown,
      });
      expect(table.rows.map((row) => row)).toEqual(
        table.rows.map(() => expect.objectContaining(nothing) as unknown),
      );
    }
    for (const who of [clerk, await bureau.as('clerk-u07')]) {
      expect(await who.reads(bureau.path('/units/u07/breakdown'))).toMatchObject({
        ...{ withheld: 'until-decision', standing: { ...nothing, components: unsealed } },
        ...{ leaderMarks: null, ballots: null },
      });
    }
    const table = await chair.reads<Table>(bureau.path('/standings'));
    expect(table).toMatchObject({ withheld: null, withheldText: null });
    expect(table.rows.filter(({ rank }) => rank !== null)).toHaveLength(15);
    const csv = (await clerk.get(bureau.path('/standings?format=csv'))).text;
    expect(csv).not.toMatch(/优秀|良好|合格/);
    const stream = await EventStream.open(
      `${await bureau.server.listen()}/api/v1${bureau.path('/standings/stream')}`,
    );
    expect((await stream.next()).data).toMatchObject({
      withheld: 'until-decision',
      rows: table.rows.map(() => nothing),
    });
    stream.close();
    expect(await clerk.post(on('/notice'), { from: '2025-02-24', until: '2025-03-02' })).toMatchObject({
      status: 403,
    });
    expect(await office.post(on('/notice'), { from: '2025-02-24', until: '2025-03-02' })).toMatchObject({
      status: 409,
      problem: 'STAGE_NOT_OPEN',
    });
  });

  it('is the same when it is computed again from the same facts, and nothing is written', async () => {
    const head = await bureau.server.head();
    await (await bureau.as('office-2')).does(on('/compute'));
    expect(await bureau.server.head()).toBe(head);
  });

  it('is decided by a meeting that is on record, once', async () => {
    await leave('computation', chair);
    bureau.on('2025-02-21');
    await office.does(on('/decision'), DECISION);
    const another = { ...DECISION, minutesNumber: '绩评组纪要〔2024〕2号' };
    expect(await office.post(on('/decision'), another)).toMatchObject({
      status: 409,
      problem: 'RESULT_ALREADY_DECIDED',
    });
    expect(await result()).toMatchObject({ phase: 'decided', decision: DECISION });
    const clerk = await bureau.as('clerk-u06');
    expect(await clerk.reads(on())).toMatchObject({ withheld: null, computed: { units: [{ unit: 'u06' }] } });
    const table = await (await bureau.as('public')).reads<Table>(bureau.path('/standings'));
    expect([table.withheld, table.rows.filter(({ rank }) => rank !== null).length]).toEqual([null, 15]);
  });

  it('is on public notice for the days that the scheme asks for and not a day less', async () => {
    await leave('decision', chair);
    bureau.on('2025-02-24');
    const notice = (from: string, until: string) => office.post(on('/notice'), { from, until });
    const short = await notice('2025-02-24', '2025-03-01');
    expect(short).toMatchObject({
      status: 400,
      problem: 'NOTICE_TOO_SHORT',
      body: { params: { days: 6, required: 7 } },
    });
    expect(await notice('2025-02-20', '2025-03-02')).toMatchObject({
      status: 400,
      problem: 'NOTICE_BEFORE_DECISION',
    });
    expect(await notice('2025-02-24', '2025-03-02')).toMatchObject({ status: 200 });
    expect(await result()).toMatchObject({ processData: false, notice: { until: '2025-03-02' } });
    const open = await (
      await bureau.as('clerk-u06')
    ).reads<{ computed: { units: readonly unknown[] } }>(on());
    expect(open.computed.units).toHaveLength(15);
  });

  it('is not final while the notice runs, the last day included', async () => {
    bureau.on('2025-03-02', '23:30');
    expect(await chair.post(on('/finalise'))).toMatchObject({
      status: 409,
      problem: 'NOTICE_STILL_OPEN',
      body: { params: { until: '2025-03-02' } },
    });
  });

  it('is made final by the chair on the day after, and only once', async () => {
    bureau.on('2025-03-03', '00:10');
    expect(await office.post(on('/finalise'))).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    const headers = { 'idempotency-key': 'finalise-2024' };
    const first = await chair.post(on('/finalise'), {}, { headers });
    expect(first).toMatchObject({ status: 200, body: { repeated: false } });
    expect(await chair.post(on('/finalise'), {}, { headers })).toMatchObject({
      status: 200,
      body: { ...first.body, repeated: true },
    });
    expect(await chair.post(on('/finalise'))).toMatchObject({ status: 409, problem: 'CYCLE_FROZEN' });
    expect(await result()).toMatchObject({ phase: 'final' });
  });

  it('is told in one bulletin with its two texts', async () => {
    expect(await office.post(on('/bulletin'), BULLETIN)).toMatchObject({
      status: 409,
      problem: 'STAGE_NOT_OPEN',
    });
    await leave('public-notice', chair);
    bureau.on('2025-03-06');
    await office.does(on('/bulletin'), BULLETIN);
    expect(await office.post(on('/bulletin'), { ...BULLETIN, number: '2号' })).toMatchObject({
      status: 409,
      problem: 'BULLETIN_ALREADY_ISSUED',
    });
    expect(await result()).toMatchObject({ bulletin: BULLETIN });
  });
});
