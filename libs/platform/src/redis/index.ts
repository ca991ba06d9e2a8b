export { connectRedis, type RedisUse } from './connect-redis.js';
