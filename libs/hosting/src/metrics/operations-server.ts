import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HealthReport } from '../health/node-health.js';
import type { Metrics } from './metrics.js';

export interface OperationsServerOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  readonly health: () => HealthReport;
}

/**
 * `/metrics`, and health for processes without an API, on a port of their own: what a proxy opens to the public never
 * leads here. It answers GET and reads no bodies.
 */
export class OperationsServer {
  readonly #server: Server;

  private constructor(private readonly options: OperationsServerOptions) {
    this.#server = createServer(({ method, url }, response) => {
      const path = (url ?? '').split('?', 1)[0] ?? '';
      if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'text/plain', '');
      void this.#answer(path, response).catch(() => send(response, 500, 'text/plain', ''));
    });
  }

  /** @throws the system's error when the address is taken */
  static async listen(options: OperationsServerOptions): Promise<OperationsServer> {
    const started = new OperationsServer(options);
    await new Promise<void>((resolve, reject) => {
      started.#server.once('error', reject);
      started.#server.listen(options.port, options.host, () => {
        started.#server.off('error', reject);
        resolve();
      });
    });
    return started;
  }

  get url(): string {
    const { address, port } = this.#server.address() as AddressInfo;
    return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const { metrics, health } = this.options;
    if (path === '/metrics')
      return send(response, 200, metrics.registry.contentType, await metrics.registry.metrics());
    if (path === '/health/live') return send(response, 200, 'application/json', '{"status":"ok"}');
    if (path !== '/health/ready') return send(response, 404, 'text/plain', '');
    const report = health();
    const status = report.status === 'unavailable' ? 503 : 200;
    return send(response, status, 'application/json', JSON.stringify(report));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
