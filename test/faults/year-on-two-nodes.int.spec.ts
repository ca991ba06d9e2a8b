import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyArchive } from '@kaoping/application';
import { projectRoot } from '@kaoping/platform';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../libs/jobs/src/testing/until.js';
import { SharedLog } from '../stand-ins/event-store-db/shared-log.js';
import { hasRedis, startRedis, type RedisServer } from '../stand-ins/redis/redis-server.js';
import { isBuilt, ServerProcess } from './support/server-process.js';

const built = (app: string): string => join(projectRoot(), 'dist', 'apps', app, 'src', 'main.js');
const describeSystem = isBuilt && hasRedis ? describe : describe.skip;
const run = promisify(execFile);

interface Report {
  readonly events: number;
  readonly units: readonly unknown[];
}

/** A whole year by `kaoping year`, without blocking this process: the log may be on a stand-in that lives in it. */
async function played(...where: readonly string[]): Promise<Report> {
  const words = ['year', '--case', 'quanzhou-2024', '--json', ...where];
  const { stdout } = await run(process.execPath, [built('cli'), ...words], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout) as Report;
}

describeSystem('a year through two nodes and a worker, Redis killed in the middle', () => {
  let folder: string;
  let log: SharedLog;
  let redis: RedisServer;
  let worker: ChildProcess;
  const nodes: ServerProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaoping-two-nodes-'));
    [log, redis] = [await SharedLog.start(), await startRedis()];
    const shared = {
      ...log.settings,
      ...{ KAOPING_SHARED: join(folder, 'shared'), KAOPING_JOBS: 'bullmq', REDIS_URL: redis.url },
      ...{ KAOPING_CLOCK: 'simulated', KAOPING_DEMO: 'off' },
    };
    for (const name of ['node-1', 'node-2'])
      nodes.push(await ServerProcess.start(join(folder, name), shared));
    const env = { ...process.env, ...shared, KAOPING_WORKER_PORT: '0', KAOPING_DATA: join(folder, 'worker') };
    worker = spawn(process.execPath, [built('worker')], { env, stdio: 'ignore' });
  }, 120_000);

  afterAll(async () => {
    worker.kill('SIGKILL');
    for (const node of nodes) await node.kill('SIGKILL');
    await redis.stop();
    await log.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const positionOf = async (node: ServerProcess): Promise<bigint> => {
    const { position } = (await (await fetch(`${node.url}/health/ready`)).json()) as {
      position: string | null;
    };
    return BigInt(position ?? 0);
  };

  it('ends with the same table as in one process, and the worker archives it once', async () => {
    const before = await positionOf(nodes[0] as ServerProcess);
    const year = played('--url', ...nodes.map(({ url }) => url));
    const over = year.then(() => true);
    await until(
      'the year is under way',
      async () => (await positionOf(nodes[1] as ServerProcess)) > before + 100_000n,
      120_000,
    );
    await redis.kill();
    const wasUnderWay = await Promise.race([over, positionOf(nodes[0] as ServerProcess).then(() => false)]);
    expect(wasUnderWay).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await redis.restart();

    const { events, units } = await year;
    const alone = await played();
    expect(units).toEqual(alone.units);
    expect(events).toBe(alone.events);

    const archives = join(folder, 'shared', 'archives');
    const names = (): readonly string[] => {
      try {
        return readdirSync(archives).filter((name) => !name.startsWith('.'));
      } catch {
        return [];
      }
    };
    await until('the archive is there', () => names().length > 0, 180_000);
    expect(names()).toHaveLength(1);
    expect(await verifyArchive(join(archives, names()[0] ?? ''))).toMatchObject({ sound: true });
  }, 600_000);
});
