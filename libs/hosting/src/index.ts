export { ConfigModule } from './config.module.js';
export { endingOf, type Ending } from './ending.js';
export { Background } from './jobs/background.js';
export { JobsModule } from './jobs/jobs.module.js';
export { StaffModule } from './staff.module.js';
export { openEvidenceFiles } from './store/evidence-files.js';
export { StoreModule } from './store/store.module.js';
export { ACCOUNTS, CLOCK, CONFIG, JOB_QUEUE, LOGGER } from './tokens.js';
