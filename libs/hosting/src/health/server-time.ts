import { readBefore, readBetween, type SkewRange } from './skew.js';

interface Append {
  readonly before: Date;
  readonly after: Date;
}

/** Of each kind; the answer to an append and its event by the subscription arrive within moments of each other. */
const MOST_KEPT = 256;

/**
 * The clock of an EventStoreDB server, read off the events that it dates. An event of our own was dated between the
 * call and its answer, which bounds the difference from both sides; any other only from one.
 */
export class ServerTime {
  readonly #appends = new Map<bigint, Append>();
  readonly #deliveries = new Map<bigint, Date>();

  constructor(private readonly compared: (range: SkewRange) => void) {}

  /** @param position of the last event of the batch; a batch is dated as one. */
  readonly appended = (position: bigint, before: Date, after: Date): void => {
    const created = this.#deliveries.get(position);
    if (created === undefined) return keep(this.#appends, position, { before, after });
    this.#deliveries.delete(position);
    this.compared(readBetween(before, created, after));
  };

  readonly delivered = (position: bigint, created: Date, receivedAt: Date): void => {
    this.compared(readBefore(created, receivedAt));
    const append = this.#appends.get(position);
    if (append === undefined) return keep(this.#deliveries, position, created);
    this.#appends.delete(position);
    this.compared(readBetween(append.before, created, append.after));
  };
}

function keep<Value>(kept: Map<bigint, Value>, position: bigint, value: Value): void {
  kept.set(position, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
