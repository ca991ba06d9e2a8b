export { JobsError, JobsFileUnusable, JobsMiswired, JobsUnavailable, RedisEvicts } from './errors.js';
export { handlersByName, type JobHandler, type JobHandlers } from './handlers.js';
export {
  errorCodeOf,
  JOB_STALLED,
  JOB_STATES,
  type JobCounts,
  type JobLine,
  type JobState,
  type NewJob,
} from './job.js';
export type { Added, JobQueue, JobWork } from './job-queue.port.js';
export { JOB_TIMES, type JobTimes } from './job-times.js';
