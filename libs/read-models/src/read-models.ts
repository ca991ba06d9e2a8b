import { subscribe, type EventStore, type RecordedEvent } from '@kaoping/event-store';
import { Changes, type Change } from './changes.js';
import { PositionAhead, ViewLagging, ViewsStopped } from './errors.js';
import { cycleOfStream } from './facts.js';
import { Snapshots, type SnapshotSettings } from './snapshots.js';
import { Views } from './views.js';
import { Waiters } from './waiters.js';

export interface ReadModelsOptions {
  readonly store: EventStore;
  /** Without it every start reads the whole log. */
  readonly snapshots?: SnapshotSettings;
  /** Called once when a projection fails or the log is lost; the views then stay where they are and refuse to wait. */
  readonly onFatal?: (error: Error) => void;
  /** Told of every event that was applied, and how long that took in ms. */
  readonly onApplied?: (event: RecordedEvent, tookMs: number) => void;
}

/**
 * The views of one node: kept in memory, fed by the node's own subscription, never the truth. `start` reads a
 * snapshot and follows the log from there; `stop` leaves one behind.
 */
export class ReadModels extends Views {
  readonly #store: EventStore;
  readonly #onFatal: (error: Error) => void;
  readonly #onApplied: ReadModelsOptions['onApplied'];
  readonly #snapshots: Snapshots | undefined;
  readonly #waiters = new Waiters();
  readonly #changes = new Changes();
  readonly #abort = new AbortController();
  #following: Promise<void> | undefined;
  #last: RecordedEvent | undefined;
  #position: bigint | undefined;
  #lastSeen: string | undefined;
  #startHead: bigint | undefined;
  #stopped: ViewsStopped | undefined;

  constructor({ store, snapshots, onFatal, onApplied }: ReadModelsOptions) {
    super();
    this.#store = store;
    this.#onFatal = onFatal ?? (() => undefined);
    this.#onApplied = onApplied;
    this.#snapshots = snapshots && new Snapshots(store, this.projections, snapshots);
  }

  /** Of the last event applied; undefined before the first one. */
  get position(): bigint | undefined {
    return this.#position;
  }

  /** `stream@revision` of the last event applied. */
  get lastSeen(): string | undefined {
    return this.#lastSeen;
  }

  /** A projection failed, the log was lost, or `stop` was called: the views stay where they are. */
  get stopped(): boolean {
    return this.#stopped !== undefined;
  }

  /** Resolves once the log is being followed, which is before the views have caught up. Call it once. */
  async start(): Promise<void> {
    const last = await this.#snapshots?.load();
    if (last !== undefined) {
      this.#position = BigInt(last.position);
      this.#lastSeen = `${last.stream}@${last.revision}`;
    }
    this.#startHead = (await this.#store.head()) ?? -1n;
    this.#following = this.#follow();
    if (this.caughtUp()) this.standings.settle();
  }

  /** Stops following and leaves a snapshot, but none of views that failed half-way. Whoever still waits is refused. */
  async stop(): Promise<void> {
    const sound = this.#stopped === undefined;
    this.#end(new ViewsStopped('the views were stopped'));
    this.#abort.abort();
    await this.#following;
    if (sound && this.#last !== undefined) await this.#snapshots?.write(this.#last);
  }

  /** Whether everything that the log held at the start is in the views. */
  caughtUp(): boolean {
    if (this.#startHead === undefined || this.#stopped !== undefined) return false;
    return (this.#position ?? -1n) >= this.#startHead;
  }

  /** Resolves when everything that the log held at the start is in the views. @throws ViewsStopped */
  async untilCaughtUp(): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    if (!this.caughtUp()) await this.#waiters.until(this.#startHead ?? -1n);
  }

  /**
   * Resolves when the event at a position, and with it everything before, is in the views.
   * @throws PositionAhead when the log does not reach so far, ViewLagging after `timeoutMs`, ViewsStopped
   */
  async waitFor(position: bigint, timeoutMs: number): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    if ((this.#position ?? -1n) >= position) return;
    const head = await this.#store.head();
    if (head === undefined || position > head) throw new PositionAhead(position, head);
    await this.#wait(position, timeoutMs);
  }

  /** Resolves when everything that is in the log now is in the views. @throws ViewLagging, ViewsStopped */
  async waitForHead(timeoutMs: number): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    const head = await this.#store.head();
    if (head !== undefined) await this.#wait(head, timeoutMs);
  }

  /**
   * Tells that events were applied, once per turn of the event loop; for whoever streams the views.
   * @returns how to stop listening
   */
  changes(listener: (change: Change) => void): () => void {
    return this.#changes.listen(listener);
  }

  async #wait(position: bigint, timeoutMs: number): Promise<void> {
    if (this.#stopped) throw this.#stopped;
    if ((this.#position ?? -1n) >= position) return;
    await this.#waiters.until(position, timeoutMs, () => new ViewLagging(position, this.#position));
  }

  async #follow(): Promise<void> {
    const { signal } = this.#abort;
    try {
      await subscribe(this.#store, { after: this.#position, signal, handle: (event) => this.#take(event) });
    } catch (cause) {
      if (signal.aborted) return;
      this.#end(new ViewsStopped('the views no longer follow the log', { cause }));
      this.#onFatal(cause instanceof Error ? cause : new Error(String(cause)));
    }
  }

  #take(event: RecordedEvent): Promise<void> | void {
    const began = performance.now();
    this.apply(event);
    this.#onApplied?.(event, performance.now() - began);
    const wasCaughtUp = this.caughtUp();
    this.#last = event;
    this.#position = event.position;
    this.#lastSeen = `${event.stream}@${event.revision}`;
    if (!wasCaughtUp && this.caughtUp()) this.standings.settle();
    this.#waiters.reached(event.position);
    this.#changes.applied(event.position, cycleOfStream(event.stream));
    return this.#snapshots?.applied(event, this.caughtUp());
  }

  #end(reason: ViewsStopped): void {
    this.#stopped ??= reason;
    this.#waiters.fail(this.#stopped);
  }
}
