import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InMemoryEventStore, InMemoryLog } from '@kaoping/event-store/memory';
import { firstDifference } from './compare.js';
import { PositionAhead, ViewLagging, ViewsStopped } from './errors.js';
import type { Json } from './projection.js';
import { ReadModels, type ReadModelsOptions } from './read-models.js';
import {
  appendTold,
  CYCLE,
  planInForce,
  progressReported,
  quarterClosed,
  scoreVerified,
  verifying,
} from './testing/index.js';
import type { Views } from './views.js';

const PATIENCE_MS = 5_000;
const FILE = 'read-models.snapshot';
const running: ReadModels[] = [];
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaoping-views-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((views) => views.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function following(options: ReadModelsOptions): Promise<ReadModels> {
  const views = new ReadModels(options);
  running.push(views);
  await views.start();
  return views;
}

const saved = (views: Views): Json =>
  Object.fromEntries(views.projections.map((one) => [one.name, one.save()]));
const year = [...planInForce(), progressReported(), quarterClosed()];
/** A store that counts what is read of it behind a position. */
class CountingStore extends InMemoryEventStore {
  followedAfter: bigint | undefined | 'never' = 'never';
  override follow(after: bigint | undefined, signal?: AbortSignal) {
    this.followedAfter = after;
    return super.follow(after, signal);
  }
}

describe('read models of a node', () => {
  it('wait for a position, and then answer with what was written there', async () => {
    const store = new InMemoryEventStore();
    const views = await following({ store });
    const position = await appendTold(store, ...year);
    await views.waitFor(position, PATIENCE_MS);
    expect(views.standings.row(CYCLE, 'u01')?.total).toBe('80.00');
    expect([views.position, views.lastSeen, views.caughtUp()]).toEqual([
      position,
      'quarterlyCheck-c1_1@0',
      true,
    ]);
  });

  it('refuse a position that the log has not reached', async () => {
    const views = await following({ store: new InMemoryEventStore() });
    await expect(views.waitFor(1n, PATIENCE_MS)).rejects.toThrow(PositionAhead);
    await expect(views.waitForHead(PATIENCE_MS)).resolves.toBeUndefined();
  });

  it('give up waiting in time when they lag', async () => {
    const store = new InMemoryEventStore();
    const position = await appendTold(store, ...year);
    const lagging = new ReadModels({ store });
    await expect(lagging.waitFor(position, 1)).rejects.toThrow(ViewLagging);
  });

  it('tell who listens that events were applied, and of which cycles', async () => {
    const store = new InMemoryEventStore();
    const views = await following({ store });
    const change = new Promise((resolve) =>
      views.changes(({ position, cycles }) => position === 7n && resolve([...cycles])),
    );
    await appendTold(store, ...year);
    expect(await change).toEqual([CYCLE]);
  });

  it('refuse whoever still waits when they are stopped', async () => {
    const store = new InMemoryEventStore();
    await appendTold(store, ...year);
    const views = new ReadModels({ store });
    const waiting = views.waitForHead(PATIENCE_MS);
    const refused = expect(waiting).rejects.toThrow(ViewsStopped);
    await Promise.resolve();
    await views.stop();
    await refused;
  });

  it('stop loudly at an event that a projection cannot take, and leave no snapshot of it', async () => {
    const store = new InMemoryEventStore();
    const fatal = new Promise<Error>((resolve) => {
      void following({ store, snapshots: { folder }, onFatal: resolve });
    });
    const origin = { commandId: 'k', digest: 'd', metadata: {} };
    await store.append('assessment-c1_1-1', 'no-stream', [{ type: 'ProgressReported', data: null }], origin);
    expect((await fatal).message).toContain('failed on ProgressReported (assessment-c1_1-1@0)');
    const [views] = running;
    await expect(views?.waitForHead(PATIENCE_MS)).rejects.toThrow(ViewsStopped);
    expect(views?.caughtUp()).toBe(false);
    await views?.stop();
    await expect(stat(join(folder, FILE))).rejects.toThrow('ENOENT');
  });
});

describe('a snapshot', () => {
  const lived = async (log: InMemoryLog): Promise<ReadModels> => {
    const store = new InMemoryEventStore(log);
    const views = await following({ store, snapshots: { folder } });
    await views.waitFor(await appendTold(store, ...year), PATIENCE_MS);
    await views.stop();
    return views;
  };
  const startedAgain = async (store: CountingStore): Promise<ReadModels> => {
    const views = await following({ store, snapshots: { folder } });
    await views.waitForHead(PATIENCE_MS);
    return views;
  };

  it('lets the next start read only the tail, and gives the same views', async () => {
    const log = new InMemoryLog();
    const before = await lived(log);
    const store = new CountingStore(log);
    const origin = { commandId: 'tail', digest: 'tail', metadata: {} };
    const tail = scoreVerified({ score: '30' });
    await store.append(
      'cycle-c1',
      1n,
      verifying()
        .slice(-3)
        .map(({ event }) => event),
      origin,
    );
    await store.append(tail.stream, 0n, [tail.event], origin);
    const after = await startedAgain(store);
    expect(store.followedAfter).toBe(before.position);
    const fromZero = await following({ store });
    await fromZero.waitForHead(PATIENCE_MS);
    expect(firstDifference(saved(after), saved(fromZero))).toBeUndefined();
    expect(after.standings.standings(CYCLE)).toEqual(fromZero.standings.standings(CYCLE));
    expect(after.standings.row(CYCLE, 'u01')?.components.target).toBe('75');
  });

  it('is written in the background after so many events', async () => {
    const store = new InMemoryEventStore();
    const views = await following({ store, snapshots: { folder, everyEvents: 3 } });
    await views.waitFor(await appendTold(store, ...year), PATIENCE_MS);
    const header = await poll(async () => (await readFile(join(folder, FILE), 'utf8')).split('\n')[0]);
    expect(JSON.parse(header as string)).toMatchObject({ format: 1, views: expect.any(Array) as unknown });
  });

  it('is not taken again and again on the way through a long log, but once at its end', async () => {
    const store = new InMemoryEventStore();
    const head = await appendTold(store, ...year);
    await following({ store, snapshots: { folder, everyEvents: 3 } });
    const header = await poll(async () => (await readFile(join(folder, FILE), 'utf8')).split('\n')[0]);
    expect(JSON.parse(header as string)).toMatchObject({ last: { position: String(head) } });
  });

  it.each([
    ['with a byte turned over', (file: Buffer) => file.with(file.length - 3, 0x30)],
    ['cut off in the middle', (file: Buffer) => file.subarray(0, file.length / 2)],
    [
      'of another version',
      (file: Buffer) => Buffer.from(file.toString().replace('"version":1', '"version":0')),
    ],
    ['that is no snapshot', () => Buffer.from('{}')],
  ])('%s is thrown away and the views are built from zero', async (_what, damage) => {
    const log = new InMemoryLog();
    const before = await lived(log);
    await writeFile(join(folder, FILE), damage(await readFile(join(folder, FILE))));
    const store = new CountingStore(log);
    const after = await startedAgain(store);
    expect(store.followedAfter).toBeUndefined();
    expect(firstDifference(saved(after), saved(before))).toBeUndefined();
  });

  it('of another log is thrown away, even where that log is longer', async () => {
    await lived(new InMemoryLog());
    const store = new CountingStore();
    const others = [
      ...planInForce(),
      ...Array.from({ length: 20 }, () => progressReported({ indicator: '1-2' })),
    ];
    await appendTold(store, ...others);
    const views = await startedAgain(store);
    expect(store.followedAfter).toBeUndefined();
    expect(views.assessments.assessment(CYCLE, '1-1').status).toBe('none');
  });

  it('is used and left alone by a reader beside the node', async () => {
    const log = new InMemoryLog();
    await lived(log);
    const written = (await stat(join(folder, FILE))).mtimeMs;
    const store = new CountingStore(log);
    const reader = await following({ store, snapshots: { folder, readOnly: true } });
    await store.append('assessment-c1_1-2', 'no-stream', [progressReported({ indicator: '1-2' }).event], {
      commandId: 'x',
      digest: 'x',
      metadata: {},
    });
    await reader.waitForHead(PATIENCE_MS);
    await reader.stop();
    expect(store.followedAfter).toBe(7n);
    expect((await stat(join(folder, FILE))).mtimeMs).toBe(written);
  });

  it('that cannot be written is reported, and the views go on', async () => {
    const store = new InMemoryEventStore();
    const path = join(folder, 'taken');
    await writeFile(path, '');
    const failures: Error[] = [];
    const views = await following({
      store,
      snapshots: { folder: path, onFailure: (error) => failures.push(error) },
    });
    await views.waitFor(await appendTold(store, ...year), PATIENCE_MS);
    await views.stop();
    expect(failures.map(({ message }) => message.split(':')[0])).toContain('ENOTDIR');
  });
});

async function poll<T>(ask: () => Promise<T>, triesLeft = 200): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (triesLeft === 0) throw error;
    // A turn of the event loop is no measure: on a busy machine the file came later than two hundred of them.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return poll(ask, triesLeft - 1);
  }
}
