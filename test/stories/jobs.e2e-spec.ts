import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JOB_QUEUE } from '@kaoping/hosting';
import type { JobLine, JobQueue, JobWork } from '@kaoping/jobs';
import { until } from '../../libs/jobs/src/testing/until.js';
import type { Person } from './support/person.js';
import { StoryServer } from './support/server.js';

interface Rows {
  readonly total: number;
  readonly rows: readonly JobLine[];
}

describe('who runs the machine', () => {
  let server: StoryServer;
  let sysadmin: Person;
  let queue: JobQueue;
  const working: JobWork[] = [];
  let broken = true;
  const jobs = async (query = ''): Promise<Rows> => sysadmin.reads<Rows>(`/jobs?${query}`);

  beforeAll(async () => {
    server = await StoryServer.start();
    sysadmin = await server.as('sysadmin');
    queue = server.app.get<JobQueue>(JOB_QUEUE);
    const remind = { name: 'remind', run: () => Promise.resolve() };
    const run = (): Promise<void> =>
      broken ? Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' })) : Promise.resolve();
    await queue.add({ id: 'remind-1', name: 'remind', cycle: 'y2024' });
    await queue.add({ id: 'archive-1', name: 'archive', cycle: 'y2023' });
    working.push(queue.work(new Map([remind, { name: 'archive', run }].map((one) => [one.name, one]))));
    await until('both were begun', async () => (await queue.lines()).every(({ attempts }) => attempts > 0));
  });

  afterAll(() => server.stopAndForget());

  it('sees what is to be done, for which cycle, how often it was begun and why it failed', async () => {
    const { rows } = await jobs('name=archive');
    expect(rows).toMatchObject([{ id: 'archive-1', cycle: 'y2023', state: 'waiting', error: 'ENOSPC' }]);
    expect(rows[0]?.startedAt).toEqual(expect.stringContaining('T'));
    expect(await jobs('state=done')).toMatchObject({ total: 1, rows: [{ id: 'remind-1', attempts: 1 }] });
    expect((await jobs('cycle=y2023&limit=1')).total).toBe(1);
    const csv = await sysadmin.get('/jobs?format=csv');
    expect(csv.text).toContain('归档考评周期');
    expect(csv.text).toContain('ENOSPC');
    expect(await sysadmin.get('/jobs?state=lost')).toMatchObject({ status: 400 });
  });

  it('alone sees it', async () => {
    for (const login of ['office-1', 'chair', 'auditor', 'secadmin'])
      expect(await (await server.as(login)).get('/jobs')).toMatchObject({ problem: 'ROLE_MISSING' });
    expect(await (await server.as('office-1')).post('/jobs/archive-1/retry')).toMatchObject({ status: 403 });
    expect(await (await server.as('public')).get('/jobs')).toMatchObject({ status: 401 });
  });

  it('lets begin anew what has failed, and nothing else', async () => {
    expect(await sysadmin.post('/jobs/nothing/retry')).toMatchObject({ status: 404, problem: 'JOB_UNKNOWN' });
    expect(await sysadmin.post('/jobs/archive-1/retry')).toMatchObject({
      status: 409,
      problem: 'JOB_NOT_FAILED',
    });
    for (let failures = 1; (await jobs('state=failed')).total === 0 && failures < 20; failures += 1)
      await failAtOnce(server.folder);
    broken = false;
    expect(await sysadmin.post('/jobs/archive-1/retry')).toMatchObject({ status: 200 });
    await until('the job is done', async () => (await jobs('state=done')).total === 2);
  });
});

/** The pauses between attempts add up to half an hour; nobody waits for that here. */
async function failAtOnce(folder: string): Promise<void> {
  const { default: Database } = await import('better-sqlite3');
  const file = new Database(`${folder}/jobs.sqlite`);
  file.prepare(`UPDATE jobs SET due_at = 0 WHERE state = 'waiting'`).run();
  const { attempts } = file.prepare('SELECT sum(attempts) AS attempts FROM jobs').get() as {
    attempts: number;
  };
  await until('it was begun again', () => {
    const now = file.prepare('SELECT sum(attempts) AS attempts FROM jobs').get() as { attempts: number };
    return now.attempts > attempts;
  });
  file.close();
}
