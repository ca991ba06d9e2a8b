import type { JobQueue } from '@kaoping/jobs';
import { BullmqQueue } from '@kaoping/jobs/bullmq';
import type { Config, Logger } from '@kaoping/platform';

/** Systems that share a server of the log under two prefixes may share a Redis, too. */
export function openBullmqJobs({ store }: Config, url: string, log: Logger): Promise<JobQueue> {
  return BullmqQueue.open({ url, log, prefix: store.kind === 'sqlite' ? 'kaoping' : store.prefix });
}
