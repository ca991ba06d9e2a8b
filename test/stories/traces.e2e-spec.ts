import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoScheme } from '@kaoping/domain';
import { ACCOUNTS } from '@kaoping/hosting';
import { demoAccounts, type AccountStore } from '@kaoping/identity';
import { createLogger, loadConfig } from '@kaoping/platform';
import { createApp } from '../../apps/api/src/server.js';
import { Person } from './support/person.js';
import { quanzhou } from './support/server.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

/** Takes what an exporter sends, as a collector does. */
class Collector {
  readonly spans: Span[] = [];
  readonly texts: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    void json(request).then((body) => {
      this.texts.push(`${request.url} ${JSON.stringify(body)}`);
      const { resourceSpans } = body as {
        readonly resourceSpans: readonly {
          readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
        }[];
      };
      this.spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

describe('traces', () => {
  const collector = new Collector();
  let folder: string;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-traces-'));
    const settings = {
      KAOPING_DATA: folder,
      KAOPING_DEMO: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: await collector.listen(),
    };
    app = await createApp(loadConfig(settings), createLogger('silent'));
    await app.get<AccountStore>(ACCOUNTS).add(await demoAccounts(await quanzhou()));
    const office = await Person.signIn(app, 'office-1');
    await office.post(
      `/schemes/${demoScheme.id}/versions`,
      { content: demoScheme },
      { headers: { traceparent: `00-${TRACE}-${CALLER}-01` } },
    );
    // Stopping sends what is left.
    await app.close();
  });

  afterAll(async () => {
    collector.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('go on from the caller through the request and the command to the append', () => {
    const ofCaller = collector.spans.filter(({ traceId }) => traceId === TRACE);
    const named = (start: string): Span | undefined => ofCaller.find(({ name }) => name.startsWith(start));
    const [request, command, append] = [named('POST '), named('command '), named('append')];
    expect(request).toMatchObject({ name: 'POST /api/v1/schemes/:scheme/versions', parentSpanId: CALLER });
    expect(command).toMatchObject({ name: 'command publish-scheme', parentSpanId: request?.spanId });
    expect(append).toMatchObject({ parentSpanId: command?.spanId });
  });

  it('tell how the views have caught up', () => {
    expect(collector.spans.map(({ name }) => name)).toContain('catch up');
  });

  it('hold nobody’s name and no body', () => {
    expect(collector.texts.every((text) => text.startsWith('/v1/traces '))).toBe(true);
    expect(collector.texts.join('')).not.toMatch(/office-1|kaoping-demo|绩效|10\.0\./);
  });
});
