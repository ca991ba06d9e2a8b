import { setTimeout } from 'node:timers/promises';
import { ServerUnreachable } from '../ending.js';

/** What a node answers that is going, coming or a moment behind: the same request may be sent again, to another one. */
const TRY_AGAIN = new Set([429, 502, 503, 504]);

/** Pauses between two rounds over all nodes; altogether longer than a node or a broker takes to come back. */
const PAUSES_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * The nodes of one system, asked in turn. A node that does not answer is passed over: a command has its own id, so one
 * that was carried out before its answer was lost is answered as the first time.
 */
export class Nodes {
  private turn = 0;

  constructor(
    private readonly bases: readonly [URL, ...URL[]],
    private readonly pausesMs: readonly number[] = PAUSES_MS,
  ) {}

  /**
   * @returns the first answer that is one; after half a minute the last, whatever it says
   * @throws ServerUnreachable when no node has answered at all
   */
  async send(path: string, request: RequestInit): Promise<Response> {
    let last: Response | undefined;
    for (const pause of [0, ...this.pausesMs]) {
      if (pause > 0) await setTimeout(pause);
      for (let asked = 0; asked < this.bases.length; asked += 1) {
        const answer = await fetch(new URL(path, this.next()), request).catch(() => undefined);
        if (answer === undefined) continue;
        await last?.body?.cancel();
        if (!TRY_AGAIN.has(answer.status)) return answer;
        last = answer;
      }
    }
    if (last !== undefined) return last;
    throw new ServerUnreachable(this.bases.map(({ href }) => href).join(' '));
  }

  private next(): URL {
    const [first] = this.bases;
    const base = this.bases[this.turn % this.bases.length] ?? first;
    this.turn += 1;
    return base;
  }
}
