/** Loaded only where jobs lie in Redis. */
export { BullmqQueue } from '@kaoping/jobs/bullmq';
