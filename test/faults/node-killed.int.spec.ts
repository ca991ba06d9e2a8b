import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SharedLog } from '../stand-ins/event-store-db/shared-log.js';
import { Bureau } from '../stories/support/bureau.js';
import { correlationOf, FailoverClient, newKey, sameKey, type KeyOf } from './support/failover-client.js';
import { NodePair, type Side } from './support/node-pair.js';
import { rounds } from './support/rounds.js';
import { isBuilt } from './support/server-process.js';

const describeBuilt = isBuilt ? describe : describe.skip;

const CLIENTS = 4;
const UNIT = 'u10';
const INDICATOR = '1-12-1';
/** Answers between two strikes. */
const SOME = 8;

describeBuilt('one of two nodes that is lost under load', () => {
  let log: SharedLog;
  let shared = '';
  let nodes: NodePair;
  let cycle = '';
  let cookie = '';

  beforeAll(async () => {
    log = await SharedLog.start();
    shared = await mkdtemp(join(tmpdir(), 'kaoping-shared-'));
    const settings = { ...log.settings, KAOPING_SHARED: shared };
    const bureau = await Bureau.open({ until: 'execution', settings });
    await bureau.playInto('2024-08-13');
    ({ cycle } = bureau);
    await bureau.server.stopAndForget();
    nodes = await NodePair.start(settings);
    // Signed in at one of them, as a person is behind a proxy.
    cookie = await nodes.at(0).signIn(`clerk-${UNIT}`);
  }, 300_000);

  afterAll(async () => {
    await nodes.stop();
    await log.stop();
    await rm(shared, { recursive: true, force: true });
  });

  it(
    'by kill -9: clients go on at the other one, each acknowledged command is there once, both show the same',
    async () => {
      const load = new Load('killed', sameKey);
      for (let round = 0; round < rounds(); round += 1) {
        const side: Side = round % 2 === 0 ? 0 : 1;
        await load.acknowledges(SOME);
        await nodes.kill(side);
        await load.acknowledges(SOME);
        await nodes.start(side);
        await expectSameStandings();
      }
      const { acknowledged, resent } = await load.end();
      expect(acknowledged.length).toBeGreaterThanOrEqual(rounds() * SOME * 2);
      expect(resent).toBeGreaterThan(0);
      expect(await timesInLog(acknowledged)).toEqual(acknowledged.map(() => 1));
      await expectSameStandings();
      expect(await reads(0, `indicators/${INDICATOR}`)).toEqual(await reads(1, `indicators/${INDICATOR}`));
    },
    rounds() * 30_000 + 30_000,
  );

  it(
    'by being frozen: what it still had in hand when it goes on is there once, too',
    async () => {
      const load = new Load('frozen', sameKey);
      for (let round = 0; round < Math.ceil(rounds() / 4); round += 1) {
        const side: Side = round % 2 === 0 ? 0 : 1;
        await load.acknowledges(SOME);
        nodes.at(side).signal('SIGSTOP');
        await load.acknowledges(SOME);
        nodes.at(side).signal('SIGCONT');
        await load.acknowledges(SOME);
      }
      const { acknowledged } = await load.end();
      await expectSameStandings();
      expect(await timesInLog(acknowledged)).toEqual(acknowledged.map(() => 1));
    },
    rounds() * 20_000 + 30_000,
  );

  it('would be found out if clients sent a lost command as a new one', async () => {
    let most = 0;
    // Frozen, because what a frozen node has in hand is carried out for certain once it goes on; a kill is mostly too fast.
    for (let round = 0; most < 2 && round < 10; round += 1) {
      const load = new Load(`careless-${round}`, newKey);
      await load.acknowledges(SOME);
      nodes.at(0).signal('SIGSTOP');
      await load.acknowledges(SOME);
      nodes.at(0).signal('SIGCONT');
      await load.acknowledges(SOME);
      const { acknowledged } = await load.end();
      await expectSameStandings();
      most = Math.max(...(await timesInLog(acknowledged)));
    }
    expect(most).toBeGreaterThan(1);
  }, 300_000);

  /** Clients that report progress one after the other, until they are told to end. */
  class Load {
    #ended = false;
    readonly #clients: readonly FailoverClient[];
    readonly #loops: Promise<unknown>;

    constructor(
      private readonly name: string,
      keyOf: KeyOf,
    ) {
      this.#clients = Array.from({ length: CLIENTS }, () => new FailoverClient(nodes, cookie, keyOf));
      this.#loops = Promise.all(this.#clients.map((client, n) => this.#loop(client, n)));
      this.#loops.catch(() => undefined);
    }

    /** Waits for so many answers more. */
    async acknowledges(more: number): Promise<void> {
      const wanted = this.#acknowledged().length + more;
      await Promise.race([this.#loops, this.#reaches(wanted)]);
    }

    async end(): Promise<{ readonly acknowledged: readonly string[]; readonly resent: number }> {
      this.#ended = true;
      await this.#loops;
      const tries = this.#clients.flatMap((client) => [...client.acknowledged.values()]);
      return { acknowledged: this.#acknowledged(), resent: tries.filter((tried) => tried > 1).length };
    }

    #acknowledged(): readonly string[] {
      return this.#clients.flatMap((client) => [...client.acknowledged.keys()]);
    }

    async #reaches(wanted: number): Promise<void> {
      while (!this.#ended && this.#acknowledged().length < wanted) await sleep(5);
    }

    async #loop(client: FailoverClient, n: number): Promise<void> {
      const body = { unit: UNIT, counting: 'of-period', asOf: '2024-08-12', values: ['1'] };
      for (let command = 0; !this.#ended; command += 1)
        await client.does({
          intent: `${this.name}-${n}-${command}`,
          path: `/cycles/${cycle}/indicators/${INDICATOR}/progress`,
          body,
        });
    }
  }

  async function timesInLog(intents: readonly string[]): Promise<readonly number[]> {
    const times = new Map<string, number>();
    const store = await log.open();
    try {
      for await (const { metadata } of store.readAll()) {
        const said = metadata.correlationId ?? '';
        times.set(said, (times.get(said) ?? 0) + 1);
      }
    } finally {
      await store.close();
    }
    return intents.map((intent) => times.get(correlationOf(intent)) ?? 0);
  }

  async function expectSameStandings(): Promise<void> {
    for (;;) {
      const [one, other] = await Promise.all([reads(0, 'standings'), reads(1, 'standings')]);
      // Reports that arrive between the two reads move one of them: what is compared must be of one position.
      if (one.position !== other.position) continue;
      expect(one).toEqual(other);
      return;
    }
  }

  async function reads(side: Side, what: string): Promise<{ readonly position: string }> {
    const url = `${nodes.at(side).url}/api/v1/cycles/${cycle}/${what}`;
    const response = await fetch(url, { headers: { cookie } });
    if (!response.ok) throw new Error(`node ${side}: ${await response.text()}`);
    return (await response.json()) as { readonly position: string };
  }
});
