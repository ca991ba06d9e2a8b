import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  ApplicationModule,
  BALLOT_SECRETS,
  CASE_LIBRARY,
  Deputies,
  EVENT_STORE,
  EVIDENCE_STORE,
  STAFF_DIRECTORY,
  staffDirectory,
  useCaseNamed,
  type Outcome,
} from '@kaoping/application';
import { Refusal, type Actor } from '@kaoping/domain';
import { CommandIdReused, WrongExpectedRevision, type RecordedEvent } from '@kaoping/event-store';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { MemoryEvidenceStore } from '@kaoping/evidence/memory';
import { shanghaiDate } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { CYCLE, PEOPLE } from './bureau.js';

/** One command as it is sent: who, what, when. */
export interface Sent {
  readonly command: string;
  readonly input: object;
  readonly actor: Actor;
  /** Whom the actor acts for, as the header of the edge says. */
  readonly onBehalfOf?: string;
  readonly commandId: string;
  /** ISO instant. */
  readonly at: string;
}

/** What became of it. */
export type Answer =
  | { readonly kind: 'accepted'; readonly outcome: Outcome & { readonly codes?: readonly string[] } }
  | { readonly kind: 'refused'; readonly code: string };

/** One node of the product over a log in memory, without HTTP. */
export class SimulatedNode {
  private constructor(
    readonly store: InMemoryEventStore,
    readonly views: ReadModels,
    readonly photo: string,
    private readonly commands: CommandBus,
    private readonly deputies: Deputies,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(): Promise<SimulatedNode> {
    const store = new InMemoryEventStore();
    const views = new ReadModels({ store });
    await views.start();
    const evidence = new MemoryEvidenceStore();
    const { sha256 } = await evidence.put(bytes('现场照片说明。'), { name: 'photo.txt', maxBytes: 1024 });
    const staff = PEOPLE.map((actor) => ({ ...actor, login: actor.person, label: '', passwordHash: '' }));
    const accounts = {
      findByPerson: async (name: string) => staff.find(({ person }) => person === name),
      all: async () => staff,
    };
    const ports = [
      { provide: EVENT_STORE, useValue: store },
      { provide: EVIDENCE_STORE, useValue: evidence },
      { provide: ReadModels, useValue: views },
      { provide: BALLOT_SECRETS, useValue: { secretOf: async () => new Uint8Array(32).fill(7) } },
      { provide: CASE_LIBRARY, useValue: { text: async () => undefined } },
      { provide: STAFF_DIRECTORY, useValue: staffDirectory(accounts) },
    ];
    class Ports {}
    Global()(Ports);
    Module({ providers: ports, exports: ports.map(({ provide }) => provide) })(Ports);
    class Simulated {}
    Module({ imports: [Ports, ApplicationModule] })(Simulated);
    const app = await NestFactory.createApplicationContext(Simulated, { logger: false, abortOnError: false });
    return new SimulatedNode(
      store,
      views,
      sha256,
      app.get(CommandBus),
      app.get(Deputies, { strict: false }),
      async () => {
        await views.stop();
        await app.close();
        await store.close();
      },
    );
  }

  /** @throws whatever is neither an answer nor a refusal: a fault of ours */
  async send({ command, input, actor: self, onBehalfOf, commandId, at }: Sent): Promise<Answer> {
    const UseCase = useCaseNamed(command);
    const today = shanghaiDate(at);
    const actor =
      onBehalfOf === undefined ? self : await this.deputies.acting(self, onBehalfOf, CYCLE, today);
    if (actor === undefined) return { kind: 'refused', code: 'MANDATE_NOT_HELD' };
    const envelope = { commandId, actor, correlationId: commandId, now: at, today };
    try {
      const outcome = await this.commands.execute(new UseCase(input as never, envelope));
      return { kind: 'accepted', outcome };
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', code: error.code };
      if (error instanceof CommandIdReused || error instanceof WrongExpectedRevision)
        return { kind: 'refused', code: error.code };
      throw error;
    }
  }

  async eventsAfter(position: bigint | undefined): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readAll(position)) events.push(event);
    return events;
  }

  stop(): Promise<void> {
    return this.end();
  }
}

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}
