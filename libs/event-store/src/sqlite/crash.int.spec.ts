import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { RecordedEvent } from '../event-store.port.js';
import { Child } from '../testing/child.js';
import { temporaryFolder, type TemporaryFolder } from '../testing/data-folder.js';
import { collect, until } from '../testing/log-under-test.js';
import { SqliteEventStore } from './sqlite-event-store.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function logged(): Promise<RecordedEvent[]> {
  const store = await SqliteEventStore.open({ folder: folder.path });
  try {
    return await collect(store.readAll());
  } finally {
    await store.close();
  }
}

function acknowledged(child: Child): string[] {
  return child.lines.flatMap((line) => (line.startsWith('acknowledged ') ? [line.slice(13)] : []));
}

/** What a crash must not do: streams that were acknowledged and are not there, streams with part of their batch. */
function damage(
  streams: readonly string[],
  events: readonly RecordedEvent[],
): { lost: string[]; halved: string[] } {
  const counts = new Map<string, number>();
  for (const { stream } of events) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  return {
    lost: streams.filter((stream) => !counts.has(stream)),
    halved: [...counts].flatMap(([stream, count]) => (count === 3 ? [] : [stream])),
  };
}

it('a writer killed in the middle of its work loses nothing it acknowledged and leaves no half batch', async () => {
  const streams: string[] = [];
  for (const run of ['first', 'second', 'third']) {
    const child = new Child('./write-until-stopped.ts', [folder.path, run]);
    await until(() => acknowledged(child).length >= 150 || !child.running);
    await child.kill();
    streams.push(...acknowledged(child));
  }
  expect(streams.length).toBeGreaterThanOrEqual(450);
  expect(damage(streams, await logged())).toEqual({ lost: [], halved: [] });
});

it('a log without one acknowledged batch, or with half of one, would be noticed', async () => {
  const child = new Child('./write-until-stopped.ts', [folder.path, 'only']);
  await until(() => acknowledged(child).length >= 10 || !child.running);
  await child.kill();
  const events = await logged();
  const [first = '', second = ''] = acknowledged(child);
  const lacking = events.filter(
    ({ stream, revision }) => stream !== first && !(stream === second && revision === 2n),
  );
  expect(damage(acknowledged(child), lacking)).toEqual({ lost: [first], halved: [second] });
});

it('a disk that refuses to be written to stops the writer by name and costs nothing acknowledged', async () => {
  const child = new Child('./write-until-stopped.ts', [folder.path, 'full'], { fileBlocks: 2048 });
  expect(await child.ended()).toBe(3);
  expect(child.lines.at(-1)).toMatch(
    /^fatal STORE_UNAVAILABLE the log cannot be written: SQLITE_(IOERR|FULL)/,
  );
  expect(acknowledged(child).length).toBeGreaterThan(0);
  expect(damage(acknowledged(child), await logged())).toEqual({ lost: [], halved: [] });
});
