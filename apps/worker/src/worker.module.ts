import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, JobsModule, OperationsModule, StaffModule, StoreModule } from '@kaoping/hosting';
import type { Config, Logger } from '@kaoping/platform';

/** A node without HTTP: the log, its views, and the work that nobody waits for. */
@Module({})
export class WorkerModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [ConfigModule.with(config, log), StaffModule, StoreModule, JobsModule, OperationsModule],
    };
  }
}
