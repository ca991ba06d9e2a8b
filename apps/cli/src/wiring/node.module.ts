import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import {
  ApplicationModule,
  BALLOT_SECRETS,
  CASE_LIBRARY,
  EVENT_STORE,
  EVIDENCE_STORE,
  FileBallotSecrets,
  inPresentShapes,
  STAFF_DIRECTORY,
  type StaffDirectory,
} from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import { ReadModels } from '@kaoping/read-models';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openDiskEvidence, SqliteEventStore } from './stores.js';

interface PortsOptions {
  readonly folder: string;
  readonly staff: StaffDirectory;
  readonly onFatal: (error: Error) => void;
}

/** The ports of the application over one data folder. */
@Global()
@Module({})
class PortsModule implements OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly views: ReadModels,
  ) {}

  static over({ folder, staff, onFatal }: PortsOptions): DynamicModule {
    return {
      module: PortsModule,
      providers: [
        {
          provide: EVENT_STORE,
          useFactory: async () => inPresentShapes(await SqliteEventStore.open({ folder, onFatal })),
        },
        { provide: EVIDENCE_STORE, useFactory: () => openDiskEvidence(join(folder, 'evidence')) },
        {
          provide: ReadModels,
          inject: [EVENT_STORE],
          useFactory: async (store: EventStore) => {
            const views = new ReadModels({
              store,
              snapshots: { folder: join(folder, 'snapshots') },
              onFatal,
            });
            await views.start();
            return views;
          },
        },
        {
          provide: BALLOT_SECRETS,
          useFactory: () => new FileBallotSecrets(join(folder, 'ballot-secrets'), randomBytes),
        },
        // A played plan brings its content along; no case is asked for by name.
        { provide: CASE_LIBRARY, useValue: { text: () => Promise.resolve(undefined) } },
        { provide: STAFF_DIRECTORY, useValue: staff },
      ],
      exports: [EVENT_STORE, EVIDENCE_STORE, ReadModels, BALLOT_SECRETS, CASE_LIBRARY, STAFF_DIRECTORY],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.views.stop();
    await this.store.close();
  }
}

/** The application without HTTP, as the one writer of a data folder. */
@Module({})
export class NodeModule {
  static over(options: PortsOptions): DynamicModule {
    return { module: NodeModule, imports: [PortsModule.over(options), ApplicationModule] };
  }
}
