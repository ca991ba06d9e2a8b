import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_STORE, readYearCase, type YearCase } from '@kaoping/application';
import type { EventStore, RecordedEvent } from '@kaoping/event-store';
import { demoAccounts, type Account, type AccountStore } from '@kaoping/identity';
import { createLogger, loadConfig, projectRoot } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { ACCOUNTS } from '@kaoping/hosting';
import { createApp } from '../../../apps/api/src/server.js';
import { Person } from './person.js';

type Settings = Readonly<Record<string, string>>;

/** A whole server on a folder of its own, with the accounts of the Quanzhou bureau and a clock that the story sets. */
export class StoryServer {
  /** What everybody's requests say the time is; an ISO instant. */
  now: string | undefined;
  private readonly people = new Map<string, Promise<Person>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly folder: string,
  ) {}

  static async start(settings: Settings = {}): Promise<StoryServer> {
    return StoryServer.on(await mkdtemp(join(tmpdir(), 'kaoping-story-')), settings);
  }

  /** On a folder that another server has left. */
  static async on(folder: string, settings: Settings = {}): Promise<StoryServer> {
    const config = loadConfig({
      KAOPING_DATA: folder,
      KAOPING_DEMO: 'off',
      KAOPING_CLOCK: 'simulated',
      ...logOf(folder),
      ...settings,
    });
    const app = await createApp(config, createLogger('silent'));
    const server = new StoryServer(app, folder);
    const known = await server.accounts.all();
    if (known.length === 0) await server.accounts.add(await demoAccounts(await quanzhou()));
    return server;
  }

  /** Somebody signed in by login name, the same person every time; `public` is nobody. */
  as(login: string): Promise<Person> {
    const person = this.people.get(login) ?? Person.signIn(this.app, login, () => this.now);
    this.people.set(login, person);
    return person;
  }

  get accounts(): AccountStore {
    return this.app.get<AccountStore>(ACCOUNTS);
  }

  get store(): EventStore {
    return this.app.get<EventStore>(EVENT_STORE);
  }

  get views(): ReadModels {
    return this.app.get(ReadModels);
  }

  /** One more account, like an existing one but for what is named. */
  async hire(like: string, changes: Pick<Account, 'login' | 'person'> & Partial<Account>): Promise<Person> {
    const model = await this.accounts.findByLogin(like);
    if (model === undefined) throw new RangeError(`nobody is called ${like}`);
    await this.accounts.add([{ ...model, ...changes }]);
    return this.as(changes.login);
  }

  /** The log of one stream. */
  async stream(name: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.read(name)) events.push(event);
    return events;
  }

  /** Position of the last event; moves when and only when something is written. */
  head(): Promise<bigint | undefined> {
    return this.store.head();
  }

  /** Opens a real port, for what cannot be injected. @returns its address, without a slash at the end */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  async stopAndForget(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** In the folder, or where these stories are played on a server there, under the folder's name. */
function logOf(folder: string): Settings {
  if (process.env['KAOPING_STORIES_ON'] !== 'eventstoredb') return {};
  return {
    KAOPING_STORE: 'eventstoredb',
    KAOPING_EVENTSTOREDB_URL: process.env['KAOPING_STORIES_LOG'] ?? '',
    KAOPING_EVENTSTOREDB_PREFIX: basename(folder),
  };
}

/** The published 2024 plan of the Quanzhou bureau. */
export async function quanzhou(): Promise<YearCase> {
  return readYearCase(await readFile(join(projectRoot(), 'test', 'cases', 'quanzhou-2024.json'), 'utf8'));
}
