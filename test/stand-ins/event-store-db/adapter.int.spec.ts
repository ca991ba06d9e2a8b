import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { EventStoreDBClient } from '@eventstore/db-client';
import type { RecordedEvent } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { Line } from './line.js';
import { EventStoreDbStandIn } from './stand-in.js';

/** What only this store does; what every store does is in the contract. */
describe('the log on EventStoreDB (a stand-in, no real server)', () => {
  let server: EventStoreDbStandIn;
  let line: Line;
  const open: EventStoreDbStore[] = [];

  beforeEach(async () => {
    server = await EventStoreDbStandIn.start();
    line = await Line.to(server.port);
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
    await line.close();
    await server.stop();
  });

  const opened = async (options: Partial<Parameters<typeof EventStoreDbStore.open>[0]> = {}) => {
    const url = `esdb://127.0.0.1:${line.port}?tls=false`;
    const store = await EventStoreDbStore.open({ url, patienceMs: 3_000, deadlineMs: 500, ...options });
    open.push(store);
    return store;
  };

  const note = (store: EventStoreDbStore, stream: string) =>
    store.append(stream, 'no-stream', [{ type: 'NoteTaken', data: stream }], {
      commandId: stream,
      digest: stream,
      metadata: {},
    });

  it('keeps two logs on one server apart', async () => {
    const [one, other] = [await opened({ prefix: 'quanzhou' }), await opened({ prefix: 'shiyan' })];
    await note(one, 'case-1');
    await note(other, 'case-2');
    await note(one, 'case-3');
    expect(await streamsOf(one.readAll())).toEqual(['case-1', 'case-3']);
    expect(await streamsOf(other.readAll())).toEqual(['case-2']);
    expect(await other.head()).toBe((await note(other, 'case-2')).position);
  });

  it('leaves the events of the server itself out', async () => {
    const store = await opened();
    await note(store, 'case-1');
    server.log.append('$stats', 'any', [systemEvent()]);
    expect(server.log.events.length).toBeGreaterThan(1);
    expect(await streamsOf(store.readAll())).toEqual(['case-1']);
    expect(await store.head()).toBe((await note(store, 'case-1')).position);
  });

  it('shows a node what another has appended, and refuses it a revision that the other was first to take', async () => {
    const [one, other] = [await opened(), await opened()];
    await note(one, 'case-1');
    await expect(
      other.append('case-1', 'no-stream', [{ type: 'NoteTaken', data: 2 }], {
        commandId: 'c2',
        digest: 'd2',
        metadata: {},
      }),
    ).rejects.toMatchObject({ code: 'WRONG_EXPECTED_REVISION', actual: 0n });
    expect((await note(other, 'case-1')).repeated).toBe(true);
  });

  it.each([
    ['the server calls it too slow', () => void (server.faults.tooSlowAfter = 3)],
    ['the line is cut again and again', () => undefined],
  ])('follows without a gap or a repetition though %s', async (_, begin) => {
    const store = await opened();
    begin();
    const seen: string[] = [];
    const stop = new AbortController();
    const following = (async () => {
      for await (const { stream } of store.follow(undefined, stop.signal))
        if (seen.push(stream) === 40) stop.abort();
    })();
    const wanted: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      await note(store, `case-${n}`);
      wanted.push(`case-${n}`);
      if (server.faults.tooSlowAfter === undefined && n % 10 === 5) line.cut();
    }
    await following;
    expect(seen).toEqual(wanted);
  });

  it('tells who watches when the subscription breaks off and when it is back', async () => {
    const told: string[] = [];
    const store = await opened({
      watch: { connected: () => told.push('connected'), dropped: () => told.push('dropped') },
    });
    const stop = new AbortController();
    const seen: string[] = [];
    const following = (async () => {
      for await (const { stream } of store.follow(undefined, stop.signal)) {
        seen.push(stream);
        if (seen.length === 1) line.cut();
        if (seen.length === 2) stop.abort();
      }
    })();
    await note(store, 'case-1');
    await note(store, 'case-2');
    await following;
    expect(told).toEqual(['connected', 'dropped', 'connected']);
  });

  it('does not start when no server answers', async () => {
    await server.stop();
    await expect(opened({ patienceMs: 100 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('says of an append to a silent server that nobody knows what became of it', async () => {
    const store = await opened({ patienceMs: 600, deadlineMs: 200 });
    line.silence();
    await expect(note(store, 'case-1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    line.speak();
    expect((await note(store, 'case-1')).revision).toBe(0n);
  });

  it.each([
    'http://kaoping:s3cret@127.0.0.1:2113',
    'esdb://127.0.0.1:2113',
    'esdb://kaoping:s3cret@127.0.0.1:port',
  ])('cannot be opened with %s, and does not repeat the password in it', async (url) => {
    const error = await opened({ url }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(inspect(error)).not.toContain('s3cret');
  });

  it('names the option when tls says neither yes nor no', async () => {
    await expect(opened({ url: `esdb://127.0.0.1:${line.port}?tls=flase` })).rejects.toMatchObject({
      message: expect.stringContaining('?tls=true or ?tls=false') as unknown,
    });
  });

  describe('beside an administrator who lets events be dropped', () => {
    const limit = (metadata: object) =>
      EventStoreDBClient.connectionString(server.url).setStreamMetadata(
        'kaoping.case-1',
        metadata as { maxCount: number },
        { credentials: { username: '', password: '' } },
      );

    it.each([{ maxCount: 3 }, { maxAge: 60 }, { truncateBefore: 2 }])(
      'refuses to start with %j',
      async (metadata) => {
        await limit(metadata);
        await expect(opened()).rejects.toMatchObject({
          code: 'STORE_WOULD_FORGET',
          streams: expect.stringContaining('case-1') as unknown,
        });
      },
    );

    it('starts when the limit was taken out again, and when it is on what is not ours', async () => {
      await limit({ maxCount: 3 });
      await limit({ cacheControl: 3 });
      expect(await (await opened()).head()).toBeUndefined();
    });

    it('finds a limit that lies far back in a long log', async () => {
      await limit({ maxCount: 3 });
      for (let n = 0; n < 3_000; n += 1) server.log.append('other-1', 'any', [systemEvent()]);
      await expect(opened()).rejects.toMatchObject({ code: 'STORE_WOULD_FORGET' });
    });

    it('raises an alarm when it happens while it runs', async () => {
      const alarms: string[] = [];
      await opened({ onForgetting: ({ code }) => void alarms.push(code) });
      await limit({ maxAge: 60 });
      while (alarms.length === 0) await once(AbortSignal.timeout(10), 'abort');
      expect(alarms).toEqual(['STORE_WOULD_FORGET']);
    });
  });
});

async function streamsOf(events: AsyncIterable<RecordedEvent>): Promise<readonly string[]> {
  const streams: string[] = [];
  for await (const { stream } of events) streams.push(stream);
  return streams;
}

function systemEvent() {
  const bytes = { data: Buffer.from('{}'), metadata: new Uint8Array() };
  return { id: crypto.randomUUID(), type: '$statsCollected', contentType: 'application/json', ...bytes };
}
