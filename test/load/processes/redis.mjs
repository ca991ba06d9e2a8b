import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { createRequire } from 'node:module';

/** A real Redis on a free port that writes nothing to disk; undefined where none is installed. */
export async function redisForBench() {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const place = createServer().listen(0, '127.0.0.1');
  await once(place, 'listening');
  const { port } = place.address();
  place.close();
  await once(place, 'close');
  const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', [...args.map(String), '--maxmemory-policy', 'noeviction'], {
    stdio: 'ignore',
  });
  const url = `redis://127.0.0.1:${port}/0`;
  const { Redis } = createRequire(import.meta.url)('ioredis');
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return { url, stop: () => child.kill('SIGKILL') };
}
