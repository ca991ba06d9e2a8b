import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import { EventStoreDbStandIn } from '../../../test/stand-ins/event-store-db/stand-in.js';
import { endingOf } from './ending.js';
import { migrate, type MigrateOptions } from './migrate.command.js';

// Each opens several stores, with a thread for each.
jest.setTimeout(120_000);

describe('kaoping migrate', () => {
  let place: string;

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'kaoping-migrate-'));
    await write('old', 'case-1', 2);
    await write('old', 'case-2', 1);
  });

  afterEach(() => rm(place, { recursive: true, force: true }));

  const at = (folder: string): string => `sqlite:${join(place, folder)}`;

  async function write(folder: string, stream: string, count: number): Promise<void> {
    const store = await SqliteEventStore.open({ folder: join(place, folder) });
    const events = Array.from({ length: count }, (_, data) => ({ type: 'NoteTaken', data }));
    await store.append(stream, 'no-stream', events, { commandId: stream, digest: stream, metadata: {} });
    await store.close();
  }

  async function streamsOf(folder: string): Promise<readonly string[]> {
    const store = await SqliteEventStore.openReader({ folder: join(place, folder) });
    const found = await streamsIn(store);
    await store.close();
    return found;
  }

  async function streamsIn(store: EventStore): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const { stream, revision } of store.readAll()) found.push(`${stream}@${revision}`);
    return found;
  }

  async function ran(options: Partial<MigrateOptions> = {}) {
    const written: string[] = [];
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0);
    const given = { from: at('old'), to: at('new'), prefix: 'kaoping', json: true, ...options };
    const ending = await migrate(given).then(
      () => ({ code: 0, line: '' }),
      (error: unknown) => endingOf(error),
    );
    out.mockRestore();
    return { ...ending, said: written.join('') };
  }

  it('copies the log, and finds it there when it is run again', async () => {
    const first = await ran();
    expect(first.code).toBe(0);
    expect(JSON.parse(first.said)).toMatchObject({ events: 3, streams: 2, before: 0 });
    expect(JSON.parse((await ran()).said)).toMatchObject({ events: 3, before: 3 });
  });

  it('ends with 1 and names the place when the target holds something else', async () => {
    await write('new', 'case-9', 1);
    const { code, said } = await ran({ json: false });
    expect(code).toBe(1);
    expect(said).toContain('case-9@0');
  });

  describe.each(['sqlite', 'EventStoreDB (a stand-in)'])('while the source is written, on %s', (kind) => {
    let server: EventStoreDbStandIn | undefined;
    let from: string;
    let writer: EventStore;
    let written: number;
    let writing: Promise<void>;
    let stop: () => void;

    beforeEach(async () => {
      server = kind === 'sqlite' ? undefined : await EventStoreDbStandIn.start();
      from = server?.url ?? at('old');
      writer =
        server === undefined
          ? await SqliteEventStore.open({ folder: join(place, 'old') })
          : await EventStoreDbStore.open({ url: server.url });
      written = 0;
      let on = true;
      stop = () => void (on = false);
      writing = (async () => {
        for (; on; written += 1) {
          const stream = `case-1${written}`;
          const origin = { commandId: stream, digest: stream, metadata: {} };
          await writer.append(stream, 'no-stream', [{ type: 'NoteTaken', data: written }], origin);
        }
      })();
      while (written < 20) await new Promise((turn) => setImmediate(turn));
    });

    afterEach(async () => {
      stop();
      await writing;
      await writer.close();
      await server?.stop();
    });

    it('copies the log as it stood at the start, and says up to where and that it went on', async () => {
      const { code, said } = await ran({ from, json: false });
      expect(code).toBe(0);
      const [, upTo = ''] = /已复制到(case-\d+@\d+)为止/.exec(said) ?? [];
      expect(said).toContain('来源又有新的事件');
      const [source, target] = [await streamsIn(writer), await streamsOf('new')];
      expect(source.slice(0, target.length)).toEqual(target);
      expect(target.at(-1)).toBe(upTo);
    });

    it('takes the rest when it is run again', async () => {
      const first = JSON.parse((await ran({ from })).said) as { events: number; wentOn: boolean };
      expect(first.wentOn).toBe(true);
      stop();
      await writing;
      const again = JSON.parse((await ran({ from })).said) as { events: number };
      expect(again).toMatchObject({ before: first.events, wentOn: false });
      expect(await streamsOf('new')).toEqual(await streamsIn(writer));
    });

    it('still ends with 1 when the target is another log', async () => {
      await write('new', 'case-9', 1);
      expect(await ran({ from })).toMatchObject({ code: 1 });
    });
  });

  it('ends with 2 for a source without an event, and writes nothing, unless that is meant', async () => {
    await (await SqliteEventStore.open({ folder: join(place, 'bare') })).close();
    expect(await ran({ from: at('bare') })).toMatchObject({
      code: 2,
      line: expect.stringContaining('--empty') as unknown,
    });
    expect(await readdir(place)).not.toContain('new');
    expect(await ran({ from: at('bare'), empty: true })).toMatchObject({ code: 0 });
  });

  it('names the prefixes that are on the server when nothing lies under the one that it was given', async () => {
    const server = await EventStoreDbStandIn.start();
    try {
      expect(await ran({ to: server.url, prefix: 'quanzhou' })).toMatchObject({ code: 0 });
      const { code, line } = await ran({ from: server.url, to: at('new'), prefix: 'quanzhu' });
      expect(code).toBe(2);
      expect(line).toContain('“quanzhu.”');
      expect(line).toContain('见到的前缀：quanzhou。');
      expect(await readdir(place)).not.toContain('new');
    } finally {
      await server.stop();
    }
  });

  it('ends with 3, and says why, when another process writes to the target', async () => {
    const server = await EventStoreDbStandIn.start();
    try {
      server.faults.onAppend({ kind: 'wrong-expected-version' });
      expect(await ran({ to: server.url })).toMatchObject({
        code: 3,
        line: expect.stringContaining('其他进程在写入目标') as unknown,
      });
      expect(await ran({ to: server.url })).toMatchObject({ code: 0 });
    } finally {
      await server.stop();
    }
  });

  it.each([
    ['an address that is none', { to: 'somewhere' }],
    ['the source itself', { to: undefined }],
  ])('ends with 2 for %s', async (_, { to }) => {
    expect(await ran({ to: to ?? at('old') })).toMatchObject({ code: 2, said: '' });
  });

  it('ends with 3 when there is no log to copy', async () => {
    expect(await ran({ from: at('nowhere') })).toMatchObject({ code: 3, said: '' });
  });
});
