/** Loaded only where there is a Redis. */
export { connectRedis } from '@kaoping/platform/redis';
