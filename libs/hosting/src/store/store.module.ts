import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  BALLOT_SECRETS,
  CASE_LIBRARY,
  EVENT_STORE,
  EVIDENCE_STORE,
  FileBallotSecrets,
  inPresentShapes,
  STORED_LOG,
} from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import type { Config, Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CONFIG, LOGGER } from '../tokens.js';
import { endOn } from './end-on.js';
import { openEvidenceFiles } from './evidence-files.js';
import { caseFolder } from './case-folder.js';

/** Loads the driver that is in use, and no other. */
async function openLog(config: Config, log: Logger): Promise<EventStore> {
  const { store } = config;
  if (store.kind === 'sqlite') return (await import('./sqlite-log.js')).openSqliteLog(config, log);
  return (await import('./eventstoredb-log.js')).openEventStoreDbLog(store, log);
}

@Global()
@Module({
  providers: [
    {
      provide: STORED_LOG,
      inject: [CONFIG, LOGGER],
      useFactory: (config: Config, log: Logger) => openLog(config, log),
    },
    {
      provide: EVENT_STORE,
      inject: [STORED_LOG],
      useFactory: (stored: EventStore) => inPresentShapes(stored),
    },
    {
      provide: EVIDENCE_STORE,
      inject: [CONFIG],
      useFactory: openEvidenceFiles,
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
      useFactory: ({ sharedFolder }: Config) =>
        new FileBallotSecrets(join(sharedFolder, 'ballot-secrets'), randomBytes),
    },
    {
      provide: CASE_LIBRARY,
      inject: [CONFIG],
      useFactory: ({ casesFolder }: Config) => caseFolder(casesFolder),
    },
  ],
  exports: [EVENT_STORE, STORED_LOG, EVIDENCE_STORE, ReadModels, BALLOT_SECRETS, CASE_LIBRARY],
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
