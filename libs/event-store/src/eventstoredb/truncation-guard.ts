import {
  type AllStreamResolvedEvent,
  type RecordedEvent as StoredThere,
  streamNameFilter,
} from '@eventstore/db-client';
import { StoreWouldForget } from '../errors.js';
import type { Connection } from './connection.js';
import { hangUp, incoming } from './incoming.js';
import { BackOff, Patience, patiently } from './patience.js';
import { at, StreamNames } from './wire.js';

/** What the metadata of a stream say when the server drops its events, sooner or later. */
const FORGETTING = ['$maxAge', '$maxCount', '$tb'] as const;

/** The server reports at least once in so many events how far it has looked. */
const WINDOW = 256;
const MOST_NAMED = 5;
const TAIL = 4 * WINDOW;
const WHAT = 'the metadata of the streams cannot be looked through';

/**
 * Nothing of ours is ever deleted, but whoever administers the server can say of any stream that its events end after
 * a time, a number or a revision; the server then leaves them out of every read, without a word. This watches the
 * metadata of our streams: at the start it refuses to go on, later it raises an alarm.
 */
export class TruncationGuard {
  readonly #meta: string;
  readonly #names: StreamNames;
  /** Of each stream that has metadata: the revision of the last, and what of it makes the server forget. */
  readonly #streams = new Map<string, { readonly revision: bigint; readonly forgets: string | undefined }>();
  #lookedTo: bigint | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly alarm: (error: StoreWouldForget) => void,
  ) {
    this.#names = new StreamNames(connection.prefix);
    this.#meta = `$$${this.#names.start}`;
  }

  /**
   * Looks through what is there, then goes on watching until `signal` aborts.
   * @throws StoreWouldForget when a stream of ours loses events, StoreUnavailable
   */
  async start(signal: AbortSignal): Promise<void> {
    let started = false;
    void this.#watch(signal, () => {
      const trouble = this.#trouble();
      if (started && trouble !== undefined) this.alarm(trouble);
    });
    await this.#lookThrough();
    const trouble = this.#trouble();
    if (trouble !== undefined) throw trouble;
    started = true;
  }

  /**
   * The server does not say when a subscription has come to the end, and reports only whole windows: the last of them
   * are read here, backwards, and the subscription is waited for up to there.
   */
  async #lookThrough(): Promise<void> {
    const tail = await patiently(this.connection.patienceMs, WHAT, () => this.#tail());
    const patience = new Patience(this.connection.patienceMs, WHAT);
    for (let before = this.#lookedTo; tail.from !== undefined && (this.#lookedTo ?? -1n) < tail.from;) {
      await patience.after(new Error(`looked up to ${before ?? 'nowhere'} of ${tail.from}`));
      if (this.#lookedTo !== before) patience.progress();
      before = this.#lookedTo;
    }
    for (const event of tail.events) this.#see(event);
  }

  /** The metadata among the last events, oldest first, and where these begin; undefined: with the log itself. */
  async #tail(): Promise<{ readonly events: readonly StoredThere[]; readonly from: bigint | undefined }> {
    const { client, reading, deadlineMs } = this.connection;
    const call = client.readAll({
      ...reading,
      direction: 'backwards',
      fromPosition: 'end',
      maxCount: TAIL,
    });
    const events: StoredThere[] = [];
    let count = 0;
    let from: bigint | undefined;
    for await (const { event } of incoming<AllStreamResolvedEvent>(call, deadlineMs)) {
      count += 1;
      from = event?.position.commit ?? from;
      if (event?.streamId.startsWith(this.#meta) === true) events.unshift(event);
    }
    return { events, from: count < TAIL ? undefined : from };
  }

  async #watch(signal: AbortSignal, onTrouble: () => void): Promise<void> {
    const backOff = new BackOff();
    while (!signal.aborted) {
      try {
        await this.#follow(signal, () => {
          backOff.reset();
          onTrouble();
        });
      } catch {
        // The subscription to the log breaks for the same reasons and is reported there.
      }
      await backOff.pause(signal);
    }
  }

  async #follow(signal: AbortSignal, onSeen: () => void): Promise<void> {
    const call = this.connection.client.subscribeToAll({
      ...this.connection.reading,
      fromPosition: this.#lookedTo === undefined ? 'start' : at(this.#lookedTo),
      filter: streamNameFilter({
        prefixes: [this.#meta],
        maxSearchWindow: WINDOW,
        checkpointInterval: 1,
        checkpointReached: async (_, { commit }) => this.#looked(commit),
      }),
    });
    const stop = () => void hangUp(call);
    signal.addEventListener('abort', stop, { once: true });
    try {
      for await (const { event } of incoming<AllStreamResolvedEvent>(call)) {
        if (event === undefined) continue;
        this.#see(event);
        this.#looked(event.position.commit);
        onSeen();
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** The last metadata of a stream are the ones that hold. */
  #see({ streamId, revision, data }: StoredThere): void {
    const stream = this.#names.here(streamId.slice(2));
    const known = this.#streams.get(stream);
    if (known !== undefined && known.revision >= revision) return;
    const says = (data ?? {}) as Readonly<Record<string, unknown>>;
    const forgets = FORGETTING.find((key) => says[key] !== undefined && says[key] !== null);
    this.#streams.set(stream, { revision, forgets });
  }

  #trouble(): StoreWouldForget | undefined {
    const streams = [...this.#streams].flatMap(([stream, { forgets }]) =>
      forgets === undefined ? [] : [`${stream} (${forgets})`],
    );
    return streams.length === 0 ? undefined : new StoreWouldForget(streams.slice(0, MOST_NAMED).join(', '));
  }

  #looked(to: bigint): void {
    if (to > (this.#lookedTo ?? -1n)) this.#lookedTo = to;
  }
}
