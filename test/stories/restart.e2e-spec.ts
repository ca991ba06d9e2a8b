import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bureau } from './support/bureau.js';
import { StoryServer } from './support/server.js';

const UNIT = 'u10';
const REPORT = { unit: UNIT, counting: 'of-period', asOf: '2024-08-12', values: ['25'] } as const;
const SENT = { headers: { 'idempotency-key': 'report-before-the-restart' } };

describe('a server that is started again on its folder', () => {
  let server: StoryServer;
  let cycle = '';
  let standings: unknown;
  let cookie = '';
  const at = (rest: string): string => `/cycles/${cycle}${rest}`;
  const snapshot = (): string => join(server.folder, 'snapshots', 'read-models.snapshot');

  async function shown(): Promise<unknown> {
    const office = await server.as('office-1');
    const [table, breakdown] = await Promise.all([
      office.reads<Record<string, unknown>>(at('/standings')),
      office.reads(at(`/units/${UNIT}/breakdown`)),
    ]);
    return { table, breakdown };
  }

  /** What happens to the folder while nobody runs on it. */
  async function restart(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    await server.stop();
    await meanwhile();
    server = await StoryServer.on(server.folder);
    await server.views.waitForHead(20_000);
  }

  beforeAll(async () => {
    const bureau = await Bureau.open({ until: 'execution' });
    await bureau.playInto('2024-08-13');
    ({ server, cycle } = bureau);
    const clerk = await bureau.as(`clerk-${UNIT}`);
    await clerk.does(at('/indicators/1-12-1/progress'), REPORT, SENT);
    standings = await shown();
    ({ cookie } = clerk);
  });

  afterAll(() => server.stopAndForget());

  it('shows the same standings and breakdowns', async () => {
    await restart();
    expect(await shown()).toEqual(standings);
  });

  it('still knows who is signed in', async () => {
    const reply = await server.app.inject({ url: '/api/v1/session', headers: { cookie } });
    expect(reply.json()).toMatchObject({ person: `p-clerk-${UNIT}` });
  });

  it('still knows who has signed out', async () => {
    await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
    await restart();
    const reply = await server.app.inject({ url: '/api/v1/worklist', headers: { cookie } });
    expect(reply.statusCode).toBe(401);
    expect(reply.json()).toMatchObject({ code: 'LOGIN_REQUIRED' });
  });

  it('still knows the commands that it was sent before', async () => {
    const clerk = await server.as(`clerk-${UNIT}`);
    const again = await clerk.post(at('/indicators/1-12-1/progress'), REPORT, SENT);
    expect(again).toMatchObject({ status: 201, body: { repeated: true } });
  });

  it('shows the same standings without its snapshot', async () => {
    await restart(() => rm(snapshot()));
    expect(await shown()).toEqual(standings);
  });

  it.each([
    ['of which one byte has changed', flipAByte],
    ['that was cut off', (file: string) => truncate(file, 1_000)],
    ['that is something else', (file: string) => writeFile(file, '{"format":1,"views":[]}\n')],
  ])('shows the same standings over a snapshot %s', async (_what, spoil) => {
    await restart(() => spoil(snapshot()));
    expect(await shown()).toEqual(standings);
  });

  it('reads the rest of the log behind an older snapshot', async () => {
    const older = join(server.folder, 'older.snapshot');
    await restart(() => copyFile(snapshot(), older));
    const clerk = await server.as(`clerk-${UNIT}`);
    await clerk.does(
      at('/indicators/1-12-1/progress'),
      { ...REPORT, values: ['1'] },
      { at: '2024-08-13T01:00:00.000Z' },
    );
    const newer = await shown();
    await restart(() => copyFile(older, snapshot()));
    expect(await shown()).toEqual(newer);
    expect(newer).not.toEqual(standings);
  });
});

async function flipAByte(file: string): Promise<void> {
  const content = await readFile(file);
  const middle = Math.floor(content.length / 2);
  content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
  await writeFile(file, content);
}
