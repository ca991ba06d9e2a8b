import type { JobQueue } from '@kaoping/jobs';
import type { Config, Logger } from '@kaoping/platform';
import { makeFolder } from '@kaoping/platform';

/** Loads the queue that is in use, and no other. @throws RedisEvicts, JobsFileUnusable */
export async function openQueue(config: Config, log: Logger): Promise<JobQueue> {
  const { jobs, redisUrl, dataFolder, store } = config;
  if (jobs === 'bullmq' && redisUrl !== undefined) {
    const { BullmqQueue } = await import('./bullmq.js');
    // Systems that share a server of the log under two prefixes may share a Redis, too.
    return BullmqQueue.open({
      url: redisUrl,
      log,
      prefix: store.kind === 'sqlite' ? 'kaoping' : store.prefix,
    });
  }
  const { EmbeddedQueue } = await import('./embedded.js');
  await makeFolder(dataFolder);
  return EmbeddedQueue.open({ folder: dataFolder, log });
}
