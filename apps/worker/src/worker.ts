import { NestFactory } from '@nestjs/core';
import { Background, JOB_QUEUE, NodeHealth } from '@kaoping/hosting';
import type { JobQueue } from '@kaoping/jobs';
import type { Config, Logger } from '@kaoping/platform';
import { startHealth } from './health.js';
import { WorkerModule } from './worker.module.js';

export interface Worker {
  /** Where it says whether it is well. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the sweeper and the handlers, and says where the health is asked for. */
export async function startWorker(config: Config, log: Logger): Promise<Worker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, log), {
    logger: false,
    abortOnError: false,
  });
  const health = await startHealth(
    { host: config.host, port: config.workerPort },
    { report: () => app.get(NodeHealth).report(), queue: app.get<JobQueue>(JOB_QUEUE) },
  );
  app.get(Background).start();
  log.info({ url: health.url, worker: true }, 'working');
  if (config.unknown.length > 0)
    log.warn({ settings: config.unknown }, 'settings that mean nothing here, most likely misspelt');
  const stop = async (): Promise<void> => {
    log.info({ worker: true }, 'stopping');
    await health.stop();
    await app.close();
    log.info({ worker: true }, 'stopped');
  };
  return { url: health.url, stop };
}
