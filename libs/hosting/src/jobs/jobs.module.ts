import { Global, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { ApplicationModule, STORED_LOG } from '@kaoping/application';
import type { Config, Logger } from '@kaoping/platform';
import { CONFIG, JOB_QUEUE, LOGGER } from '../tokens.js';
import { Background } from './background.js';
import { openQueue } from './open-queue.js';

@Global()
@Module({
  imports: [ApplicationModule],
  providers: [
    {
      provide: JOB_QUEUE,
      // Behind the log: its lock on the data folder covers the file of the jobs, too.
      inject: [CONFIG, LOGGER, STORED_LOG],
      useFactory: (config: Config, log: Logger) => openQueue(config, log),
    },
    Background,
  ],
  exports: [JOB_QUEUE, Background],
})
export class JobsModule implements BeforeApplicationShutdown {
  constructor(private readonly background: Background) {}

  /** Before the log is closed: a job under way still writes to it. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.background.stop();
  }
}
