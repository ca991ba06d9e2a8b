import { Global, Module, type DynamicModule } from '@nestjs/common';
import { SimulatedClock, systemClock, type Config, type Logger } from '@kaoping/platform';
import { CLOCK, CONFIG, LOGGER } from './tokens.js';

/** Settings, log and clock: what is known before anything else starts. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
        {
          provide: CLOCK,
          useValue: config.clock === 'simulated' ? new SimulatedClock(new Date(0)) : systemClock,
        },
      ],
      exports: [CONFIG, LOGGER, CLOCK],
    };
  }
}
