import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { commitsSoFar } from '../measure/commits.mjs';
import { interleaved, sampleOf } from '../measure/interleaved.mjs';
import { line, number } from '../measure/line.mjs';
import { SqliteEventStore } from '../product.mjs';
import { RawLog } from '../raw/raw-log.mjs';

const APPENDS = { 1: 500, 64: 32_000 };

/** As the event store's writer does it: of many appends in one turn so many leave early, which decides who shares a commit. */
const SENT_EARLY = 16;

/**
 * `append` against group commit by hand: same rows, same file layout, same flushes, one writer and 64 at once. With 64
 * there are two baselines: one whose commits are as large as ours, and one that puts all that is in flight into one.
 */
export async function append(context) {
  return [...(await alone(context)), ...(await together(context))];
}

async function alone(context) {
  const { ours, raw } = await compared(context, 1, { raw: openRaw(), ours: openOurs });
  const held = { part: 'append', what: 'append, 1 writer', unit: 'appends/s', ours };
  return [line({ ...held, against: 'raw better-sqlite3', baseline: raw, note: noteOn(ours, raw) })];
}

async function together(context) {
  const sides = { alike: openRaw(SENT_EARLY), whole: openRaw(), ours: openOurs };
  const { ours, alike, whole } = await compared(context, 64, sides);
  const held = { part: 'append', what: 'append, 64 writers', unit: 'appends/s', ours };
  const aim = { of: 'ratio', atLeast: 0.6 };
  return [
    line({
      ...held,
      against: 'raw group commit, same batch size',
      baseline: alike,
      aim,
      note: noteOn(ours, alike),
    }),
    line({ ...held, against: 'raw group commit, all 64 in one', baseline: whole, note: noteOn(ours, whole) }),
  ];
}

const noteOn = (ours, raw) =>
  `${number(ours.perCommit)} a commit, raw ${number(raw.perCommit)}; ${Math.round(ours.bytes)} bytes a row`;

async function compared({ folder, year, rounds, say }, writers, openers) {
  say(`append, ${writers} at once`);
  const writes = material(await year(), writers);
  const perCommit = new Map();
  const bytes = new Map();
  const side = (name, open) => async () => {
    const run = await appends(join(folder, 'append'), writes, open);
    perCommit.set(name, [...(perCommit.get(name) ?? []), run.perCommit]);
    bytes.set(name, run.bytes);
    return run.rate;
  };
  const sides = Object.fromEntries(Object.entries(openers).map(([name, open]) => [name, side(name, open)]));
  const rates = await interleaved(sides, { rounds });
  if (new Set(bytes.values()).size > 1)
    throw new Error(`unlike is compared, bytes a row: ${[...bytes].join('; ')}`);
  return Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [
      name,
      { ...rate, perCommit: sampleOf(perCommit.get(name)).median, bytes: bytes.get(name) },
    ]),
  );
}

/** What each writer appends, one event after the other to a stream of its own; made before the clock runs. */
function material(year, writers) {
  const events = year.filter(({ stream }) => stream.startsWith('assessment-'));
  const each = Math.ceil(APPENDS[writers] / writers);
  return Array.from({ length: writers }, (_, writer) =>
    Array.from({ length: each }, (_, revision) => {
      const row = events[(writer * 31 + revision) % events.length];
      const { digest, actor, correlationId, recordedAt } = JSON.parse(row.metadata);
      const metadata = { actor, correlationId, recordedAt };
      const commandId = `${String(writer).padStart(8, '0')}${String(revision).padStart(24, '0')}`;
      const stream = `assessment-bench_w${String(writer).padStart(2, '0')}`;
      return {
        event: { type: row.type, data: JSON.parse(row.data) },
        origin: { commandId, digest, metadata },
        row: [
          row.id,
          stream,
          revision,
          row.type,
          row.data,
          JSON.stringify({ ...metadata, commandId, digest }),
        ],
      };
    }),
  );
}

function openRaw(mostAMessage) {
  return async (folder) => {
    const log = await RawLog.open(folder, mostAMessage);
    return { write: ({ row }) => log.append(row), close: () => log.close() };
  };
}

async function openOurs(folder) {
  const store = await SqliteEventStore.open({ folder });
  const write = ({ event, origin, row: [, stream, revision] }) =>
    store.append(stream, revision === 0 ? 'no-stream' : BigInt(revision - 1), [event], origin);
  return { write, close: () => store.close() };
}

/** Writers as they are in life: each waits for its answer before it appends again. */
async function appends(folder, writers, openSide) {
  rmSync(folder, { recursive: true, force: true });
  const side = await openSide(folder);
  const commits = commitsSoFar();
  const start = performance.now();
  await Promise.all(
    writers.map(async (batches) => {
      for (const batch of batches) await side.write(batch);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const done = writers.reduce((sum, batches) => sum + batches.length, 0);
  const perCommit = done / (commitsSoFar() - commits);
  await side.close();
  return { rate: done / seconds, perCommit, bytes: bytesPerRow(folder, done) };
}

/** Also proves that every row is there. */
function bytesPerRow(folder, expected) {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const db = new Database(join(folder, 'log.sqlite'), { readonly: true });
  const length = ['id', 'stream', 'type', 'data', 'metadata']
    .map((column) => `length(CAST(${column} AS BLOB))`)
    .join(' + ');
  const { rows, bytes } = db.prepare(`SELECT count(*) AS rows, avg(${length}) AS bytes FROM events`).get();
  db.close();
  if (rows !== expected) throw new Error(`${expected} appends were acknowledged and ${rows} rows are there`);
  return bytes;
}
