import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { seededRandom, type SeededRandom } from '@kaoping/platform';
import { Line } from '../stand-ins/event-store-db/line.js';
import { EventStoreDbStandIn } from '../stand-ins/event-store-db/stand-in.js';
import { Outcomes } from './support/outcomes.js';
import { rounds } from './support/rounds.js';

const WRITERS = 4;

/** What goes wrong under the writers, one of these a round. */
const TROUBLES = {
  'the line is cut': ({ line }) => line.cut(),
  'the answer is lost behind the commit': ({ line }) => line.loseNextAnswer(),
  'the line goes silent for a while': ({ line }) => {
    line.silence();
    setTimeout(() => line.speak(), 700);
  },
  'the server is unavailable before it writes': ({ server }) =>
    server.faults.onAppend({ kind: 'unavailable-before' }),
  'the server is unavailable behind the commit': ({ server }) =>
    server.faults.onAppend({ kind: 'unavailable-after' }),
  'the server never answers and writes nothing': ({ server }) =>
    server.faults.onAppend({ kind: 'silent-before' }),
  'the server writes and never answers': ({ server }) => server.faults.onAppend({ kind: 'silent-after' }),
  'the server writes when nobody waits any more': ({ server }) =>
    server.faults.onAppend({ kind: 'slow', ms: 600 }),
  'the server says that another version was expected': ({ server }) =>
    server.faults.onAppend({ kind: 'wrong-expected-version' }),
  'the leader has changed': ({ server, line }) =>
    server.faults.onAppend({ kind: 'not-leader', host: '127.0.0.1', port: line.port }),
} satisfies Readonly<Record<string, (world: World) => void>>;

interface World {
  readonly server: EventStoreDbStandIn;
  readonly line: Line;
}

describe('a log on EventStoreDB (a stand-in, no real server) over a line that fails', () => {
  let world: World;
  let store: EventStore;

  beforeEach(async () => {
    const server = await EventStoreDbStandIn.start();
    const line = await Line.to(server.port);
    world = { server, line };
    store = await EventStoreDbStore.open({
      url: `esdb://127.0.0.1:${line.port}?tls=false`,
      deadlineMs: 300,
      patienceMs: 1_500,
    });
  });

  afterEach(async () => {
    world.line.speak();
    await store.close();
    await world.line.close();
    await world.server.stop();
  }, 120_000);

  /** What the log itself says, over no line at all. */
  const directly = async <Answer>(look: (store: EventStore) => Promise<Answer>): Promise<Answer> => {
    const direct = await EventStoreDbStore.open({ url: world.server.url });
    try {
      return await look(direct);
    } finally {
      await direct.close();
    }
  };

  it.each(Object.entries(TROUBLES))(
    'keeps what it acknowledged, once, when %s',
    async (name, cause) => {
      const outcomes = new Outcomes();
      const random = seededRandom(name);
      for (let round = 0; round < rounds(); round += 1)
        await aRound(carefully, outcomes, round, cause, random);
      expect(outcomes.size).toBe(rounds() * WRITERS);
      expect(await directly((direct) => outcomes.violations(direct))).toEqual([]);
      // Who was told nothing asks again under the same commandId, and is told.
      for (const command of outcomes.all('unknown'))
        expect(await carefully(command, outcomes)).toBe('acknowledged');
      expect(await directly((direct) => outcomes.violations(direct))).toEqual([]);
    },
    rounds() * 4_000 + 10_000,
  );

  it('would be found out if a lost answer were taken for a "no"', async () => {
    const outcomes = new Outcomes();
    const random = seededRandom('careless');
    for (let round = 0; round < 5; round += 1)
      await aRound(carelessly, outcomes, round, TROUBLES['the server writes and never answers'], random);
    expect(await directly((direct) => outcomes.violations(direct))).not.toEqual([]);
  }, 60_000);

  type Write = (command: string, outcomes: Outcomes) => Promise<unknown>;

  async function aRound(
    write: Write,
    outcomes: Outcomes,
    round: number,
    cause: (world: World) => void,
    random: SeededRandom,
  ): Promise<void> {
    const trouble = sleep(random.int(0, 3)).then(() => cause(world));
    const writers = Array.from({ length: WRITERS }, (_, n) => write(`${round}-${n}`, outcomes));
    await Promise.all([trouble, ...writers]);
    // What came too late for this round must not meet the next one.
    world.server.faults.clear();
    await sleep(0);
  }

  async function carefully(command: string, outcomes: Outcomes): Promise<string> {
    const outcome = await append(command, command);
    outcomes.tell(command, outcome);
    return outcome;
  }

  /** As a program would that sends a command anew, under another id, when it is told nothing. */
  async function carelessly(command: string, outcomes: Outcomes): Promise<void> {
    const impatient = await EventStoreDbStore.open({
      url: `esdb://127.0.0.1:${world.line.port}?tls=false`,
      deadlineMs: 300,
      patienceMs: 1,
    });
    try {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const outcome = await append(command, `${command}-try-${attempt}`, impatient);
        outcomes.tell(command, outcome);
        if (outcome === 'acknowledged') return;
      }
    } finally {
      await impatient.close();
    }
  }

  async function append(command: string, commandId: string, to = store) {
    const events = [{ type: 'NoteTaken', data: { command } }];
    try {
      const stream = `case-${commandId}`;
      await to.append(stream, 'no-stream', events, { commandId, digest: command, metadata: {} });
      return 'acknowledged' as const;
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (code === 'WRONG_EXPECTED_REVISION') return 'refused' as const;
      if (code === 'STORE_UNAVAILABLE') return 'unknown' as const;
      throw error;
    }
  }
});
