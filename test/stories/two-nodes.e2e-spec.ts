import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SharedLog } from '../stand-ins/event-store-db/shared-log.js';
import { hasRedis, startRedis, type RedisServer } from '../stand-ins/redis/redis-server.js';
import { Bureau } from './support/bureau.js';
import { EventStream } from './support/event-stream.js';
import type { Person, Written } from './support/person.js';
import { StoryServer } from './support/server.js';

const UNIT = 'u10';
const NOW = { 'x-kaoping-now': '2024-08-13T02:00:00.000Z' };
const onStandIn = (process.env['EVENTSTOREDB_URL'] ?? '') === '' ? it : it.skip;
const withRedis = hasRedis ? it : it.skip;

describe('two nodes over one log', () => {
  let log: SharedLog;
  let redis: RedisServer | undefined;
  let shared = '';
  let bureau: Bureau;
  let here: StoryServer;
  let there: StoryServer;
  let clerk: Person;
  const addresses: string[] = [];
  const streams: EventStream[] = [];

  beforeAll(async () => {
    log = await SharedLog.start();
    redis = hasRedis ? await startRedis() : undefined;
    shared = await mkdtemp(join(tmpdir(), 'kaoping-shared-'));
    const settings = {
      ...log.settings,
      KAOPING_SHARED: shared,
      ...(redis !== undefined && { REDIS_URL: redis.url }),
    };
    bureau = await Bureau.open({ until: 'execution', settings });
    await bureau.playInto('2024-08-13');
    here = bureau.server;
    there = await StoryServer.start(settings);
    addresses.push(await here.listen(), await there.listen());
    clerk = await here.as(`clerk-${UNIT}`);
  });

  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));

  afterAll(async () => {
    await there.stopAndForget();
    await here.stopAndForget();
    await log.stop();
    await redis?.stop();
    await rm(shared, { recursive: true, force: true });
  });

  const report = (value: string): Promise<Written> =>
    clerk.does(bureau.path('/indicators/1-12-1/progress'), {
      ...{ unit: UNIT, counting: 'of-period', asOf: '2024-08-12', values: [value] },
    });
  /** One that moves the unit's row. */
  const correct = (value: string): Promise<Written> =>
    clerk.does(bureau.path('/indicators/1-12-1/progress'), {
      ...{ unit: UNIT, counting: 'cumulative', asOf: '2024-08-12', values: [value] },
      correction: '以台账为准。',
    });
  const askThere = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    there.app.inject({ url: `/api/v1${path}`, headers: { cookie: clerk.cookie, ...NOW, ...headers } });
  const listen = async (node: 0 | 1, headers: Readonly<Record<string, string>> = {}) => {
    const url = `${addresses[node]}/api/v1${bureau.path('/standings/stream')}`;
    const stream = await EventStream.open(url, headers);
    streams.push(stream);
    return stream;
  };

  it('who signed in at one is signed in at the other', async () => {
    expect((await askThere('/session')).json()).toMatchObject({ person: `p-clerk-${UNIT}` });
  });

  it('what was written at one is read at the other, after its position', async () => {
    const { position = '' } = await report('7');
    const path = bureau.path(`/indicators/1-12-1`);
    const [read, own] = await Promise.all([askThere(`${path}?after=${position}`), clerk.reads(path)]);
    expect(read.statusCode).toBe(200);
    expect(read.json()).toEqual(own);
  });

  it('the same command at the other one is answered as the first time', async () => {
    const headers = { 'idempotency-key': 'sent-to-both' };
    const body = { unit: UNIT, counting: 'of-period', asOf: '2024-08-12', values: ['3'] };
    const first = await clerk.post(bureau.path('/indicators/1-12-1/progress'), body, { headers });
    const again = await there.app.inject({
      ...{ method: 'POST', url: `/api/v1${bureau.path('/indicators/1-12-1/progress')}`, payload: body },
      headers: { cookie: clerk.cookie, ...NOW, ...headers },
    });
    expect(again.json()).toMatchObject({ repeated: true, revision: first.body.revision });
  });

  it('a third node does not start on the data folder of one that runs', async () => {
    const settings = { ...log.settings, KAOPING_SHARED: shared };
    await expect(StoryServer.on(there.folder, settings)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  });

  it('a position that the log has not reached is refused at any node', async () => {
    const head = (await here.head()) ?? 0n;
    const reply = await askThere(bureau.path(`/standings?after=${head + 1_000_000n}`));
    expect([reply.statusCode, reply.json()]).toMatchObject([400, { code: 'POSITION_AHEAD' }]);
  });

  onStandIn('a node that lags says when to come back, and answers when it has caught up', async () => {
    if (log.standIn === undefined) throw new Error('a real server keeps no event back');
    const lagging = await StoryServer.start({ ...log.settings, KAOPING_SHARED: shared });
    await lagging.views.waitForHead(20_000);
    // Longer than a request waits.
    log.standIn.faults.slowDeliveryMs = 8_000;
    const { position = '' } = await report('1');
    const ask = () =>
      lagging.app.inject({
        url: `/api/v1${bureau.path(`/indicators/1-12-1?after=${position}`)}`,
        headers: { cookie: clerk.cookie, ...NOW },
      });
    /** Who says no position, and has the cookie of the last write. */
    const asBrowser = () =>
      lagging.app.inject({
        url: `/api/v1${bureau.path('/indicators/1-12-1')}`,
        headers: { cookie: `${clerk.cookie}; kaoping_seen=${position}`, ...NOW },
      });
    try {
      const [reply, toBrowser] = await Promise.all([ask(), asBrowser()]);
      expect([reply.statusCode, reply.headers['retry-after']]).toEqual([503, '1']);
      expect(reply.json()).toMatchObject({ code: 'VIEW_LAGGING' });
      expect(toBrowser.statusCode).toBe(503);
      log.standIn.faults.slowDeliveryMs = 0;
      await lagging.views.waitForHead(20_000);
      expect([(await ask()).statusCode, (await asBrowser()).statusCode]).toEqual([200, 200]);
    } finally {
      log.standIn.faults.slowDeliveryMs = 0;
      await lagging.stopAndForget();
    }
  });

  it('a stream at the other one shows what was written here', async () => {
    const stream = await listen(1);
    const first = await stream.next();
    const { position = '0' } = await correct('100');
    expect(BigInt(first.id)).toBeLessThan(BigInt(position));
    const moved = await stream.next();
    expect(BigInt(moved.id)).toBeGreaterThanOrEqual(BigInt(position));
    expect(moved.data.rows.map(({ unit }) => unit)).toContain(UNIT);
  });

  it('a stream that broke off goes on at the other one, at least as new as what was seen last', async () => {
    const stream = await listen(0);
    await stream.next();
    await correct('4000');
    const { id } = await stream.next();
    stream.close();
    const resumed = await (await listen(1, { 'last-event-id': id })).next();
    expect(resumed.event).toBe('standings');
    expect(BigInt(resumed.id)).toBeGreaterThanOrEqual(BigInt(id));
  });

  it('a file that was uploaded here is downloaded there', async () => {
    const uploaded = await clerk.upload('演练记录.txt', '第三季度演练');
    expect(uploaded.status).toBe(201);
    const download = await askThere(`/evidence-files/${uploaded.body.sha256}`);
    expect([download.statusCode, download.body]).toEqual([200, '第三季度演练']);
  });

  it('an account that was added here signs in there', async () => {
    await here.hire(`clerk-${UNIT}`, { login: 'new-clerk', person: 'p-new-clerk' });
    await expect(there.as('new-clerk')).resolves.toBeDefined();
  });

  withRedis('who signs out here is signed out there', async () => {
    const leaver = await here.hire(`clerk-${UNIT}`, { login: 'leaver', person: 'p-leaver' });
    await leaver.delete('/session');
    const headers = { cookie: leaver.cookie, ...NOW };
    let status = 0;
    for (const end = Date.now() + 5_000; status !== 401 && Date.now() < end;)
      ({ statusCode: status } = await there.app.inject({ url: '/api/v1/worklist', headers }));
    expect(status).toBe(401);
  });

  withRedis('who fails to sign in at both is stopped at both', async () => {
    const guess = (node: StoryServer) =>
      node.app.inject({
        ...{ method: 'POST', url: '/api/v1/session', remoteAddress: '192.0.2.9' },
        payload: { login: 'chair', password: 'wrong' },
      });
    for (let n = 0; n < 5; n += 1) for (const node of [here, there]) await guess(node);
    expect([(await guess(here)).statusCode, (await guess(there)).statusCode]).toEqual([429, 429]);
  });
});
