import type { EventStore } from './event-store.port.js';

const queues = new WeakMap<EventStore, Map<string, Promise<unknown>>>();

/**
 * Runs `work` after everything that was queued for this stream of this store before, whatever became of that.
 * Commands of one process then line up instead of colliding; against other processes the revision decides.
 */
export function inTurn<Result>(
  store: EventStore,
  stream: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const tails = queueOf(store);
  const turn = (tails.get(stream) ?? Promise.resolve()).then(work, work);
  tails.set(stream, turn);
  const leave = () => {
    if (tails.get(stream) === turn) tails.delete(stream);
  };
  turn.then(leave, leave);
  return turn;
}

function queueOf(store: EventStore): Map<string, Promise<unknown>> {
  const known = queues.get(store);
  if (known !== undefined) return known;
  const created = new Map<string, Promise<unknown>>();
  queues.set(store, created);
  return created;
}
