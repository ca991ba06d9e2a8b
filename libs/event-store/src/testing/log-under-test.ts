import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppendOrigin, EventStore, NewEvent, RecordedEvent } from '../event-store.port.js';

/** One log on its medium, whatever opens and closes it. */
export interface StoreHarness {
  open(): Promise<EventStore>;
  /** Takes the medium away; every store on it is closed. */
  dispose(): Promise<void>;
}

/** The log that a contract case works on. Cases share it, so each takes streams of its own. */
export class LogUnderTest {
  #harness: StoreHarness | undefined;
  #store: EventStore | undefined;
  #streams = 0;

  constructor(private readonly makeHarness: () => Promise<StoreHarness>) {}

  get store(): EventStore {
    if (this.#store === undefined) throw new Error('the log is not open');
    return this.#store;
  }

  async start(): Promise<void> {
    this.#harness = await this.makeHarness();
    this.#store = await this.#harness.open();
  }

  /** As after the end of one process and the start of the next. */
  async restart(): Promise<void> {
    await this.store.close();
    this.#store = await this.#harness?.open();
  }

  async stop(): Promise<void> {
    await this.#store?.close();
    await this.#harness?.dispose();
  }

  /** A stream nobody has used: `case-1`, `case-2`, … */
  stream(): string {
    this.#streams += 1;
    return `case-${this.#streams}`;
  }

  read(stream: string, from?: bigint): Promise<RecordedEvent[]> {
    return collect(this.store.read(stream, from));
  }
}

export function origin(commandId: string, digest = `digest of ${commandId}`): AppendOrigin {
  return { commandId, digest, metadata: { actor: 'person-17', recordedAt: '2024-08-01T01:00:00.000Z' } };
}

export function noted(data: unknown = {}): NewEvent {
  return { type: 'NoteTaken', data };
}

/** `count` notes numbered from `first`. */
export function notes(count: number, first = 0): NewEvent[] {
  return Array.from({ length: count }, (_, index) => noted(first + index));
}

export async function collect(events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> {
  const all = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The next `count` events, then lets go. */
export async function take(events: AsyncIterable<RecordedEvent>, count: number): Promise<RecordedEvent[]> {
  const taken: RecordedEvent[] = [];
  for await (const event of events) if (taken.push(event) === count) break;
  return taken;
}

/** Lets the event loop turn until it is so; the test's own time limit ends a wait in vain. */
export async function until(itIsSo: () => boolean): Promise<void> {
  while (!itIsSo()) await nextTurn();
}

export const dataOf = (events: readonly RecordedEvent[]): unknown[] => events.map(({ data }) => data);

export function areGrowing(positions: readonly bigint[]): boolean {
  return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? position));
}
