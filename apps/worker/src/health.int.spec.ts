import { expect, it } from '@jest/globals';
import type { HealthReport } from '@kaoping/hosting';
import type { JobCounts } from '@kaoping/jobs';
import { startHealth } from './health.js';

const counts: JobCounts = { waiting: 0, active: 0, done: 3, failed: 0 };

async function ready(reason: HealthReport['reason'], queue: () => Promise<JobCounts>) {
  const report = () =>
    ({ status: reason === null ? 'ok' : 'unavailable', reason, position: '7' }) as HealthReport;
  const health = await startHealth({ host: '127.0.0.1', port: 0 }, { report, queue: { counts: queue } });
  const answer = await fetch(`${health.url}/health/ready`);
  const body: unknown = await answer.json();
  await health.stop();
  return { status: answer.status, body };
}

// It said that all was well while the store was away: it had looked at its views and its queue alone.
it('a worker whose store is away is not ready, and says so', async () => {
  expect(await ready('STORE_UNREACHABLE', () => Promise.resolve(counts))).toMatchObject({
    ...{ status: 503, body: { status: 'unavailable', reason: 'STORE_UNREACHABLE' } },
  });
});

it('a worker without its queue does nothing, so it is not ready', async () => {
  expect(await ready(null, () => Promise.reject(new Error('away')))).toMatchObject({
    ...{ status: 503, body: { status: 'unavailable', reason: 'QUEUE_UNREACHABLE', jobs: null } },
  });
});

it('a worker that has both is', async () => {
  expect(await ready(null, () => Promise.resolve(counts))).toMatchObject({
    ...{ status: 200, body: { status: 'ok', reason: null, position: '7', jobs: { done: 3 } } },
  });
});
