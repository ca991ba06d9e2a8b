import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { interleaved, quantile } from '../measure/interleaved.mjs';
import { line, number } from '../measure/line.mjs';
import { EventStoreDbStore } from '../product.mjs';
import { eventStoreDbForBench } from '../processes/event-store-db.mjs';

/** Appends of a round, by writers at once. */
const APPENDS = { 1: 300, 16: 1_600 };
const DATA = { unit: 'u06', values: ['14'], note: '进度按时完成，材料齐全，已上传佐证。'.repeat(4) };

/**
 * `append` on a server against the bare client: one event a call, an exact revision, answered before the next one. Ours
 * knows every command of its streams, books an unknown outcome and gives the event back. While they write another node
 * follows the log; how long behind the acknowledgement it was given each event stands in the note.
 */
export async function server({ rounds, say }) {
  const held = await eventStoreDbForBench();
  say(`server: appends to ${held.called}`);
  try {
    const lines = [];
    for (const writers of [1, 16]) lines.push(await compared(held, writers, rounds));
    return lines;
  } finally {
    held.stop();
  }
}

async function compared({ url, called }, writers, rounds) {
  const prefix = `bench-${randomUUID().slice(0, 8)}`;
  const store = await EventStoreDbStore.open({ url, prefix });
  const other = await EventStoreDbStore.open({ url, prefix });
  const client = EventStoreDBClient.connectionString(url);
  const lag = new Lag(other);
  const sides = {
    ours: () => rate(writers, (stream, revision) => appended(store, { stream, revision, lag })),
    baseline: () => rate(writers, (stream, revision) => raw(client, { stream, revision })),
  };
  const samples = await interleaved(sides, { rounds });
  await lag.end();
  await Promise.all([store.close(), other.close(), client.dispose()]);
  return line({
    ...{ part: 'server', what: `append on a server, ${writers} at once`, unit: 'appends/s', ...samples },
    against: `@eventstore/db-client alone, on ${called}`,
    note: lag.text,
  });
}

async function rate(writers, append) {
  const each = APPENDS[writers] / writers;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      const stream = `assessment-${randomUUID().slice(0, 30)}`;
      for (let revision = -1; revision < each - 1; revision += 1) await append(stream, revision);
    }),
  );
  return (APPENDS[writers] * 1_000) / (performance.now() - began);
}

async function appended(store, { stream, revision, lag }) {
  const commandId = randomUUID();
  const origin = { commandId, digest: 'd'.repeat(64), metadata: { actor: 'p-1' } };
  const expected = revision < 0 ? 'no-stream' : BigInt(revision);
  await store.append(stream, expected, [{ type: 'ProgressReported', data: DATA }], origin);
  lag.acknowledged(commandId);
}

async function raw(client, { stream, revision }) {
  const event = jsonEvent({
    type: 'ProgressReported',
    data: DATA,
    metadata: { commandId: randomUUID(), digest: 'd'.repeat(64), actor: 'p-1' },
  });
  const expectedRevision = revision < 0 ? 'no_stream' : BigInt(revision);
  // As ours: a call of its own with a deadline, which the client makes only with credentials on it.
  const credentials = { username: '', password: '' };
  const how = { expectedRevision, requiresLeader: true, deadline: 5_000, credentials };
  await client.appendToStream(`raw.${stream}`, event, how);
}

/** Between the acknowledgement of an event at one node and its arrival at another one; both in this process. */
class Lag {
  #acknowledged = new Map();
  #arrived = new Map();
  #stop = new AbortController();
  #following;

  constructor(store) {
    this.#following = (async () => {
      for await (const { metadata } of store.follow(undefined, this.#stop.signal))
        this.#arrived.set(metadata.commandId, performance.now());
    })();
  }

  acknowledged(commandId) {
    this.#acknowledged.set(commandId, performance.now());
  }

  async end() {
    const until = performance.now() + 10_000;
    while (this.#arrived.size < this.#acknowledged.size && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
    this.#stop.abort();
    await this.#following;
  }

  get text() {
    const behind = [...this.#acknowledged]
      .map(([id, at]) => Math.max(0, (this.#arrived.get(id) ?? Infinity) - at))
      .toSorted((a, b) => a - b);
    const at = (part) => number(quantile(behind, part));
    return `another node is given an event ${at(0.5)} ms behind the answer (p99 ${at(0.99)} ms)`;
  }
}
