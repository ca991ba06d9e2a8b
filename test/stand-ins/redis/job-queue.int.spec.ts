import { describe, expect, it } from '@jest/globals';
import { BullmqQueue } from '@kaoping/jobs/bullmq';
import { createLogger } from '@kaoping/platform';
import { jobQueueContract } from '../../../libs/jobs/src/job-queue.contract.js';
import { SHORT_TIMES } from '../../../libs/jobs/src/testing/queue-harness.js';
import { hasRedis, startRedis } from './redis-server.js';

const log = createLogger('silent');

if (!hasRedis) {
  describe('the queue on Redis', () => {
    it.skip('keeps the contract: install redis-server', () => undefined);
  });
} else {
  jobQueueContract('the queue on Redis', async () => {
    const server = await startRedis();
    return {
      open: () => BullmqQueue.open({ url: server.url, prefix: 'kaoping', log, times: SHORT_TIMES }),
      dispose: () => server.stop(),
    };
  });

  describe('the queue on Redis', () => {
    it('refuses a Redis that throws keys away when its memory is full', async () => {
      const server = await startRedis({ args: ['--maxmemory-policy', 'allkeys-lru'] });
      await expect(BullmqQueue.open({ url: server.url, prefix: 'kaoping', log })).rejects.toMatchObject({
        code: 'REDIS_EVICTS',
        policy: 'allkeys-lru',
      });
      await server.stop();
    });

    it('opens without Redis, and says at once that nobody answers', async () => {
      const server = await startRedis();
      await server.stop();
      const queue = await BullmqQueue.open({ url: server.url, prefix: 'kaoping', log });
      await expect(queue.add({ id: 'one', name: 'tell', cycle: 'y2024' })).rejects.toMatchObject({
        code: 'JOBS_UNAVAILABLE',
      });
      await queue.close();
    });
  });
}
