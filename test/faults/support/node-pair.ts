import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerProcess } from './server-process.js';

type Settings = Readonly<Record<string, string>>;
export type Side = 0 | 1;

export const otherOf = (side: Side): Side => (side === 0 ? 1 : 0);

/** Two nodes as processes, each with a data folder of its own, over what `settings` say they share. */
export class NodePair {
  readonly #nodes: (ServerProcess | undefined)[] = [undefined, undefined];

  private constructor(
    private readonly folder: string,
    private readonly settings: Settings,
  ) {}

  static async start(settings: Settings): Promise<NodePair> {
    const pair = new NodePair(await mkdtemp(join(tmpdir(), 'kaoping-pair-')), settings);
    await Promise.all([pair.start(0), pair.start(1)]);
    return pair;
  }

  at(side: Side): ServerProcess {
    const node = this.#nodes[side];
    if (node === undefined) throw new Error(`node ${side} is not running`);
    return node;
  }

  /** On the data folder that it had, and ready: caught up with the log. */
  async start(side: Side): Promise<void> {
    const node = await ServerProcess.start(join(this.folder, `node-${side}`), this.settings);
    this.#nodes[side] = node;
    while (!(await fetch(`${node.url}/health/ready`)).ok) await sleep(20);
  }

  async kill(side: Side): Promise<void> {
    await this.at(side).kill('SIGKILL');
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes) await node?.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
  }
}
