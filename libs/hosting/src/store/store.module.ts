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
import type { WriterLock } from '@kaoping/event-store/sqlite';
import type { Config, Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ClockSkew } from '../health/clock-skew.js';
import { readBefore } from '../health/skew.js';
import { SharedFolderWatch } from '../health/shared-folder-watch.js';
import { ServerTime } from '../health/server-time.js';
import { StoreWatch } from '../health/store-watch.js';
import { Metrics } from '../metrics/metrics.js';
import { observedStore } from '../metrics/observed-store.js';
import { CONFIG, LOGGER, TRACING } from '../tokens.js';
import { traced } from '../tracing/traced.js';
import { WatchModule } from '../watch.module.js';
import { endOn } from './end-on.js';
import { holdDataFolder } from './folder-lock.js';
import { openEvidenceFiles } from './evidence-files.js';
import { caseFolder } from './case-folder.js';
import { sharesLogAlone } from './shares-log-alone.js';

/** Loads the driver that is in use, and no other. */
async function openLog(config: Config, log: Logger, watch: StoreWatch): Promise<EventStore> {
  const { store } = config;
  if (store.kind === 'eventstoredb')
    return (await import('./eventstoredb-log.js')).openEventStoreDbLog(store, log, watch);
  const opened = await (await import('./sqlite-log.js')).openSqliteLog(config, log);
  watch.connected();
  return opened;
}

const FOLDER_LOCK = Symbol('FolderLock');

@Global()
@Module({
  imports: [WatchModule],
  providers: [
    { provide: FOLDER_LOCK, inject: [CONFIG], useFactory: holdDataFolder },
    {
      provide: STORED_LOG,
      inject: [CONFIG, LOGGER, Metrics, StoreWatch, ClockSkew, SharedFolderWatch, FOLDER_LOCK],
      useFactory: async (
        config: Config,
        log: Logger,
        metrics: Metrics,
        watch: StoreWatch,
        skew: ClockSkew,
        folder: SharedFolderWatch,
      ) => {
        const time = new ServerTime((range) => skew.compared('store', range));
        if (config.store.kind === 'eventstoredb') watch.onDelivered(time.delivered);
        const store = await openLog(config, log, watch);
        if (sharesLogAlone(config)) folder.begin(await store.head());
        return observedStore(store, { metrics, appending: folder.appending, appended: time.appended });
      },
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
      // Tracing first: the span of catching up begins here.
      inject: [EVENT_STORE, CONFIG, LOGGER, Metrics, ClockSkew, SharedFolderWatch, TRACING],
      useFactory: async (
        store: EventStore,
        config: Config,
        log: Logger,
        metrics: Metrics,
        skew: ClockSkew,
        folder: SharedFolderWatch,
      ) => {
        const views = new ReadModels({
          store,
          snapshots: { folder: join(config.dataFolder, 'snapshots') },
          onFatal: endOn(log),
          onApplied: (event, tookMs) => {
            metrics.projectionSeconds.observe(tookMs / 1_000);
            folder.applied(event);
            const { recordedAt } = event.metadata;
            if (recordedAt === undefined || config.clock === 'simulated') return;
            skew.compared('nodes', readBefore(new Date(recordedAt), new Date()));
          },
        });
        await views.start();
        void traced('catch up', {}, () => views.untilCaughtUp()).catch(() => undefined);
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
    @Inject(FOLDER_LOCK) private readonly lock: WriterLock,
    private readonly views: ReadModels,
  ) {}

  /** Views first: their last snapshot still reads the log's position. */
  async onApplicationShutdown(): Promise<void> {
    await this.views.stop();
    await this.store.close();
    this.lock.release();
  }
}
