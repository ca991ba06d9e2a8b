/*
 * A worker as a process of its own, on the built queue: says `begun <id>` when it has begun a job, takes its time, and
 * leaves two effects. One is a folder that is renamed into its place, as an archive is; the other a line at the end of a
 * file, which nothing keeps from being written twice.
 *
 * node job-worker.mjs <bullmq|embedded> <address of Redis or folder of the jobs> <folder of the effects>
 */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';

const dist = new URL('../../../dist/libs/', import.meta.url);
const { createLogger } = await import(new URL('platform/src/index.js', dist).href);
const [kind, place, effects] = process.argv.slice(2);
const times = { leaseMs: 600, pollMs: 50, attempts: 50, backOffMs: 20, longestBackOffMs: 100 };
const log = createLogger('silent');

async function open() {
  const { BullmqQueue, EmbeddedQueue } = await import(new URL(`jobs/src/${kind}/index.js`, dist).href);
  if (kind === 'embedded') return EmbeddedQueue.open({ folder: place, log, times });
  return BullmqQueue.open({ url: place, prefix: 'kaoping', log, times });
}

async function run({ id }) {
  process.stdout.write(`begun ${id}\n`);
  appendFileSync(join(effects, 'careless'), `${id}\n`);
  const aside = join(effects, `.${id}-${process.pid}-${process.hrtime.bigint()}`);
  mkdirSync(aside);
  writeFileSync(join(aside, 'by'), String(process.pid));
  await sleep(150);
  try {
    renameSync(aside, join(effects, id));
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    rmSync(aside, { recursive: true });
  }
}

const queue = await open();
queue.work(new Map([['tell', { name: 'tell', run }]]));
process.stdout.write('working\n');
// The queue keeps no process alive; a server does that.
setInterval(() => undefined, 60_000);
