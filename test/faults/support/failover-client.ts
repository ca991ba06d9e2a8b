import { sha256Hex } from '@kaoping/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { otherOf, type NodePair, type Side } from './node-pair.js';

/** How long a client waits for one node before it turns to the other. */
const PATIENCE_MS = 2_000;
const PAUSE_MS = 50;

export interface Report {
  /** What the client means to have done once, whatever becomes of its requests. */
  readonly intent: string;
  readonly path: string;
  readonly body: object;
}

/** Under which command id the same intent is sent again. */
export type KeyOf = (intent: string, attempt: number) => string;

/** An intent in the log, under whichever command ids it was sent: a server keeps only such ids of a caller. */
export const correlationOf = (intent: string): string => sha256Hex(intent).slice(0, 32);

/** The same one: a retry is the same command. */
export const sameKey: KeyOf = (intent) => intent;

/** As a program would that knows nothing of command ids. */
export const newKey: KeyOf = (intent, attempt) => `${intent}-${attempt}`;

/**
 * A client with the round-robin of a small proxy: each command goes to the next node, and to the other one when a node does
 * not answer, until one acknowledges it.
 */
export class FailoverClient {
  #next: Side = 0;
  /** Intents by the number of requests that it took. */
  readonly acknowledged = new Map<string, number>();

  constructor(
    private readonly nodes: NodePair,
    private readonly cookie: string,
    private readonly keyOf: KeyOf,
  ) {}

  async does(report: Report): Promise<void> {
    this.#next = otherOf(this.#next);
    let side = this.#next;
    for (let attempt = 1; ; attempt += 1) {
      const { status, text } = await this.#send(side, report, attempt);
      if (status >= 200 && status < 300) return void this.acknowledged.set(report.intent, attempt);
      // Lost a race for the stream, or the store is away: not done, and worth the same request again.
      if (status !== 0 && status !== 409 && status !== 503)
        throw new Error(`${report.intent} was answered ${status}: ${text}`);
      side = otherOf(side);
      await sleep(PAUSE_MS);
    }
  }

  /** Status 0: no answer, and nobody knows what became of it. */
  async #send(side: Side, { intent, path, body }: Report, attempt: number) {
    const headers = {
      ...{ 'content-type': 'application/json', cookie: this.cookie },
      ...{ 'idempotency-key': this.keyOf(intent, attempt), 'x-correlation-id': correlationOf(intent) },
      'x-kaoping-now': '2024-08-13T02:00:00.000Z',
    };
    const { url } = this.nodes.at(side);
    try {
      const response = await fetch(`${url}/api/v1${path}`, {
        ...{ method: 'POST', headers, body: JSON.stringify(body) },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  }
}
