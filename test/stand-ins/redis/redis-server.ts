import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The real server, Debian's `redis-server` (REDIS_SERVER names another one). What needs it is skipped by name without. */
const PROGRAM = process.env['REDIS_SERVER'] ?? 'redis-server';
export const hasRedis = spawnSync(PROGRAM, ['--version']).status === 0;

/** A server must be up by then, on a busy machine too. */
const START_MS = 10_000;

/**
 * A real Redis on a free port of loopback, with a folder of its own. Nothing is written to it unless `args` say so
 * (`--appendonly yes`), so that a server which is killed comes back empty.
 */
export class RedisServer {
  #child: ChildProcess | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'kaoping-redis-'));

  private constructor(
    readonly port: number,
    private readonly args: readonly string[],
  ) {}

  static async start(args: readonly string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), args);
    await server.#launch();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  /** `kill -9`: nothing is said, nothing is saved. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** On the same port; killed first when it still runs. */
  async restart(): Promise<void> {
    await this.#end('SIGKILL');
    await this.#launch();
  }

  /** It keeps its connections and answers nothing. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** For good. */
  async stop(): Promise<void> {
    await this.#end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #launch(): Promise<void> {
    const own = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder];
    const policy = ['--save', '', '--maxmemory-policy', 'noeviction'];
    const child = spawn(PROGRAM, [...own, ...policy, ...this.args], { stdio: 'ignore' });
    this.#child = child;
    const until = Date.now() + START_MS;
    while (!(await answers(this.port))) {
      if (child.exitCode !== null || Date.now() > until) throw new Error('redis-server did not start');
      await sleep(20);
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

/** @param options.args what `redis-server` is called with beside its port and folder, e.g. `['--maxmemory', '2mb']` */
export function startRedis({ args = [] }: { readonly args?: readonly string[] } = {}): Promise<RedisServer> {
  return RedisServer.start(args);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether it says PONG. */
async function answers(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  const said = await Promise.race([
    once(
      socket.on('connect', () => socket.write('PING\r\n')),
      'data',
    ).catch(() => []),
    sleep(500, []),
  ]);
  socket.on('error', () => undefined).destroy();
  return String(said[0] ?? '').startsWith('+PONG');
}
