import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobQueue } from '@kaoping/jobs';
import { BullmqQueue } from '@kaoping/jobs/bullmq';
import { EmbeddedQueue } from '@kaoping/jobs/embedded';
import { createLogger, projectRoot } from '@kaoping/platform';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '../../libs/jobs/src/testing/until.js';
import { hasRedis, startRedis, type RedisServer } from '../stand-ins/redis/redis-server.js';
import { rounds } from './support/rounds.js';
import { isBuilt } from './support/server-process.js';

const PROGRAM = join(projectRoot(), 'test', 'faults', 'support', 'job-worker.mjs');
const log = createLogger('silent');

/** A worker that can be killed or frozen, and what it has begun. */
class WorkerProcess {
  readonly begun = new Set<string>();
  private readonly child: ChildProcess;

  constructor(kind: string, place: string, effects: string) {
    this.child = spawn(process.execPath, [PROGRAM, kind, place, effects], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (this.child.stdout === null) throw new Error('a worker without a voice');
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      if (line.startsWith('begun ')) this.begun.add(line.slice('begun '.length));
    });
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}

const KINDS = [
  ['bullmq', hasRedis && isBuilt],
  ['embedded', isBuilt],
] as const;

describe.each(KINDS)('two workers on the queue %s, of which one is struck in mid-job', (kind, possible) => {
  let redis: RedisServer | undefined;
  let queue: JobQueue;
  let folder: string;
  let place: string;
  const workers: WorkerProcess[] = [];
  const hire = (): number => workers.push(new WorkerProcess(kind, place, join(folder, 'effects')));
  const effects = (): readonly string[] =>
    readdirSync(join(folder, 'effects')).filter((name) => name.startsWith('job-'));

  beforeAll(async () => {
    if (!possible) return;
    folder = mkdtempSync(join(tmpdir(), 'kaoping-workers-'));
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'effects'));
    redis = kind === 'bullmq' ? await startRedis() : undefined;
    place = redis?.url ?? folder;
    queue =
      kind === 'bullmq'
        ? await BullmqQueue.open({ url: place, prefix: 'kaoping', log })
        : EmbeddedQueue.open({ folder, log });
    hire();
    hire();
  }, 30_000);

  afterAll(async () => {
    for (const worker of workers) worker.signal('SIGKILL');
    if (!possible) return;
    await queue.close();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  (possible ? it : it.skip)(
    'leave one effect of each job, however often they are killed or frozen',
    async () => {
      for (let round = 0; round < rounds(); round += 1) {
        const id = `job-${round}`;
        await queue.add({ id, name: 'tell', cycle: 'y2024' });
        const holder = (): WorkerProcess | undefined => workers.find(({ begun }) => begun.has(id));
        await until(`${id} is begun`, () => holder() !== undefined);
        const struck = holder();
        struck?.signal(round % 2 === 0 ? 'SIGKILL' : 'SIGSTOP');
        if (round % 2 === 0) {
          workers.splice(workers.indexOf(struck as WorkerProcess), 1);
          hire();
        }
        await until(`the effect of ${id}`, () => existsSync(join(folder, 'effects', id)));
        // It goes on where it was, and does what another one has done meanwhile.
        if (round % 2 === 1) struck?.signal('SIGCONT');
      }
      await until('nothing is under way', async () => {
        const { waiting, active } = await queue.counts();
        return waiting + active === 0;
      });
      const all = Array.from({ length: rounds() }, (_, round) => `job-${round}`);
      expect(effects().toSorted()).toEqual(all.toSorted());
      expect(await queue.counts()).toMatchObject({ done: all.length, failed: 0 });
    },
    rounds() * 10_000,
  );

  (possible ? it : it.skip)('would leave two of an effect that nothing keeps from happening twice', () => {
    const lines = readFileSync(join(folder, 'effects', 'careless'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(new Set(lines).size);
  });
});
