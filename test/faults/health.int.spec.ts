import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_STORE } from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import { NodeHealth, type HealthReport } from '@kaoping/hosting';
import { createLogger, loadConfig } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { createApp } from '../../apps/api/src/server.js';
import { Line } from '../stand-ins/event-store-db/line.js';
import { EventStoreDbStandIn } from '../stand-ins/event-store-db/stand-in.js';
import { hasRedis, startRedis } from '../stand-ins/redis/redis-server.js';

/** Within so many seconds a node must have noticed. */
const SECONDS = 8;

describe('the health of a node', () => {
  let folder: string;
  let app: NestFastifyApplication | undefined;
  const lines: { readonly level: string; readonly code?: string }[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-health-'));
    lines.length = 0;
  });

  afterEach(async () => {
    await app?.close();
    app = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  async function start(settings: Readonly<Record<string, string>> = {}): Promise<NestFastifyApplication> {
    const config = loadConfig({ KAOPING_DATA: folder, KAOPING_DEMO: 'off', ...settings });
    const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line) as never) });
    app = await createApp(config, log);
    return app;
  }

  async function ready(node: NestFastifyApplication): Promise<HealthReport & { readonly http: number }> {
    const response = await node.inject({ method: 'GET', url: '/health/ready' });
    return { http: response.statusCode, ...response.json<HealthReport>() };
  }

  /** @returns the last report, which is the wanted one or came after all the patience */
  async function until(node: NestFastifyApplication, wanted: (report: HealthReport) => boolean) {
    const end = Date.now() + SECONDS * 1_000;
    let report = await ready(node);
    while (!wanted(report) && Date.now() < end) {
      await sleep(50);
      report = await ready(node);
    }
    return report;
  }

  const append = (node: NestFastifyApplication, stream: string, recordedAt = new Date()) =>
    node.get<EventStore>(EVENT_STORE).append(stream, 'no-stream', [{ type: 'NoteTaken', data: 1 }], {
      commandId: stream,
      digest: stream,
      metadata: { recordedAt: recordedAt.toISOString() },
    });

  it('is ready on the embedded log, and says that it stops when it does', async () => {
    const node = await start();
    expect(await until(node, ({ status }) => status === 'ok')).toMatchObject({
      http: 200,
      reason: null,
      lag: { seconds: 0 },
      subscription: { state: 'connected' },
      store: { reachable: true },
      clockSkew: { seconds: 0, alarm: false },
    });
    node.get(NodeHealth).stopping();
    expect(await ready(node)).toMatchObject({ http: 503, status: 'unavailable', reason: 'STOPPING' });
  });

  it('is no longer ready when the views are', async () => {
    const node = await start();
    await node.get(ReadModels).stop();
    expect(await ready(node)).toMatchObject({ http: 503, reason: 'VIEWS_STOPPED' });
  });

  it('tells of an event that was recorded in the future that a clock is off', async () => {
    const node = await start();
    await append(node, 'case-1', new Date(Date.now() + 60_000));
    const report = await until(node, ({ status }) => status === 'degraded');
    expect(report).toMatchObject({ http: 200, status: 'degraded', reason: null, clockSkew: { alarm: true } });
    expect(report.clockSkew.seconds).toBeLessThan(-55);
    expect(lines.filter(({ code }) => code === 'CLOCK_SKEW')).toHaveLength(1);
  });

  it('takes a limit that the setting names', async () => {
    const node = await start({ KAOPING_CLOCK_SKEW_SECONDS: '120' });
    await append(node, 'case-1', new Date(Date.now() + 60_000));
    const report = await until(node, ({ clockSkew }) => clockSkew.seconds < -55);
    expect(report).toMatchObject({ status: 'ok', clockSkew: { limit: 120, alarm: false } });
  });

  (hasRedis ? it : it.skip)('holds the clock against Redis', async () => {
    const redis = await startRedis();
    try {
      const node = await start({ REDIS_URL: redis.url, KAOPING_METRICS_PORT: '0' });
      const served = (lines as { readonly metrics?: string }[]).find(({ metrics }) => metrics !== undefined);
      const end = Date.now() + SECONDS * 1_000;
      let text = '';
      while (!text.includes('source="redis"') && Date.now() < end)
        text = await (await fetch(`${served?.metrics}/metrics`)).text();
      expect(text).toContain('kaoping_clock_skew_seconds{source="redis"} 0');
      expect((await ready(node)).clockSkew.alarm).toBe(false);
    } finally {
      await redis.stop();
    }
  });

  describe('on EventStoreDB (a stand-in, no real server)', () => {
    let server: EventStoreDbStandIn;
    let line: Line;
    let node: NestFastifyApplication;

    beforeEach(async () => {
      server = await EventStoreDbStandIn.start();
      line = await Line.to(server.port);
    });

    afterEach(async () => {
      line.putUp();
      line.speak();
      await app?.close();
      app = undefined;
      await line.close();
      await server.stop();
    });

    const begin = async (): Promise<void> => {
      node = await start({
        KAOPING_STORE: 'eventstoredb',
        KAOPING_EVENTSTOREDB_URL: `esdb://127.0.0.1:${line.port}?tls=false`,
      });
      await append(node, 'case-1');
      expect(await until(node, ({ status }) => status === 'ok')).toMatchObject({ http: 200 });
    };

    it.each([
      ['cut', () => line.takeDown(), () => line.putUp()],
      ['silent without a word', () => line.silence(), () => line.speak()],
    ])(
      'says within seconds that the line is %s, and that it is back',
      async (_, away, back) => {
        await begin();
        away();
        const report = await until(node, ({ status }) => status === 'unavailable');
        expect(report).toMatchObject({ http: 503, store: { reachable: false } });
        expect(report.reason).toBe('STORE_UNREACHABLE');
        // What was asked before: it would have gone on saying yes.
        expect(node.get(ReadModels).caughtUp()).toBe(true);
        back();
        expect(await until(node, ({ status }) => status === 'ok')).toMatchObject({ http: 200 });
      },
      40_000,
    );

    it('names an event that it was not given as lag, in seconds', async () => {
      await begin();
      // Reads are answered, the subscription is not: it has to be looked for at the end of the log.
      server.faults.holdSubscriptions = true;
      await append(node, 'case-2');
      const report = await until(node, ({ lag }) => lag.seconds >= 2);
      expect(report.lag.seconds).toBeGreaterThanOrEqual(2);
      server.faults.holdSubscriptions = false;
      expect(await until(node, ({ lag }) => lag.seconds === 0)).toMatchObject({ lag: { seconds: 0 } });
    }, 40_000);

    it.each([
      ['behind', 30_000],
      ['ahead', -30_000],
    ])(
      'proves against the clock of the server that its own is %s',
      async (_, clockAheadMs) => {
        server.log.clockAheadMs = clockAheadMs;
        node = await start({
          KAOPING_STORE: 'eventstoredb',
          KAOPING_EVENTSTOREDB_URL: `esdb://127.0.0.1:${line.port}?tls=false`,
        });
        await append(node, 'case-1');
        const report = await until(node, ({ status }) => status === 'degraded');
        expect(report.status).toBe('degraded');
        expect(Math.abs(report.clockSkew.seconds * 1_000 + clockAheadMs)).toBeLessThan(2_000);
      },
      20_000,
    );
  });
});
