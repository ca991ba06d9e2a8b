import type { HealthReport } from '@kaoping/hosting';
import type { JobQueue } from '@kaoping/jobs';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Parts {
  /** What the node knows of its log, store and clock. */
  readonly report: () => HealthReport;
  readonly queue: Pick<JobQueue, 'counts'>;
}

/**
 * `/health/live`: the process answers. `/health/ready`: its views follow the log, its store and its queue answer; a worker
 * that is not ready is not broken, it waits for the store or for Redis.
 */
export async function startHealth(
  { host, port }: { readonly host: string; readonly port: number },
  parts: Parts,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/health/live') answer(response, 200, { status: 'ok' });
    else if (request.url === '/health/ready') void ready(response, parts);
    else answer(response, 404, { status: 'unknown' });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${found}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.resolve();
    },
  };
}

async function ready(response: ServerResponse, { report, queue }: Parts): Promise<void> {
  const jobs = await queue.counts().catch(() => null);
  const node = report();
  // A node serves people without its queue; a worker without one does nothing.
  const reason = node.reason ?? (jobs === null ? 'QUEUE_UNREACHABLE' : null);
  const status = reason === null ? node.status : 'unavailable';
  answer(response, reason === null ? 200 : 503, { ...node, status, reason, jobs });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
