import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@kaoping/event-store';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { handlersByName, JOB_TIMES } from '@kaoping/jobs';
import { BullmqQueue } from '@kaoping/jobs/bullmq';
import { createLogger } from '@kaoping/platform';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { BullmqWork } from '../../libs/jobs/src/bullmq/bullmq-work.js';
import { Consumer } from '../../libs/jobs/src/bullmq/consumer.js';
import { SHORT_TIMES } from '../../libs/jobs/src/testing/queue-harness.js';
import { until } from '../../libs/jobs/src/testing/until.js';
import { hasRedis, startRedis, type RedisServer } from '../stand-ins/redis/redis-server.js';
import { rounds } from './support/rounds.js';

/** A frozen Redis thaws after so long: a minute where the rounds are the full ones. */
const FROZEN_MS = rounds() > 20 ? 60_000 : 4_000;
const TIMES = { ...SHORT_TIMES, attempts: 50, keepDone: 1_000, silentMs: 3_000, watchMs: 500 };
const log = createLogger('silent');

/** What goes wrong with Redis while jobs are added and worked on. */
const TROUBLES = {
  'is killed and comes back empty': async ({ redis }) => {
    await redis.kill();
    await sleep(500);
    await redis.restart();
  },
  'is restarted empty under the workers': ({ redis }) => redis.restart(),
  'is emptied by FLUSHALL': ({ redis }) => flush(redis),
  'is frozen': async ({ redis }) => {
    redis.freeze();
    await sleep(FROZEN_MS);
    redis.thaw();
  },
  'has no memory left': async ({ redis }) => {
    const client = new Redis(redis.url);
    await client.config('SET', 'maxmemory', '1mb');
    await sleep(1_500);
    await client.config('SET', 'maxmemory', '0');
    client.disconnect();
  },
} satisfies Readonly<Record<string, (world: World) => Promise<void>>>;

/** Effects that are due, two workers, and a sweep that goes by the log alone, as the real one does. */
class World {
  /** What a job takes. */
  slowMs = 20;
  readonly careless: string[] = [];
  readonly commands: number[] = [];
  readonly store: EventStore = new InMemoryEventStore();
  private readonly ended = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly redis: RedisServer,
    private readonly queues: readonly BullmqQueue[],
    readonly due: readonly string[],
  ) {}

  static async start(): Promise<World> {
    const redis = await startRedis();
    const open = () => BullmqQueue.open({ url: redis.url, prefix: 'kaoping', log, times: TIMES });
    const due = Array.from({ length: 40 }, (_, at) => `due-${at}`);
    return new World(redis, [await open(), await open()], due);
  }

  run(): void {
    for (const queue of this.queues)
      queue.work(handlersByName(['tell'], [{ name: 'tell', run: ({ id }) => this.tell(id) }]));
    this.running = Promise.all([...this.queues.map((queue) => this.sweep(queue)), this.command()]);
  }

  async effects(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const { type, stream } of this.store.readAll()) if (type === 'Told') found.push(stream);
    return found;
  }

  async stop(): Promise<void> {
    this.ended.abort();
    await this.running;
    for (const queue of this.queues) await queue.close();
    await this.redis.stop();
  }

  /** Done twice, the append answers as the first time; what is careless is written down twice. */
  private async tell(id: string): Promise<void> {
    this.careless.push(id);
    await sleep(this.slowMs);
    const origin = { commandId: `tell-${id}`, digest: id, metadata: {} };
    await this.store.append(`told-${id}`, 'no-stream', [{ type: 'Told', data: { id } }], origin);
  }

  private async sweep(queue: BullmqQueue): Promise<void> {
    while (!this.ended.signal.aborted) {
      const told = new Set(await this.effects());
      for (const id of this.due.filter((one) => !told.has(`told-${one}`))) {
        const added = await queue.add({ id, name: 'tell', cycle: 'y2024' }).catch(() => undefined);
        if (added === undefined) break;
        if (added.state === 'done') await queue.again(id).catch(() => false);
      }
      await sleep(100);
    }
  }

  /** Somebody's commands, one every few milliseconds: how long each took. */
  private async command(): Promise<void> {
    for (let n = 0; !this.ended.signal.aborted; n += 1) {
      const began = performance.now();
      const event = { type: 'Commanded', data: { n } };
      const origin = { commandId: `c-${n}`, digest: 'c', metadata: {} };
      await this.store.append(`command-${n}`, 'no-stream', [event], origin);
      this.commands.push(performance.now() - began);
      await sleep(10);
    }
  }
}

async function flush(redis: RedisServer): Promise<void> {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
}

(hasRedis ? describe : describe.skip)('jobs on a Redis that', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.stop());

  it.each(Object.entries(TROUBLES))(
    '%s lose no effect, double none, and no command waits',
    async (_name, trouble) => {
      world.run();
      await until('some are done', async () => (await world.effects()).length > 5);
      const before = world.commands.length;
      await trouble(world);
      await until('commands go on', async () => world.commands.length > before);
      await until('all are done', async () => (await world.effects()).length >= world.due.length, 60_000);
      expect((await world.effects()).toSorted()).toEqual(world.due.map((id) => `told-${id}`).toSorted());
      expect(Math.max(...world.commands)).toBeLessThan(1_000);
    },
    FROZEN_MS + 90_000,
  );

  it('forgets what is under way have it begun twice: an effect that is not idempotent is doubled', async () => {
    world.slowMs = 300;
    world.run();
    for (let struck = 0; new Set(world.careless).size === world.careless.length && struck < 20; struck += 1) {
      await flush(world.redis);
      await sleep(200);
    }
    world.slowMs = 20;
    expect(world.careless.length).toBeGreaterThan(new Set(world.careless).size);
    await until('all are done', async () => (await world.effects()).length >= world.due.length, 60_000);
    expect(await world.effects()).toHaveLength(world.due.length);
  }, 90_000);
});

(hasRedis ? describe : describe.skip)('a consumer that has gone silent', () => {
  /** Connected, without a job, and deaf: what a consumer has been seen to become behind a restart. */
  const deaf = { isBusy: false, lastBegun: 0, close: () => Promise.resolve() };

  const isDoneWhen = async (watched: boolean): Promise<boolean> => {
    const redis = await startRedis();
    const times = { ...JOB_TIMES, ...TIMES, silentMs: 500, watchMs: watched ? 100 : Infinity };
    const queue = await BullmqQueue.open({ url: redis.url, prefix: 'kaoping', log, times });
    await queue.add({ id: 'one', name: 'tell', cycle: 'y2024' });
    const client = new Redis(redis.url);
    const handlers = handlersByName(['tell'], [{ name: 'tell', run: () => Promise.resolve() }]);
    const isWorkWaiting = async (): Promise<boolean> => (await queue.counts()).waiting > 0;
    const parts = {
      ...{ url: redis.url, prefix: 'kaoping', redis: client },
      handlers,
      log,
      times,
      isWorkWaiting,
    };
    let made = 0;
    const work = new BullmqWork(parts, () => (++made === 1 ? deaf : new Consumer(parts)));
    const done = until('done', async () => (await queue.line('one'))?.state === 'done', 4_000);
    const isDone = await done.then(
      () => true,
      () => false,
    );
    await work.stop(0);
    await queue.close();
    client.disconnect();
    await redis.stop();
    return isDone;
  };

  it('is replaced, and the work goes on', async () => {
    expect(await isDoneWhen(true)).toBe(true);
  });

  it('would rest for ever if nobody watched it', async () => {
    expect(await isDoneWhen(false)).toBe(false);
  });
});
