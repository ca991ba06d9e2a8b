import { Global, Module } from '@nestjs/common';
import type { Config, Logger } from '@kaoping/platform';
import { ClockSkew } from './health/clock-skew.js';
import { SharedFolderWatch } from './health/shared-folder-watch.js';
import { StoreWatch } from './health/store-watch.js';
import { Metrics } from './metrics/metrics.js';
import { CONFIG, LOGGER, TRACING } from './tokens.js';

/** What the parts of a process report to while it runs; it needs none of them, so all of them may use it. */
@Global()
@Module({
  providers: [
    { provide: Metrics, useFactory: () => new Metrics() },
    { provide: StoreWatch, useFactory: () => new StoreWatch() },
    {
      provide: ClockSkew,
      inject: [CONFIG, LOGGER],
      useFactory: ({ clockSkewMs }: Config, log: Logger) => new ClockSkew({ limitMs: clockSkewMs, log }),
    },
    {
      provide: SharedFolderWatch,
      inject: [LOGGER],
      useFactory: (log: Logger) => new SharedFolderWatch(log),
    },
    {
      provide: TRACING,
      inject: [CONFIG],
      useFactory: async ({ otlpEndpoint }: Config) =>
        otlpEndpoint === undefined
          ? undefined
          : (await import('./tracing/start-tracing.js')).startTracing(otlpEndpoint, 'kaoping'),
    },
  ],
  exports: [Metrics, StoreWatch, ClockSkew, SharedFolderWatch, TRACING],
})
export class WatchModule {}
