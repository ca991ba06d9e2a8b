import { rmSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { interleaved } from '../measure/interleaved.mjs';
import { line } from '../measure/line.mjs';
import { BullmqQueue, createLogger, EmbeddedQueue } from '../product.mjs';
import { redisForBench } from '../processes/redis.mjs';

const JOBS = 1_000;
const log = createLogger('silent');
const require = createRequire(import.meta.url);

/** Jobs added one after the other and done one after the other, against the least that could keep and hand them out. */
export async function jobs({ folder, rounds, say }) {
  say(`jobs: ${JOBS} of them through each queue`);
  const place = join(folder, 'jobs');
  const file = await interleaved(
    {
      ours: () => ours(() => EmbeddedQueue.open({ folder: fresh(place), log, times: { keepDone: JOBS } })),
      baseline: () => rawFile(fresh(place)),
    },
    { rounds },
  );
  const lines = [
    line({
      ...{ part: 'jobs', what: 'jobs, embedded', unit: 'jobs/s', ...file },
      against: 'better-sqlite3: insert, take, done; same file settings',
    }),
  ];
  const redis = await redisForBench();
  if (redis === undefined) {
    say('jobs: no redis-server, so nothing is said of Redis');
    return lines;
  }
  let prefix = 0;
  try {
    const remote = await interleaved(
      {
        ours: () =>
          ours(() =>
            BullmqQueue.open({ url: redis.url, prefix: `bench-${++prefix}`, log, times: { keepDone: JOBS } }),
          ),
        baseline: () => rawRedis(redis.url),
      },
      { rounds },
    );
    lines.push(
      line({
        ...{ part: 'jobs', what: 'jobs, on Redis', unit: 'jobs/s', ...remote },
        against: 'ioredis: LPUSH, LMOVE, LREM on a list',
      }),
    );
  } finally {
    redis.stop();
  }
  return lines;
}

function fresh(place) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  return place;
}

async function ours(open) {
  const queue = await open();
  const start = performance.now();
  for (let at = 0; at < JOBS; at += 1) await queue.add({ id: `job-${at}`, name: 'tell', cycle: 'y2024' });
  let done = 0;
  await new Promise((resolve) => {
    const run = async () => {
      done += 1;
      if (done === JOBS) resolve();
    };
    queue.work(new Map([['tell', { name: 'tell', run }]]));
  });
  const seconds = (performance.now() - start) / 1000;
  await queue.close();
  return JOBS / seconds;
}

function rawFile(folder) {
  const Database = require('better-sqlite3');
  const db = new Database(join(folder, 'jobs.sqlite'));
  db.pragma('journal_mode = WAL');
  db.exec(
    'CREATE TABLE jobs (id TEXT PRIMARY KEY, name TEXT, cycle TEXT, state TEXT, due_at INTEGER) STRICT',
  );
  db.exec('CREATE INDEX jobs_due ON jobs (state, due_at)');
  db.pragma('synchronous = NORMAL');
  const insert = db.prepare(`INSERT INTO jobs VALUES (?, 'tell', 'y2024', 'waiting', ?)`);
  const take = db.prepare(
    `UPDATE jobs SET state = 'active' WHERE id = (
       SELECT id FROM jobs WHERE state = 'waiting' ORDER BY due_at LIMIT 1) RETURNING id`,
  );
  const finish = db.prepare(`UPDATE jobs SET state = 'done' WHERE id = ?`);
  const start = performance.now();
  for (let at = 0; at < JOBS; at += 1) insert.run(`job-${at}`, at);
  for (let at = 0; at < JOBS; at += 1) finish.run(take.get().id);
  const seconds = (performance.now() - start) / 1000;
  db.close();
  return JOBS / seconds;
}

async function rawRedis(url) {
  const { Redis } = require('ioredis');
  const client = new Redis(url);
  await client.ping();
  const start = performance.now();
  for (let at = 0; at < JOBS; at += 1) await client.lpush('waiting', `job-${at}`);
  for (let at = 0; at < JOBS; at += 1) {
    const id = await client.lmove('waiting', 'active', 'RIGHT', 'LEFT');
    await client.lrem('active', 1, id);
  }
  const seconds = (performance.now() - start) / 1000;
  client.disconnect();
  return JOBS / seconds;
}
