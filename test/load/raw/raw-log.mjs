import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/**
 * The same durable log with nothing but SQLite in it: the caller's end. Rows of one turn of the event loop travel
 * together, because that is the fastest way to do it; a weaker baseline would flatter.
 */
export class RawLog {
  #waiting = [];
  #outbox = [];

  /** @param {number} [mostAMessage] rows that leave without waiting for the end of the turn; all wait when absent */
  static async open(folder, mostAMessage = Infinity) {
    mkdirSync(folder, { recursive: true });
    const worker = new Worker(new URL('./raw-writer.mjs', import.meta.url), { workerData: { folder } });
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    return new RawLog(worker, mostAMessage);
  }

  constructor(worker, mostAMessage) {
    this.worker = worker;
    this.mostAMessage = mostAMessage;
    worker.on('message', ({ positions }) => {
      const answered = this.#waiting.splice(0, positions.length);
      positions.forEach((position, at) => answered[at](position));
    });
  }

  /** @param {readonly unknown[]} row id, stream, revision, type, data, metadata. @returns {Promise<number>} its position */
  append(row) {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      const due = this.#outbox.push(row);
      if (due === 1) process.nextTick(() => this.#send());
      else if (due >= this.mostAMessage) this.#send();
    });
  }

  async close() {
    this.worker.postMessage('close');
    await new Promise((resolve) => this.worker.once('exit', resolve));
  }

  #send() {
    if (this.#outbox.length === 0) return;
    this.worker.postMessage(this.#outbox);
    this.#outbox = [];
  }
}
