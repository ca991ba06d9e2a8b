import type { EventStore, NewEvent, RecordedEvent } from './event-store.port.js';

/** How a stream becomes a state; the part of a domain Decider that loading needs. */
export interface Fold<State, Event extends NewEvent> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
}

/** A stream as far as it has been read: its state and which commands it holds. */
export interface FoldedStream<State> {
  state: State;
  revision: bigint | undefined;
  position: bigint | undefined;
  /** commandId → digest of the command and revision of its first event. */
  readonly commands: Map<string, { readonly digest: string; readonly revision: bigint }>;
}

/** Reading a shorter stream again is cheaper than remembering it. */
const REMEMBERED_FROM = 64n;
const REMEMBERED_STREAMS = 128;

const remembered = new WeakMap<object, WeakMap<EventStore, Map<string, FoldedStream<unknown>>>>();

/**
 * Reads and folds a stream; of a long one that was folded before only the tail. That is exact: the log is
 * append-only, so what was folded is still the beginning of the stream, and the rest is read now. Remembered per
 * decider object and store. Call it for one stream at a time (`inTurn`): it continues the remembered fold in place.
 */
export async function load<State, Event extends NewEvent>(
  store: EventStore,
  stream: string,
  fold: Fold<State, Event>,
): Promise<FoldedStream<State>> {
  const shelf = shelfOf(fold, store);
  const folded = (shelf.get(stream) as FoldedStream<State> | undefined) ?? unread(fold.initial);
  const next = folded.revision === undefined ? 0n : folded.revision + 1n;
  for await (const event of store.read(stream, next)) add(folded, fold, event);
  if ((folded.revision ?? 0n) >= REMEMBERED_FROM) remember(shelf, stream, folded);
  return folded;
}

function unread<State>(initial: State): FoldedStream<State> {
  return { state: initial, revision: undefined, position: undefined, commands: new Map() };
}

function add<State, Event extends NewEvent>(
  folded: FoldedStream<State>,
  fold: Fold<State, Event>,
  event: RecordedEvent,
): void {
  folded.state = fold.evolve(folded.state, event as NewEvent as Event);
  folded.revision = event.revision;
  folded.position = event.position;
  const { commandId, digest } = event.metadata;
  if (!folded.commands.has(commandId)) folded.commands.set(commandId, { digest, revision: event.revision });
}

function remember(
  shelf: Map<string, FoldedStream<unknown>>,
  stream: string,
  folded: FoldedStream<unknown>,
): void {
  shelf.delete(stream);
  shelf.set(stream, folded);
  const oldest = shelf.keys().next();
  if (shelf.size > REMEMBERED_STREAMS && oldest.done !== true) shelf.delete(oldest.value);
}

function shelfOf(fold: object, store: EventStore): Map<string, FoldedStream<unknown>> {
  const stores = remembered.get(fold) ?? new WeakMap<EventStore, Map<string, FoldedStream<unknown>>>();
  remembered.set(fold, stores);
  const shelf = stores.get(store) ?? new Map<string, FoldedStream<unknown>>();
  stores.set(store, shelf);
  return shelf;
}
