import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answeredWithin, transact, type EventStore, type NewEvent } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { Line } from '../stand-ins/event-store-db/line.js';
import { EventStoreDbStandIn } from '../stand-ins/event-store-db/stand-in.js';

const PATIENCE_MS = 1_500;
const DEADLINE_MS = 300;
/** A try that is under way when the patience ends is waited for; the rest is for a slow machine. */
const LIMIT_MS = PATIENCE_MS + DEADLINE_MS + 1_000;
const COMMANDS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

interface Answer {
  readonly code: string;
  readonly outcome?: string;
  readonly tookMs: number;
}

type Send = (command: string) => Promise<unknown>;

describe('commands on one stream of a store that is frozen (a stand-in, no real server)', () => {
  let server: EventStoreDbStandIn;
  let line: Line;
  let store: EventStore;

  beforeEach(async () => {
    server = await EventStoreDbStandIn.start();
    line = await Line.to(server.port);
    const url = `esdb://127.0.0.1:${line.port}?tls=false`;
    store = await EventStoreDbStore.open({ url, deadlineMs: DEADLINE_MS, patienceMs: PATIENCE_MS });
    await run('c0');
  });

  afterEach(async () => {
    line.speak();
    await store.close();
    await line.close();
    await server.stop();
  });

  const run: Send = (commandId) =>
    transact(store, {
      stream: 'case-1',
      decider: { initial: 0, evolve: (count: number) => count + 1 },
      decide: (count): NewEvent[] => [{ type: 'NoteTaken', data: count }],
      origin: { commandId, digest: commandId, metadata: {} },
    });
  const patient: Send = (commandId) => answeredWithin(PATIENCE_MS, () => run(commandId));

  /** Everybody's time begins when it is his turn, as it was once. */
  function careless(): Send {
    let tail: Promise<unknown> = Promise.resolve();
    return (commandId) => {
      const turn = tail.then(() => patient(commandId));
      tail = turn.catch(() => undefined);
      return turn;
    };
  }

  const answers = (send: Send): Promise<readonly Answer[]> =>
    Promise.all(
      COMMANDS.map(async (commandId) => {
        const began = Date.now();
        const error = await send(commandId).then(
          () => ({ code: 'written' }),
          (reason: unknown) => reason as { readonly code: string },
        );
        return { ...error, code: error.code, tookMs: Date.now() - began };
      }),
    );

  const written = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const { metadata } of store.read('case-1')) found.push(metadata.commandId);
    return found;
  };

  it('are all answered in time, and those that were not begun are told so', async () => {
    line.silence();
    const [first, ...others] = await answers(patient);
    expect(first).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(first?.outcome).toBeUndefined();
    expect(others.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(
      others.map(() => 'STORE_UNAVAILABLE not-done'),
    );
    expect(Math.max(first?.tookMs ?? 0, ...others.map(({ tookMs }) => tookMs))).toBeLessThan(LIMIT_MS);
    line.speak();
    await new Promise((later) => setTimeout(later, 2 * DEADLINE_MS));
    const there = await written();
    expect(there.filter((command) => command !== 'c1')).toEqual(['c0']);
    for (const command of COMMANDS) await patient(command);
    expect([...(await written())].sort()).toEqual(['c0', ...COMMANDS]);
  });

  it('would be answered one after the other if the time began with their turn', async () => {
    line.silence();
    const late = (await answers(careless())).filter(({ tookMs }) => tookMs >= LIMIT_MS);
    expect(late.length).toBeGreaterThanOrEqual(3);
  });
});
