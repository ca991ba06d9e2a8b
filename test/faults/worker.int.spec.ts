import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyArchive } from '@kaoping/application';
import { copyLog } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import { EXIT_CODES, projectRoot } from '@kaoping/platform';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../libs/jobs/src/testing/until.js';
import { EventStoreDbStandIn } from '../stand-ins/event-store-db/stand-in.js';
import { hasRedis, startRedis, type RedisServer } from '../stand-ins/redis/redis-server.js';
import { isBuilt } from './support/server-process.js';

const built = (path: string): string => join(projectRoot(), 'dist', 'apps', path, 'src', 'main.js');
const describeWorkers = isBuilt && hasRedis ? describe : describe.skip;

interface Running {
  readonly child: ChildProcess;
  readonly said: { text: string };
}

function launch(settings: Readonly<Record<string, string>>): Running {
  const env = { ...process.env, KAOPING_WORKER_PORT: '0', KAOPING_DEMO: 'off', ...settings };
  const child = spawn(process.execPath, [built('worker')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { text: '' };
  for (const voice of [child.stdout, child.stderr])
    voice.setEncoding('utf8').on('data', (text: string) => (said.text += text));
  return { child, said };
}

describeWorkers('workers of a system of several nodes (EventStoreDB is a stand-in, Redis is real)', () => {
  let folder: string;
  let server: EventStoreDbStandIn;
  let redis: RedisServer;
  const running: Running[] = [];
  const archives = (): readonly string[] =>
    existsSync(join(folder, 'archives'))
      ? readdirSync(join(folder, 'archives')).filter((name) => !name.startsWith('.'))
      : [];
  const hire = (name: string): Running => {
    const worker = launch({
      ...{ KAOPING_DATA: join(folder, name), KAOPING_SHARED: folder, KAOPING_STORE: 'eventstoredb' },
      ...{ KAOPING_EVENTSTOREDB_URL: server.url, KAOPING_JOBS: 'bullmq', REDIS_URL: redis.url },
    });
    running.push(worker);
    return worker;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaoping-worker-'));
    redis = await startRedis();
    server = await EventStoreDbStandIn.start();
    const played = join(folder, 'played');
    await promisify(execFile)(process.execPath, [
      ...[built('cli'), 'year', '--case', 'quanzhou-2024', '--data', played],
    ]);
    const [from, to] = [
      await SqliteEventStore.openReader({ folder: played }),
      await EventStoreDbStore.open({ url: server.url }),
    ];
    await copyLog(from, to);
    await from.close();
    await to.close();
  }, 240_000);

  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await server.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('archive a cycle that is final, once, with one of them killed while it writes', async () => {
    const first = hire('first');
    hire('second');
    await until('somebody writes', () => existsSync(join(folder, 'archives')), 60_000);
    first.child.kill('SIGKILL');
    await redis.restart();
    await until('the archive is there', () => archives().length > 0, 120_000);
    expect(archives()).toEqual([expect.stringMatching(/^quanzhou-2024-[0-9a-f]{16}$/)]);
    const verified = await verifyArchive(join(folder, 'archives', archives()[0] ?? ''));
    expect(verified).toMatchObject({ sound: true, altered: [], contradicted: [] });
  }, 200_000);

  it('say whether they are well, and end within ten seconds when they are told to', async () => {
    const second = running[1] as Running;
    const url = /"url":"([^"]+)"/.exec(second.said.text)?.[1] ?? '';
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'ok' });
    await until('it is ready', async () => (await fetch(`${url}/health/ready`)).ok);
    const began = Date.now();
    const ended = once(second.child, 'exit');
    second.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - began).toBeLessThan(10_000);
  }, 60_000);

  it('refuse to start on a Redis that throws keys away, and say what to do in both languages', async () => {
    const evicting = await startRedis({ args: ['--maxmemory-policy', 'volatile-lru'] });
    const { child, said } = launch({
      ...{ KAOPING_DATA: join(folder, 'third'), KAOPING_STORE: 'eventstoredb' },
      ...{ KAOPING_EVENTSTOREDB_URL: server.url, KAOPING_JOBS: 'bullmq', REDIS_URL: evicting.url },
    });
    expect(await once(child, 'close')).toEqual([EXIT_CODES.REDIS_UNSUITABLE.code, null]);
    expect(said.text).toContain('请改为noeviction');
    expect(said.text).toContain('Set it to noeviction');
    await evicting.stop();
  }, 60_000);

  it('refuse to start beside a log in a file, where the server does their work', async () => {
    const { child, said } = launch({ KAOPING_DATA: join(folder, 'fourth') });
    expect(await once(child, 'close')).toEqual([EXIT_CODES.BAD_CONFIG.code, null]);
    expect(said.text).toContain('KAOPING_STORE=eventstoredb');
  }, 30_000);
});
