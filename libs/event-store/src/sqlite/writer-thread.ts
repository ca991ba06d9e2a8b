import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type EventStoreError, StoreUnavailable } from '../errors.js';
import { causeOf, fromWire } from './failure.js';
import type { AppendRequest, Outcome, WriterData, WriterMessage, WriterReply } from './messages.js';

interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: EventStoreError): void;
}

export interface WriterObserver {
  committed(): void;
  /** Called once; nothing is written any more. Whether the appends in flight were is unknown. */
  failed(error: EventStoreError): void;
}

/**
 * Appends of one turn of the event loop travel together, since a message costs more than what is in it. Of very
 * many the first leave early, so that the writer works while the others are still being serialised.
 */
const APPENDS_A_MESSAGE = 16;

/** The caller's end of the writer thread. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #ended: Promise<void>;
  #observer: WriterObserver | undefined;
  #outbox: AppendRequest[] = [];
  #failure: EventStoreError | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (reply: WriterReply) => this.#receive(reply));
    worker.on('error', (error) => this.#fail(broken(error)));
    worker.on('exit', () => this.#fail(new StoreUnavailable('the log writer has ended')));
  }

  /** Resolves when the folder is locked and the log open. @throws StoreLocked, StoreUnavailable, … */
  static async start(folder: string): Promise<WriterThread> {
    // The module beside this one has this one's extension: .js when built, .ts when run from source.
    const module = new URL(`./writer${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(module, { name: 'log-writer', workerData: { folder } satisfies WriterData });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', (error) => reject(broken(error)));
      worker.once('message', (reply: WriterReply) => {
        if (reply.kind === 'failed') reject(fromWire(reply.failure));
        else resolve();
      });
    });
    return new WriterThread(worker);
  }

  observe(observer: WriterObserver): void {
    this.#observer = observer;
  }

  append(request: AppendRequest): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      const due = this.#outbox.push(request);
      if (due === 1) process.nextTick(() => this.#send());
      else if (due >= APPENDS_A_MESSAGE) this.#send();
    });
  }

  /** Refuses further appends with `refusal` and resolves when those before are answered. */
  async drain(refusal: EventStoreError): Promise<void> {
    this.#failure ??= refusal;
    this.#send();
    while (this.#waiting.length > 0) {
      await Promise.race([new Promise((resolve) => this.#worker.once('message', resolve)), this.#ended]);
    }
  }

  /** Gives the folder free. */
  async close(): Promise<void> {
    this.#failure ??= new StoreUnavailable('the log writer is closed');
    this.#worker.postMessage('close' satisfies WriterMessage);
    await this.#ended;
  }

  #send(): void {
    if (this.#outbox.length === 0) return;
    this.#worker.postMessage(this.#outbox satisfies WriterMessage);
    this.#outbox = [];
  }

  #receive(reply: WriterReply): void {
    if (reply.kind === 'failed') this.#fail(fromWire(reply.failure));
    if (reply.kind !== 'committed') return;
    const answered = this.#waiting.splice(0, reply.outcomes.length);
    this.#observer?.committed();
    reply.outcomes.forEach((outcome, index) => answered[index]?.resolve(outcome));
  }

  #fail(error: EventStoreError): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
    if (this.#failure !== undefined) return;
    this.#failure = error;
    this.#observer?.failed(error);
  }
}

function broken(cause: Error): StoreUnavailable {
  return new StoreUnavailable(`the log writer broke: ${causeOf(cause)}`, { cause });
}
