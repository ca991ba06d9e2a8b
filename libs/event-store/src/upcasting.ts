import type { EventStore, NewEvent, RecordedEvent } from './event-store.port.js';

/** From the data of a stored event to what it is called and looks like one version later. Pure and total. */
export type Upcaster = (data: never) => NewEvent;

/** Brings an event to its present shape; everything but type and data stays as it was stored. */
export type Upcast = (event: RecordedEvent) => RecordedEvent;

/**
 * `upcasters({ EvidenceSubmitted: (data: EvidenceSubmittedV1) => ({ type: 'EvidenceSubmittedV2', data: … }) })`
 *
 * Steps chain, V1 to V2 to V3, so every version keeps the one step it was given when it was superseded.
 * A step must lead to another type: the stored name is what tells the versions apart.
 */
export function upcasters(table: Readonly<Record<string, Upcaster>>): Upcast {
  const steps = new Map<string, (data: unknown) => NewEvent>(
    Object.entries(table).map(([type, step]) => [type, step as (data: unknown) => NewEvent]),
  );
  return (event) => {
    let step = steps.get(event.type);
    if (step === undefined) return event;
    let present: NewEvent = event;
    const seen = new Set<string>();
    for (; step !== undefined; step = steps.get(present.type)) {
      if (seen.has(present.type))
        throw new RangeError(`upcasting ${event.type} comes back to ${present.type}`);
      seen.add(present.type);
      present = step(present.data);
    }
    return { ...event, type: present.type, data: present.data };
  };
}

/** The same store, read in present shapes only. What is on disk is never rewritten. */
export function withUpcasting(store: EventStore, upcast: Upcast): EventStore {
  return {
    async append(stream, expected, events, origin) {
      const result = await store.append(stream, expected, events, origin);
      return { ...result, events: result.events.map(upcast) };
    },
    read: (stream, fromRevision) => upcastEach(store.read(stream, fromRevision), upcast),
    readAll: (after) => upcastEach(store.readAll(after), upcast),
    head: () => store.head(),
    follow: (after, signal) => upcastEach(store.follow(after, signal), upcast),
    close: () => store.close(),
  };
}

async function* upcastEach(
  events: AsyncIterable<RecordedEvent>,
  upcast: Upcast,
): AsyncIterable<RecordedEvent> {
  for await (const event of events) yield upcast(event);
}
