import type { JobQueue } from '@kaoping/jobs';
import { EmbeddedQueue } from '@kaoping/jobs/embedded';
import { makeFolder, type Config, type Logger } from '@kaoping/platform';

export async function openEmbeddedJobs({ dataFolder }: Config, log: Logger): Promise<JobQueue> {
  await makeFolder(dataFolder);
  return EmbeddedQueue.open({ folder: dataFolder, log });
}
