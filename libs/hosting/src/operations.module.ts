import {
  Global,
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApplicationModule, EVENT_STORE, EVIDENCE_STORE } from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import type { EvidenceStore } from '@kaoping/evidence';
import type { JobQueue } from '@kaoping/jobs';
import type { Config, Logger } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import { collectDefaultMetrics } from 'prom-client';
import { ClockSkew } from './health/clock-skew.js';
import { EvidenceWatch } from './health/evidence-watch.js';
import { NodeHealth } from './health/node-health.js';
import { watchRedisTime } from './health/redis-time.js';
import { SharedFolderWatch } from './health/shared-folder-watch.js';
import { StoreProbe } from './health/store-probe.js';
import { StoreWatch } from './health/store-watch.js';
import { Metrics } from './metrics/metrics.js';
import { measureNode } from './metrics/node-gauges.js';
import { observeCommands } from './metrics/observed-commands.js';
import { OperationsServer } from './metrics/operations-server.js';
import { JobsWatch } from './jobs/jobs-watch.js';
import { sharesLogAlone } from './store/shares-log-alone.js';
import { CONFIG, JOB_QUEUE, LOGGER, TRACING } from './tokens.js';
import type { Tracing } from './tracing/start-tracing.js';

/** How a process is watched: its health, its metrics, its clock. Every process of ours imports it. */
@Global()
@Module({
  imports: [ApplicationModule],
  providers: [
    {
      provide: StoreProbe,
      inject: [EVENT_STORE],
      useFactory: (store: EventStore) => new StoreProbe(() => store.head()),
    },
    {
      provide: NodeHealth,
      inject: [ReadModels, StoreProbe, StoreWatch, ClockSkew],
      useFactory: (views: ReadModels, probe: StoreProbe, watch: StoreWatch, skew: ClockSkew) =>
        new NodeHealth({ views, probe, watch, skew }),
    },
    {
      provide: EvidenceWatch,
      inject: [EVIDENCE_STORE],
      useFactory: (store: EvidenceStore) => new EvidenceWatch(store),
    },
    { provide: JobsWatch, inject: [JOB_QUEUE], useFactory: (queue: JobQueue) => new JobsWatch(queue) },
  ],
  exports: [NodeHealth],
})
export class OperationsModule
  implements
    OnModuleInit,
    OnApplicationBootstrap,
    OnModuleDestroy,
    BeforeApplicationShutdown,
    OnApplicationShutdown
{
  #server: OperationsServer | undefined;
  #redisTime: { stop(): void } | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
    private readonly metrics: Metrics,
    private readonly health: NodeHealth,
    private readonly probe: StoreProbe,
    private readonly watch: StoreWatch,
    private readonly skew: ClockSkew,
    private readonly jobs: JobsWatch,
    private readonly evidence: EvidenceWatch,
    private readonly folder: SharedFolderWatch,
    private readonly bus: CommandBus,
    @Inject(TRACING) private readonly tracing: Tracing | undefined,
  ) {}

  async onModuleInit(): Promise<void> {
    const { health, probe, watch, skew, jobs, evidence } = this;
    measureNode(this.metrics, { health, probe, watch, skew, evidence });
    observeCommands(this.bus, this.metrics);
    probe.start();
    jobs.start();
    evidence.start();
    this.metrics.watchJobs(() => Promise.resolve(jobs.byState));
    health.addPart('jobs', () => jobs.part);
    health.addPart('evidence', () => evidence.part);
    if (sharesLogAlone(this.config)) {
      health.addPart('sharedFolder', () => this.folder.part);
      this.log.warn(
        'without KAOPING_SHARED accounts, keys and ballot secrets are of this node alone: set it where several nodes run',
      );
    }
    const { redisUrl, clock } = this.config;
    if (redisUrl === undefined || clock === 'simulated') return;
    const { connectRedis } = await import('./health/redis.js');
    const redis = connectRedis({ url: redisUrl, name: 'clock', log: this.log, commandTimeoutMs: 2_000 });
    this.#redisTime = watchRedisTime(redis, (range) => skew.compared('redis', range));
  }

  async onApplicationBootstrap(): Promise<void> {
    const { metrics } = this.config;
    if (metrics === undefined) return;
    collectDefaultMetrics({ register: this.metrics.registry });
    const health = () => this.health.report();
    this.#server = await OperationsServer.listen({ ...metrics, metrics: this.metrics, health });
    this.log.info({ metrics: this.#server.url }, 'metrics are served');
  }

  onModuleDestroy(): void {
    this.health.stopping();
    this.probe.stop();
    this.jobs.stop();
    this.evidence.stop();
    this.#redisTime?.stop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#server?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tracing?.stop();
  }
}
