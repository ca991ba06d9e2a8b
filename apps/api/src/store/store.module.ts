import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  BALLOT_SECRETS,
  CASE_LIBRARY,
  EVENT_STORE,
  EVIDENCE_STORE,
  FileBallotSecrets,
  inPresentShapes,
} from '@kaoping/application';
import type { EventStore, EventStoreError } from '@kaoping/event-store';
import { SqliteEventStore } from '@kaoping/event-store/sqlite';
import { openDiskEvidence } from '@kaoping/evidence/disk';
import { EXIT_CODES, type Config, type Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CONFIG, LOGGER } from '../http/tokens.js';
import { caseFolder } from './case-folder.js';

/** A lost log ends the process by name: nothing acknowledged is lost, and the service manager starts it anew. */
function endOn(log: Logger): (error: Error) => void {
  return (error) => {
    log.fatal({ err: error, code: (error as EventStoreError).code }, 'the store failed, the process ends');
    log.flush(() => process.exit(EXIT_CODES.STORE_LOST.code));
  };
}

@Global()
@Module({
  providers: [
    {
      provide: EVENT_STORE,
      inject: [CONFIG, LOGGER],
      useFactory: async ({ dataFolder }: Config, log: Logger) =>
        inPresentShapes(await SqliteEventStore.open({ folder: dataFolder, onFatal: endOn(log) })),
    },
    {
      provide: EVIDENCE_STORE,
      inject: [CONFIG],
      useFactory: ({ dataFolder }: Config) => openDiskEvidence(join(dataFolder, 'evidence')),
    },
    {
      provide: ReadModels,
      inject: [EVENT_STORE, CONFIG, LOGGER],
      useFactory: async (store: EventStore, { dataFolder }: Config, log: Logger) => {
        const views = new ReadModels({
          store,
          snapshots: { folder: join(dataFolder, 'snapshots') },
          onFatal: endOn(log),
        });
        await views.start();
        return views;
      },
    },
    {
      provide: BALLOT_SECRETS,
      inject: [CONFIG],
      useFactory: ({ dataFolder }: Config) =>
        new FileBallotSecrets(join(dataFolder, 'ballot-secrets'), randomBytes),
    },
    {
      provide: CASE_LIBRARY,
      inject: [CONFIG],
      useFactory: ({ casesFolder }: Config) => caseFolder(casesFolder),
    },
  ],
  exports: [EVENT_STORE, EVIDENCE_STORE, ReadModels, BALLOT_SECRETS, CASE_LIBRARY],
})
export class StoreModule implements OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly views: ReadModels,
  ) {}

  /** Views first: their last snapshot still reads the log's position. */
  async onApplicationShutdown(): Promise<void> {
    await this.views.stop();
    await this.store.close();
  }
}
