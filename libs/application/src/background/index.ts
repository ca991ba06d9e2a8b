export { ArchiveJob } from './archive-job.js';
export { JOB_NAMES, type JobName } from './job-names.js';
export { ReminderJob } from './reminder-job.js';
export { Sweeper, type SweeperParts, type SweepTimes } from './sweeper.js';
