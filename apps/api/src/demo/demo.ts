import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CASE_LIBRARY,
  demoLife,
  demoShift,
  Deputies,
  EVENT_STORE,
  EVIDENCE_STORE,
  InProcessPlayer,
  playYear,
  readYearCase,
  type CaseLibrary,
  type Player,
  type YearCase,
} from '@kaoping/application';
import { Refusal } from '@kaoping/domain';
import type { EventStore } from '@kaoping/event-store';
import type { EvidenceStore } from '@kaoping/evidence';
import { demoAccounts, toActor, type AccountStore } from '@kaoping/identity';
import { addDays, shanghaiDate, type Config, type Logger } from '@kaoping/platform';
import { setTimeout } from 'node:timers/promises';
import { ACCOUNTS } from '@kaoping/hosting';
import { readDemoState, writeDemoState, type DemoState } from './demo-state.js';

const DEMO_CASE = 'quanzhou-2024';
/** A year in which several units are behind, so that there is something to see. */
const DEMO_SEED = 12;

/** Pause between two scenes of a demo that moves: a visitor sees the first soon, and the day lasts a while. */
const BEAT_MS = 5_000;
const LATER_BEAT_MS = 15_000;
const FIRST_SCENES = 12;

/** A new demo starts on the tenth day of the third quarter. */
const DAYS_BEHIND = 9;

/** How often a demo whose day is played looks whether the next one has begun. */
const NEXT_DAY_MS = 60_000;

/** The demo bureau: a published plan with its dates moved so that today is early in the third quarter. */
export class Demo {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly config: Config,
    private readonly log: Logger,
    readonly year: YearCase,
  ) {}

  static async open(app: NestFastifyApplication, config: Config, log: Logger): Promise<Demo> {
    const text = await app.get<CaseLibrary>(CASE_LIBRARY).text(DEMO_CASE);
    if (text === undefined)
      throw new Error(
        `the demo needs ${DEMO_CASE}.json in ${config.casesFolder}; set KAOPING_CASES or KAOPING_DEMO=off`,
      );
    return new Demo(app, config, log, readYearCase(text));
  }

  /** Accounts of the bureau, for the demo and for a rehearsal with a simulated clock; those that are there stay. */
  async addAccounts(): Promise<void> {
    const store = this.app.get<AccountStore>(ACCOUNTS);
    const known = new Set((await store.all()).map(({ login }) => login));
    if (known.size > 0) return;
    try {
      await store.add(await demoAccounts(this.year));
    } catch (error) {
      // Another node of the same folder was faster with the same accounts.
      if (!(error instanceof Refusal && error.code === 'ACCOUNT_LOGIN_TAKEN')) throw error;
    }
  }

  /**
   * Plays the year up to today into an empty data folder, and goes on where an interrupted filling stopped.
   * @returns whether this data folder holds the demo
   */
  async fill(): Promise<boolean> {
    const { dataFolder } = this.config;
    const state = (await readDemoState(dataFolder)) ?? (await this.firstState());
    if (state === undefined) return false;
    if (state.filled) return true;
    await this.addAccounts();
    await writeDemoState(dataFolder, state);
    this.log.info({ case: state.case }, 'filling the demo bureau');
    const player = await this.player();
    const options = { seed: DEMO_SEED, until: 'third-quarter', shiftDays: state.shiftDays } as const;
    for await (const { act } of playYear(this.year, options, player)) this.log.debug({ act }, 'demo');
    await writeDemoState(dataFolder, { ...state, filled: true });
    return true;
  }

  /**
   * Plays the third quarter's days up to today, a scene every few seconds, and each next day as it comes, until
   * `signal` ends it. What was played before answers as the first time and takes no pause.
   */
  async live(signal: AbortSignal): Promise<void> {
    const state = await readDemoState(this.config.dataFolder);
    const player = asOfNow(await this.player());
    let scenes = 0;
    while (state !== undefined && !signal.aborted) {
      for (const today of lastDays(shanghaiDate(new Date()))) {
        const day = {
          seed: DEMO_SEED,
          shiftDays: state.shiftDays,
          today,
          now: () => new Date().toISOString(),
        };
        for await (const { isNew } of demoLife(this.year, day, player)) {
          if (isNew) await pause(scenes++ < FIRST_SCENES ? BEAT_MS : LATER_BEAT_MS, signal);
          if (signal.aborted) return;
        }
      }
      await pause(NEXT_DAY_MS, signal);
    }
  }

  /** Undefined when there is a log already that is not the demo's. */
  private async firstState(): Promise<DemoState | undefined> {
    if ((await this.app.get<EventStore>(EVENT_STORE).head()) !== undefined) return undefined;
    return { case: DEMO_CASE, shiftDays: demoShift(this.year.year, shanghaiDate(new Date())), filled: false };
  }

  private async player(): Promise<InProcessPlayer> {
    const accounts = await this.app.get<AccountStore>(ACCOUNTS).all();
    const actors = new Map(accounts.map((account) => [account.login, toActor(account)]));
    const { app } = this;
    const evidence = app.get<EvidenceStore>(EVIDENCE_STORE);
    return new InProcessPlayer(app.get(CommandBus), evidence, actors, app.get(Deputies));
  }
}

/** Today and the days of the quarter that a new demo has behind it, oldest first. */
function lastDays(today: string): readonly string[] {
  return Array.from({ length: DAYS_BEHIND + 1 }, (_, index) => addDays(today, index - DAYS_BEHIND));
}

/** Resolves early, and quietly, when the server stops. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

/** A script spreads the steps of a scene over some minutes; a demo that lives does them as they come. */
function asOfNow(player: Player): Player {
  const at = () => new Date().toISOString();
  return {
    run: (step) => player.run({ ...step, at: at() }),
    upload: (file) => player.upload({ ...file, at: at() }),
  };
}
