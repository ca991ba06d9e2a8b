import type { JobQueue } from '@kaoping/jobs';
import type { Config, Logger } from '@kaoping/platform';

/** Loads the queue that is in use, and no other. @throws RedisEvicts, JobsFileUnusable */
export async function openQueue(config: Config, log: Logger): Promise<JobQueue> {
  const { jobs, redisUrl } = config;
  if (jobs === 'bullmq' && redisUrl !== undefined)
    return (await import('./bullmq-jobs.js')).openBullmqJobs(config, redisUrl, log);
  return (await import('./embedded-jobs.js')).openEmbeddedJobs(config, log);
}
