export { BullmqQueue } from './bullmq-queue.js';
