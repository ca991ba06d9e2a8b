import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import type { RecordedEvent } from '../event-store.port.js';
import type { Connection } from './connection.js';
import { troubleOf } from './failure.js';
import { incoming } from './incoming.js';
import { Patience } from './patience.js';
import { at, StreamNames, toRecorded } from './wire.js';

/** Reads from the leader. A read that breaks off goes on behind the last event it gave. */
export class LogReading {
  readonly #names: StreamNames;

  constructor(private readonly connection: Connection) {
    this.#names = new StreamNames(connection.prefix);
  }

  /** One stream from a revision on; empty when there is none. @throws StoreUnavailable */
  async *stream(stream: string, from: bigint, most?: number): AsyncGenerator<RecordedEvent, void> {
    let next = from;
    let left = most;
    yield* this.#resumed(`${stream} cannot be read`, async function* (this: LogReading) {
      const call = this.connection.client.readStream(this.#names.there(stream), {
        ...this.connection.reading,
        fromRevision: next,
        ...(left !== undefined && { maxCount: left }),
      });
      for await (const { event } of incoming<ResolvedEvent>(call, this.connection.deadlineMs)) {
        if (event === undefined) continue;
        next = event.revision + 1n;
        if (left !== undefined) left -= 1;
        yield toRecorded(event, this.#names);
      }
    });
  }

  /** Ours behind a position, up to and including another. The client sends no filter with a read, so we leave the rest out. */
  async *all(after: bigint | undefined, upTo: bigint): AsyncGenerator<RecordedEvent, void> {
    let cursor = after;
    yield* this.#resumed('the log cannot be read', async function* (this: LogReading) {
      const call = this.connection.client.readAll({
        ...this.connection.reading,
        fromPosition: cursor === undefined ? 'start' : at(cursor),
      });
      for await (const { event } of incoming<AllStreamResolvedEvent>(call, this.connection.deadlineMs)) {
        if (event === undefined) continue;
        const { commit } = event.position;
        if (commit > upTo) return;
        // A read begins with the event at the position that it is given.
        if (cursor !== undefined && commit <= cursor) continue;
        cursor = commit;
        if (this.#names.isOurs(event.streamId)) yield toRecorded(event, this.#names);
      }
    });
  }

  async *#resumed(
    what: string,
    open: (this: LogReading) => AsyncGenerator<RecordedEvent, void>,
  ): AsyncGenerator<RecordedEvent, void> {
    const patience = new Patience(this.connection.patienceMs, what);
    for (;;) {
      try {
        for await (const event of open.call(this)) {
          patience.progress();
          yield event;
        }
        return;
      } catch (error) {
        if (troubleOf(error) === 'unknown-stream') return;
        await patience.after(error);
      }
    }
  }
}
