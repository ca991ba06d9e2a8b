import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './interleaved.mjs';

const FLUSHES = 200;

/** File systems that keep nothing: a flush costs nothing there, and every durable number would lie. */
const IN_MEMORY = new Map([
  [0x01021994, 'tmpfs'],
  [0x858458f6, 'ramfs'],
]);

/** @param {string} folder where everything is measured */
export function machineFacts(folder) {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const db = new Database(':memory:');
  const sqlite = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release()}`,
    node: process.version,
    sqlite,
    folder,
    inMemoryDisk: IN_MEMORY.get(statfsSync(folder).type) ?? null,
    load: loadavg()[0],
    flushMicroseconds: flushTime(folder),
  };
}

/** What one durable commit must cost at the least: 4 KiB behind the file's end and a flush. */
function flushTime(folder) {
  const path = join(folder, 'flush');
  const file = openSync(path, 'w');
  const page = new Uint8Array(4096).fill(1);
  const times = [];
  for (let flush = 0; flush < FLUSHES; flush += 1) {
    const start = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    times.push((performance.now() - start) * 1000);
  }
  closeSync(file);
  rmSync(path);
  times.sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Versions that are not the machine's: what was measured. */
export function productVersion() {
  return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
}

export function machineText(facts) {
  const {
    cores,
    processor,
    memoryGiB,
    node,
    sqlite,
    folder,
    inMemoryDisk,
    load,
    flushMicroseconds: flush,
  } = facts;
  return [
    `${cores} cores (${processor}), ${memoryGiB} GiB, ${facts.system}, Node ${node}, SQLite ${sqlite}`,
    `flush of 4 KiB in ${folder}: median ${Math.round(flush.median)} µs, 99 % within ${Math.round(flush.p99)} µs; load at the start ${load.toFixed(2)}`,
    ...(inMemoryDisk === null
      ? []
      : [`${folder} is ${inMemoryDisk}: nothing here is durable; set KAOPING_BENCH_DIR to a real disk`]),
  ].join('\n');
}
