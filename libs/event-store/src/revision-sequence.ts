import { LogGap } from './errors.js';
import type { RecordedEvent } from './event-store.port.js';

/**
 * Checks that every stream comes without a gap or a repetition. Positions may have holes on some stores, revisions
 * never have. Read from the middle of the log, a stream counts from the first event of it that is seen.
 */
export class RevisionSequence {
  readonly #next = new Map<string, bigint>();

  constructor(private readonly fromZero: boolean) {}

  /** @throws LogGap */
  check({ stream, revision, position }: RecordedEvent): void {
    const expected = this.#next.get(stream) ?? (this.fromZero ? 0n : revision);
    if (revision !== expected) throw new LogGap(stream, expected, revision, position);
    this.#next.set(stream, revision + 1n);
  }
}
