import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '@kaoping/platform';

const textOf = (file: string): string => readFileSync(join(projectRoot(), file), 'utf8');
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const withNginx = hasNginx ? describe : describe.skip;

interface Compose {
  readonly services: Readonly<Record<string, { readonly image?: string; readonly environment?: object }>>;
  readonly networks: Readonly<
    Record<string, { readonly ipam?: { readonly config: readonly { readonly gateway?: string }[] } }>
  >;
}
const composeOf = (file: string): Compose => parse(textOf(file), { merge: true }) as Compose;

describe('the configuration of the proxy', () => {
  it('passes streams on as they come, and says who asks', () => {
    const text = textOf('infra/nginx/nginx.conf');
    expect(text).toContain('proxy_buffering off;');
    expect(text).toContain('X-Forwarded-For $proxy_add_x_forwarded_for');
    expect(text).not.toMatch(/ip_hash|sticky|non_idempotent/);
  });

  it('asks for the addresses of the nodes again, with an nginx that can', () => {
    const text = textOf('infra/nginx/upstream.conf');
    expect(text).toMatch(/^resolver 127\.0\.0\.11 valid=10s/m);
    expect(text).toMatch(/^ {2}zone /m);
    expect(text.match(/^ {2}server \S+ resolve /gm)).toHaveLength(2);
    const [, minor, patch] =
      /:1\.(\d+)\.(\d+)/.exec(composeOf('docker-compose.yml').services['proxy']?.image ?? '') ?? [];
    expect(Number(minor) * 100 + Number(patch)).toBeGreaterThanOrEqual(2703);
  });

  it('waits longer than a node takes to say that its store does not answer', () => {
    const waits = [...textOf('infra/nginx/nginx.conf').matchAll(/proxy_read_timeout (\d+)(s|h);/g)];
    const seconds = waits.map(([, count, unit]) => Number(count) * (unit === 'h' ? 3_600 : 1));
    expect(Math.min(...seconds)).toBeGreaterThan(30);
  });

  it.each([
    ['docker-compose.yml', 'api-a', 'front', '172.30.41.10,'],
    ['infra/compose/one-server.yml', 'server', 'front', ''],
  ])('of %s: the TLS proxy of this machine is believed, or whoever is named', (file, node, network, ours) => {
    const { services, networks } = composeOf(file);
    const gateway = networks[network]?.ipam?.config[0]?.gateway ?? '?';
    expect(services[node]?.environment).toMatchObject({
      KAOPING_TRUSTED_PROXIES: `${ours}\${KAOPING_TRUSTED_PROXIES:-${gateway}}`,
    });
  });
});

withNginx('nginx with this configuration: install nginx', () => {
  let folder: string;
  let node: Server;
  let nginx: ChildProcess;
  let seen: IncomingHttpHeaders = {};
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaoping-nginx-'));
    node = createServer((request, response) => {
      seen = request.headers;
      if (request.url === '/ends') return void request.socket.destroy();
      response.writeHead(request.url === '/busy' ? 503 : 200).end('of the node');
    });
    const port = await listening(node);
    const own = await freePort();
    // As infra/local/up.sh does: the names of the containers are known inside their network only.
    const upstream = textOf('infra/nginx/upstream.conf').replace(
      /api-[ab]:3000 resolve/g,
      `127.0.0.1:${port}`,
    );
    writeFileSync(join(folder, 'upstream.conf'), upstream);
    writeFileSync(join(folder, 'listen.conf'), `listen 127.0.0.1:${own};`);
    const buffers = textOf('infra/nginx/nginx.conf').replace(/\/tmp\/kaoping-nginx-/g, `${folder}/`);
    writeFileSync(join(folder, 'nginx.conf'), buffers);
    const config = ['-p', folder, '-c', join(folder, 'nginx.conf')];
    nginx = spawn('nginx', [...config, '-g', `daemon off; pid ${folder}/pid;`], { stdio: 'inherit' });
    address = `http://127.0.0.1:${own}`;
    await answering(own);
  });

  afterAll(async () => {
    nginx.kill('SIGTERM');
    await new Promise((ended) => nginx.once('close', ended));
    node.closeAllConnections();
    await new Promise((closed) => node.close(closed));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, init: RequestInit = {}) => fetch(`${address}${path}`, init);

  it('adds who called to what the proxy before it says', async () => {
    await ask('/', { headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' } });
    expect(seen['x-forwarded-for']).toBe('203.0.113.7, 127.0.0.1');
    expect(seen['x-forwarded-proto']).toBe('https');
    await ask('/', { headers: { 'x-forwarded-proto': 'gopher' } });
    expect(seen['x-forwarded-proto']).toBe('http');
  });

  // Before the next: nginx leaves a node alone for some seconds that has ended under a request.
  it('passes on what a node says itself', async () => {
    const answer = await ask('/busy', { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([503, 'of the node']);
  });

  it.each([
    ['zh-CN', '请稍候用同一个Idempotency-Key重试'],
    ['en', 'with the same Idempotency-Key'],
  ])('answers for a node that ends under a command by a problem, in %s', async (language, words) => {
    const answer = await ask('/ends', { method: 'POST', headers: { 'accept-language': language } });
    expect(answer.status).toBe(502);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await answer.json()).toMatchObject({
      status: 502,
      code: 'NODE_UNREACHABLE',
      detail: expect.stringContaining(words) as unknown,
    });
  });
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((heard) => server.listen(0, '127.0.0.1', heard));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answering(port: number): Promise<void> {
  for (;;) {
    const reached = await new Promise<boolean>((tried) => {
      const socket = connect(port, '127.0.0.1', () => tried(true)).on('error', () => tried(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (reached) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}
