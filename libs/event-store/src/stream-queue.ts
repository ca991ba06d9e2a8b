import { answeredWithin, deadlineIn, PATIENCE_MS } from './deadline.js';
import { StoreNotAsked } from './errors.js';
import type { EventStore } from './event-store.port.js';

const queues = new WeakMap<EventStore, Map<string, Promise<unknown>>>();

/**
 * Runs `work` after everything that was queued for this stream of this store before, whatever became of that.
 * Commands of one process then line up instead of colliding; against other processes the revision decides. The time that
 * the store has for an answer begins here, not when it is one's turn: behind a store that does not answer everybody would
 * wait for the patience of all before.
 *
 * @throws StoreNotAsked when its turn did not come in time; `work` is never begun then
 */
export function inTurn<Result>(
  store: EventStore,
  stream: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const tails = queueOf(store);
  const before = tails.get(stream);
  const deadline = deadlineIn(PATIENCE_MS);
  const wait = new Wait(stream, deadline);
  const begin = () => wait.over(() => answeredWithin(deadline - Date.now(), work));
  const turn = before === undefined ? Promise.resolve().then(begin) : before.then(begin, begin);
  tails.set(stream, turn);
  const leave = () => {
    if (tails.get(stream) === turn) tails.delete(stream);
  };
  turn.then(leave, leave);
  return before === undefined ? turn : Promise.race([turn, wait.inVain()]);
}

/** The time in line of one who may lose patience. */
class Wait {
  #timer: NodeJS.Timeout | undefined;
  #inVain = false;

  constructor(
    private readonly stream: string,
    private readonly deadline: number,
  ) {}

  /** Rejects when it has become too long. */
  inVain(): Promise<never> {
    return new Promise((_, reject) => {
      this.#timer = setTimeout(() => {
        this.#inVain = true;
        reject(new StoreNotAsked(this.stream));
      }, this.deadline - Date.now());
    });
  }

  /** It is our turn. */
  async over<Result>(work: () => Promise<Result>): Promise<Result> {
    clearTimeout(this.#timer);
    if (this.#inVain) throw new StoreNotAsked(this.stream);
    return work();
  }
}

function queueOf(store: EventStore): Map<string, Promise<unknown>> {
  const known = queues.get(store);
  if (known !== undefined) return known;
  const created = new Map<string, Promise<unknown>>();
  queues.set(store, created);
  return created;
}
