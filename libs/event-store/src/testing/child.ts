import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A Node process of its own that runs a TypeScript file beside this one, as this process was started. */
export class Child {
  readonly lines: string[] = [];
  readonly #process: ChildProcessByStdio<null, Readable, null>;
  readonly #closed: Promise<unknown>;

  /** `fileBlocks` limits every file it writes to so many blocks of 512 bytes, as `ulimit -f` does. */
  constructor(script: string, args: readonly string[], { fileBlocks }: { fileBlocks?: number } = {}) {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const node = [process.execPath, ...process.execArgv, file, ...args];
    const command =
      fileBlocks === undefined ? node : ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...node];
    const [program = '', ...rest] = command;
    this.#process = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.lines.push(line));
    this.#closed = once(this.#process, 'close');
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** All it has said is in `lines` then. */
  async ended(): Promise<number | null> {
    await this.#closed;
    return this.#process.exitCode;
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#closed;
  }
}
