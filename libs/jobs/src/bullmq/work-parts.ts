import type { Logger } from '@kaoping/platform';
import type { Redis } from 'ioredis';
import type { JobHandlers } from '../handlers.js';
import type { JobTimes } from '../job-times.js';

export interface WatchTimes {
  /** A consumer that begins nothing for so long, though Redis answers and something is due, is replaced. */
  readonly silentMs: number;
  readonly watchMs: number;
}

export interface BullmqWorkParts {
  readonly url: string;
  readonly prefix: string;
  /** Whether something could be begun now. @throws JobsUnavailable */
  readonly isWorkWaiting: () => Promise<boolean>;
  readonly redis: Redis;
  readonly handlers: JobHandlers;
  readonly log: Logger;
  readonly times: JobTimes & WatchTimes;
}
