import { describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedEvent } from './event-store.port.js';
import { InMemoryEventStore } from './memory/index.js';
import { subscribe } from './subscribe.js';
import { notes, origin } from './testing/log-under-test.js';

/** A log whose transport drops or repeats what `tamper` says. */
async function tampered(tamper: (event: RecordedEvent) => readonly RecordedEvent[]): Promise<EventStore> {
  const store = new InMemoryEventStore();
  await store.append('case-1', 'no-stream', notes(4), origin('c1'));
  await store.append('case-2', 'no-stream', notes(4), origin('c1'));
  const follow = store.follow.bind(store);
  store.follow = async function* (after, signal) {
    for await (const event of follow(after, signal)) yield* tamper(event);
  };
  return store;
}

const at = (stream: string, revision: bigint) => (event: RecordedEvent) =>
  event.stream === stream && event.revision === revision;

describe('a subscription from the first event stops', () => {
  it.each([
    ['the first event of a stream is missing', at('case-2', 0n), 0, { expected: 0n, found: 1n }],
    ['an event in a stream is missing', at('case-1', 2n), 0, { expected: 2n, found: 3n }],
    ['an event comes twice', at('case-1', 1n), 2, { expected: 2n, found: 1n }],
  ])('when %s', async (_, hit, copies, gap) => {
    const store = await tampered((event) => Array.from({ length: hit(event) ? copies : 1 }, () => event));
    const handled: RecordedEvent[] = [];
    const running = subscribe(store, { after: undefined, handle: (event) => void handled.push(event) });
    await expect(running).rejects.toMatchObject({ code: 'LOG_GAP', ...gap });
    expect(handled.filter(hit)).toHaveLength(Math.min(copies, 1));
  });
});

describe('a subscription from the middle of the log', () => {
  it('counts each stream from the first event that it sees', async () => {
    const store = await tampered((event) => [event]);
    const stop = new AbortController();
    let seen = 0;
    const handle = () => {
      if ((seen += 1) === 6) stop.abort();
    };
    await subscribe(store, { after: 2n, signal: stop.signal, handle });
    expect(seen).toBe(6);
  });

  it('stops at a gap behind that', async () => {
    const store = await tampered((event) => (at('case-2', 2n)(event) ? [] : [event]));
    const running = subscribe(store, { after: 2n, handle: () => undefined });
    await expect(running).rejects.toMatchObject({
      code: 'LOG_GAP',
      stream: 'case-2',
      expected: 2n,
      found: 3n,
    });
  });
});
