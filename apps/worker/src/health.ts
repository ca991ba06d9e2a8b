import type { JobQueue } from '@kaoping/jobs';
import type { ReadModels } from '@kaoping/read-models';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Parts {
  readonly views: ReadModels;
  readonly queue: JobQueue;
}

/**
 * `/health/live`: the process answers. `/health/ready`: its views have read the log and its queue answers; a worker that
 * is not ready is not broken, it waits for Redis.
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

async function ready(response: ServerResponse, { views, queue }: Parts): Promise<void> {
  const jobs = await queue.counts().catch(() => null);
  const status = !views.caughtUp() ? 'catching-up' : jobs === null ? 'no-queue' : 'ok';
  answer(response, status === 'ok' ? 200 : 503, {
    ...{ status, position: views.position?.toString() ?? null, jobs },
  });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
