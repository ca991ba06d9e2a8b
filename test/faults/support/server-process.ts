import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DEMO_PASSWORD } from '@kaoping/identity';
import { projectRoot } from '@kaoping/platform';

const SERVER = join(projectRoot(), 'dist', 'apps', 'api', 'src', 'main.js');
const CLI = join(projectRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');

/** Processes are what `npm start` runs: the built server. `npm test` builds it first. */
export const isBuilt = existsSync(SERVER) && existsSync(CLI);

/** How a process ended: exit code, or the signal that ended it. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

type Settings = Readonly<Record<string, string>>;

/** The server as a process of its own, which can be killed. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly end: Promise<Ended>,
  ) {}

  /** Starts and waits until it listens. @throws Error with what it said when it ends instead */
  static async start(folder: string, settings: Settings = {}): Promise<ServerProcess> {
    const { child, end, listening } = launch(folder, settings);
    const url = await Promise.race([listening, end]);
    if (typeof url !== 'string')
      throw new Error(`the server ended with ${url.code ?? url.signal}: ${url.errors}`);
    return new ServerProcess(child, url, end);
  }

  /** Starts one that cannot, and waits for its end. */
  static async fail(folder: string, settings: Settings = {}): Promise<Ended> {
    const { child, end, listening } = launch(folder, settings);
    const first = await Promise.race([listening, end]);
    if (typeof first !== 'string') return first;
    child.kill('SIGKILL');
    throw new Error(`the server should not have started on ${folder}`);
  }

  get ended(): Promise<Ended> {
    return this.end;
  }

  /** Sends a signal and does not wait for what comes of it: SIGSTOP freezes, SIGCONT thaws. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async kill(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.end;
  }

  /** @returns the session cookie */
  async signIn(login: string): Promise<string> {
    const response = await fetch(`${this.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: DEMO_PASSWORD }),
    });
    if (!response.ok) throw new Error(await response.text());
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }
}

/** One `kaoping` command, run to its end. */
export function kaoping(...words: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function launch(folder: string, settings: Settings) {
  const env = {
    ...process.env,
    KAOPING_DATA: folder,
    KAOPING_DEMO: 'off',
    KAOPING_CLOCK: 'simulated',
    PORT: '0',
    ...settings,
  };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const end = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    errors,
  }));
  const listening = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = line.startsWith('{') ? (JSON.parse(line) as { readonly url?: string }).url : undefined;
      if (url !== undefined) resolve(url);
    });
  });
  return { child, end, listening };
}
