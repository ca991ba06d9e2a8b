/** Loaded only where jobs lie in the data folder. */
export { EmbeddedQueue } from '@kaoping/jobs/embedded';
