import { afterEach, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Actor } from '@kaoping/domain';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { MemoryEvidenceStore } from '@kaoping/evidence/memory';
import { demoAccounts, toActor } from '@kaoping/identity';
import { ReadModels } from '@kaoping/read-models';
import { CASE_LIBRARY } from '../annual-plan/index.js';
import { ApplicationModule } from '../application.module.js';
import { Deputies } from '../delegation/index.js';
import { EVENT_STORE, EVIDENCE_STORE } from '../core/tokens.js';
import { STAFF_DIRECTORY, staffDirectory } from '../staff/index.js';
import { InProcessPlayer } from '../players/in-process-player.js';
import { BALLOT_SECRETS } from '../public-evaluation/index.js';
import type { YearCase } from './case.js';
import { demoShift } from './calendar.js';
import { demoLife, type LifeSign } from './demo-life.js';
import { playYear } from './play-year.js';
import { quanzhouCase } from './testing/quanzhou.js';
import { RecordingPlayer, toEnd } from './testing/recording-player.js';
import { tableOf } from './testing/table-of.js';

const quanzhou = quanzhouCase();
let bureau: Bureau | undefined;
afterEach(() => bureau?.close());

it('every command of the year is accepted, and the result is the one that the commands lead to', async () => {
  bureau = await openBureau(quanzhou);
  await toEnd(playYear(quanzhou, { seed: 1 }, bureau.player));
  await bureau.views.waitForHead(10_000);
  const dry = new RecordingPlayer();
  await toEnd(playYear(quanzhou, { seed: 1 }, dry));
  const computed = bureau.views.results.result('quanzhou-2024')?.computed.units ?? [];
  const finals = tableOf(quanzhou, dry.steps).map(({ unit, final, grade }) => [unit, Number(final), grade]);
  expect(computed.map(({ unit, final, grade }) => [unit, Number(final), grade]).sort()).toEqual(finals);
  expect(bureau.views.cycles.cycle('quanzhou-2024')?.openStages).toEqual(['follow-up']);
});

it('the demo is accepted up to its today, again after an interruption, and lives on from there', async () => {
  const today = '2026-03-05';
  const options = { seed: 1, until: 'third-quarter', shiftDays: demoShift(2024, today) } as const;
  bureau = await openBureau(quanzhou);
  await interrupted(quanzhou, options, bureau.player);
  await toEnd(playYear(quanzhou, options, bureau.player));
  expect(bureau.views.quarterlyChecks.statusOf('quanzhou-2024', 2)).toBe('closed');
  for (const day of [today, '2026-03-06', '2026-03-07', '2026-05-26']) {
    const signs: LifeSign[] = [];
    const life = { ...options, today: day, now: () => `${day}T01:00:00.000Z` };
    for await (const sign of demoLife(quanzhou, life, bureau.player)) signs.push(sign);
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.flatMap(({ refused }) => refused ?? [])).toEqual([]);
  }
});

async function interrupted(...play: Parameters<typeof playYear>): Promise<void> {
  for await (const { done } of playYear(...play)) if (done === 100) return;
}

interface Bureau {
  readonly player: InProcessPlayer;
  readonly views: ReadModels;
  close(): Promise<void>;
}

/** The real use cases over the in-memory twins of their ports, with the demo accounts of a case. */
async function openBureau(year: YearCase): Promise<Bureau> {
  const accounts = await demoAccounts(year);
  const store = new InMemoryEventStore();
  const evidence = new MemoryEvidenceStore();
  const views = new ReadModels({ store });
  await views.start();
  const ports = [
    { provide: EVENT_STORE, useValue: store },
    { provide: EVIDENCE_STORE, useValue: evidence },
    { provide: ReadModels, useValue: views },
    { provide: BALLOT_SECRETS, useValue: { secretOf: async () => new Uint8Array(32).fill(7) } },
    { provide: CASE_LIBRARY, useValue: { text: async () => undefined } },
    {
      provide: STAFF_DIRECTORY,
      useValue: staffDirectory({
        findByPerson: async (person) => accounts.find((account) => account.person === person),
        all: async () => accounts,
      }),
    },
  ];
  @Global()
  @Module({ providers: ports, exports: ports.map(({ provide }) => provide) })
  class Ports {}
  const app: TestingModule = await Test.createTestingModule({
    imports: [Ports, ApplicationModule],
  }).compile();
  await app.init();
  const actors: ReadonlyMap<string, Actor> = new Map(
    accounts.map((account) => [account.login, toActor(account)]),
  );
  return {
    player: new InProcessPlayer(app.get(CommandBus), evidence, actors, app.get(Deputies)),
    views,
    close: async () => {
      await views.stop();
      await app.close();
    },
  };
}
