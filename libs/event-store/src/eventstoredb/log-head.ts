import type { AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { incoming } from './incoming.js';
import { patiently } from './patience.js';
import { at, StreamNames } from './wire.js';

const FIRST_PAGE = 16;
const LARGEST_PAGE = 1_024;

/**
 * The position of our last event. The server knows only the end of everything, so it is looked for backwards, down to
 * where it was looked for before.
 */
export class LogHead {
  readonly #names: StreamNames;
  #head: bigint | undefined;
  /** Nothing of ours lies between the head and here. */
  #seenTo: bigint | undefined;

  constructor(private readonly connection: Connection) {
    this.#names = new StreamNames(connection.prefix);
  }

  /** @throws StoreUnavailable */
  find(): Promise<bigint | undefined> {
    return patiently(this.connection.patienceMs, 'the head of the log cannot be read', () => this.#look());
  }

  async #look(): Promise<bigint | undefined> {
    let newest: bigint | undefined;
    let from: bigint | undefined;
    for (let size = FIRST_PAGE; ; size = Math.min(size * 4, LARGEST_PAGE)) {
      const page = await this.#page(from, size);
      newest ??= page[0]?.position;
      for (const { position, ours } of page) {
        if (this.#seenTo !== undefined && position <= this.#seenTo) return this.#found(newest, this.#head);
        if (ours) return this.#found(newest, position);
      }
      if (page.length < size) return this.#found(newest, undefined);
      from = page.at(-1)?.position;
    }
  }

  /** Two looks may cross: the one that has seen more is kept. */
  #found(seenTo: bigint | undefined, head: bigint | undefined): bigint | undefined {
    if (seenTo !== undefined && seenTo >= (this.#seenTo ?? 0n)) {
      this.#seenTo = seenTo;
      this.#head = head;
    }
    return head;
  }

  async #page(from: bigint | undefined, maxCount: number) {
    const call = this.connection.client.readAll({
      ...this.connection.reading,
      direction: 'backwards',
      fromPosition: from === undefined ? 'end' : at(from),
      maxCount,
    });
    const page: { readonly position: bigint; readonly ours: boolean }[] = [];
    for await (const { event } of incoming<AllStreamResolvedEvent>(call, this.connection.deadlineMs)) {
      if (event === undefined) continue;
      page.push({ position: event.position.commit, ours: this.#names.isOurs(event.streamId) });
    }
    return page;
  }
}
