import { CommandBus } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArchiveShelf, ReminderJob, Sweeper } from '@kaoping/application';
import { JOB_QUEUE } from '@kaoping/hosting';
import type { JobQueue } from '@kaoping/jobs';
import { createLogger } from '@kaoping/platform';
import { join } from 'node:path';
import { until } from '../../libs/jobs/src/testing/until.js';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';
import { StoryServer } from './support/server.js';

interface Reminder {
  readonly subject: string;
  readonly rung: string;
  readonly until: string;
  readonly dueOn: string;
  readonly standing: boolean;
  readonly stamp: { readonly at: string };
}
interface Rows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** 1-4-1 and 2-2-1 are u06's; the third quarter ends on Monday 30 September, before a week of holidays. */
const MET = '1-4-1';
const MISSED = '2-2-1';

describe('a deadline that comes nearer', () => {
  let bureau: Bureau;
  let server: StoryServer;
  const as = (login: string): Promise<Person> => server.as(login);
  const on = (date: string): void => {
    server.now = new Date(`${date}T09:00:00+08:00`).toISOString();
  };
  const sweep = async () => (await as('office-1')).does(bureau.path('/reminders/sweep'));
  const register = async (query: string, login = 'office-1') =>
    (await (await as(login)).reads<Rows<Reminder>>(bureau.path(`/reminders?limit=200&${query}`))).rows;
  const rungsOf = async (subject: string) => (await register(`subject=${subject}`)).map(({ rung }) => rung);
  const work = async (login: string, code: string) =>
    (
      await (
        await as(login)
      ).reads<Rows<{ subject: string; due: string }>>(`/worklist?limit=200&code=${code}`)
    ).rows;
  const leaderOf = (unit: string): string =>
    (bureau.year.leaders.find(({ heads }) => heads.includes(unit))?.person ?? '').replace(/^p-/u, '');

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    ({ server } = bureau);
  });

  afterAll(() => server.stopAndForget());

  it('issues nothing before the first rung, nor for quarters that were over when the plan came', async () => {
    on('2024-09-23');
    expect(await sweep()).toMatchObject({ waiting: 0 });
    expect(await register('')).toEqual([]);
  });

  it('reminds the clerk five working days before, a Sunday that is worked included', async () => {
    on('2024-09-24');
    await sweep();
    expect(await register(`subject=${MISSED}`)).toMatchObject([
      { rung: 'remind', until: '2024-09-30', dueOn: '2024-09-24', standing: true },
    ]);
    expect(await work('clerk-u06', 'REMINDED')).toContainEqual(
      expect.objectContaining({ subject: MISSED, due: '2024-09-30' }),
    );
    expect(
      (await (await as('clerk-u06')).reads<Rows<{ text: string }>>('/worklist?code=REMINDED')).rows[0]?.text,
    ).toContain('【提醒】');
    expect(await work('head-u06', 'PRESSED')).toEqual([]);
  });

  it('is swept as often as anybody likes, by as many as like, to one effect', async () => {
    const before = await server.head();
    await sweep();
    await Promise.all([sweep(), sweep(), (await as('office-2')).does(bureau.path('/reminders/sweep'))]);
    expect(await server.head()).toBe(before);
    const again = { headers: { 'idempotency-key': 'swept-once' } };
    const office = await as('office-1');
    await office.does(bureau.path('/reminders/sweep'), {}, again);
    expect(await office.post(bureau.path('/reminders/sweep'), {}, again)).toMatchObject({ status: 200 });
    expect(await server.head()).toBe(before);
  });

  it('is swept by the office alone, and in a cycle that there is', async () => {
    const path = bureau.path('/reminders/sweep');
    expect(await (await as('clerk-u06')).post(path)).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
    expect(await (await as('public')).post(path)).toMatchObject({ status: 401 });
    expect(await (await as('office-1')).post('/cycles/nowhere/reminders/sweep')).toMatchObject({
      status: 404,
      problem: 'CYCLE_UNKNOWN',
    });
  });

  it('is over for who meets it: no further rung is issued, and the register says so', async () => {
    on('2024-09-27');
    await (
      await as('clerk-u06')
    ).does(bureau.path(`/indicators/${MET}/progress`), {
      ...{ unit: 'u06', counting: 'cumulative', asOf: '2024-09-27', values: ['14'] },
    });
    expect(await register(`subject=${MET}`)).toMatchObject([{ rung: 'remind', standing: false }]);
    expect(await work('clerk-u06', 'REMINDED')).not.toContainEqual(expect.objectContaining({ subject: MET }));
    on('2024-10-08');
    await sweep();
    expect(await rungsOf(MET)).toEqual(['remind']);
  });

  it('presses the head on the first working day after the holidays', async () => {
    expect(await rungsOf(MISSED)).toEqual(['remind', 'press']);
    expect(await work('head-u06', 'PRESSED')).toContainEqual(expect.objectContaining({ subject: MISSED }));
    expect(await register(`subject=${MISSED}&rung=press`)).toMatchObject([{ dueOn: '2024-10-08' }]);
  });

  it('loses nothing while nobody sweeps: the next start issues what is missing, once', async () => {
    await server.stop();
    server = await StoryServer.on(server.folder);
    await server.views.waitForHead(20_000);
    const stop = new AbortController();
    const clock = { now: () => new Date('2024-10-14T01:00:00.000Z'), simulated: false };
    const log = createLogger('silent');
    const { app, views } = server;
    const queue = app.get<JobQueue>(JOB_QUEUE);
    const reminding = new ReminderJob({ commands: app.get(CommandBus), views, clock, log });
    const workers = [1, 2].map(() => queue.work(new Map([[reminding.name, reminding]])));
    const before = await server.head();
    const shelf = new ArchiveShelf(join(server.folder, 'archives'));
    const running = [1, 2].map(() =>
      new Sweeper({ queue, views, shelf, clock, log, everyMinutes: 60 }).run(stop.signal),
    );
    try {
      await until('all rungs are issued', async () => (await rungsOf(MISSED)).length === 4, 60_000);
    } finally {
      stop.abort();
      await Promise.all([...running, ...workers.map((worker) => worker.stop(5_000))]);
    }
    expect(await server.head()).not.toBe(before);
    expect(await register(`subject=${MISSED}`)).toMatchObject([
      { rung: 'remind', dueOn: '2024-09-24' },
      { rung: 'press', dueOn: '2024-10-08' },
      { rung: 'supervise', dueOn: '2024-10-10', stamp: { at: '2024-10-14T01:00:00.000Z' }, by: 'system' },
      { rung: 'chair', dueOn: '2024-10-14' },
    ]);
  });

  it('reaches the supervisor in charge and the chair', async () => {
    on('2024-10-14');
    expect(await work(leaderOf('u06'), 'SUPERVISED')).toContainEqual(
      expect.objectContaining({ subject: MISSED }),
    );
    expect(await work('chair', 'SUPERVISED')).toContainEqual(expect.objectContaining({ subject: MISSED }));
    const others = bureau.year.leaders.find(
      ({ person, heads }) => person !== 'p-chair' && !heads.includes('u06'),
    );
    expect(await work(others?.person.replace(/^p-/u, '') ?? '', 'SUPERVISED')).not.toContainEqual(
      expect.objectContaining({ subject: MISSED }),
    );
  });

  it('is in a register that is narrowed and printed', async () => {
    const csv = await (await as('office-1')).get(bureau.path('/reminders?rung=chair&format=csv'));
    expect(csv.text).toContain('督办（组长）');
    const own = await register('unit=u06', 'clerk-u06');
    expect([...new Set(own.map(({ subject }) => subject))].sort()).toEqual([MET, MISSED]);
    expect(await (await as('office-1')).get(bureau.path('/reminders?rung=shout'))).toMatchObject({
      status: 400,
    });
  });

  it('is over once its quarter is closed', async () => {
    const office = await as('office-1');
    for (const quarter of [1, 2, 3]) {
      await office.does(bureau.path(`/quarterly-checks/${quarter}/open`));
      await office.does(bureau.path(`/quarterly-checks/${quarter}/criticism`), {
        number: `通报〔2024〕${quarter}号`,
      });
    }
    await office.does(bureau.path('/quarterly-checks/3/close'));
    expect((await register('standing=true')).filter(({ until }) => until === '2024-09-30')).toEqual([]);
    expect(await work('head-u06', 'PRESSED')).toEqual([]);
  });
});
