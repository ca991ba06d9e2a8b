import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@kaoping/event-store';
import type { Json, Projection } from './projection.js';
import {
  dropSnapshot,
  readSnapshot,
  writeSnapshot,
  type SnapshotEvent,
  type SnapshotView,
} from './snapshot-file.js';

export interface SnapshotSettings {
  /** On the node's own disk, made when it is missing. */
  readonly folder: string;
  /** A snapshot is written in the background after so many events; default 20000. One is written at the end anyway. */
  readonly everyEvents?: number;
  /** For a reader beside the node that owns the folder: it starts from the snapshot and leaves none behind. */
  readonly readOnly?: boolean;
  /** Told when a snapshot could not be written or thrown away: a start will take longer, nothing else is lost. */
  readonly onFailure?: (error: Error) => void;
}

/** When snapshots are taken and whether one may be relied on. */
export class Snapshots {
  readonly #everyEvents: number;
  #since = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly projections: readonly Projection[],
    private readonly settings: SnapshotSettings,
  ) {
    this.#everyEvents = settings.everyEvents ?? 20_000;
  }

  /**
   * Fills the views and tells the last event that they have seen; undefined when they must be built from zero.
   * A snapshot whose last event is not in the log, at its place, was made of another log. Whatever cannot be relied on
   * is thrown away: deleting a view costs time and nothing else.
   */
  async load(): Promise<SnapshotEvent | undefined> {
    const snapshot = await readSnapshot(this.settings.folder, this.projections);
    if (snapshot === undefined || !(await this.#isOfThisLog(snapshot.last))) {
      if (this.settings.readOnly !== true) await this.#orTell(dropSnapshot(this.settings.folder));
      return undefined;
    }
    for (const [index, projection] of this.projections.entries()) {
      projection.load(JSON.parse(snapshot.views[index]?.json ?? 'null') as Json);
    }
    return snapshot.last;
  }

  /**
   * Counts an event; the next one waits while the views are turned into text, but not for the disk. While the node
   * catches up none is taken: each holds everything seen so far, so that a long log would mostly be spent on them.
   */
  applied(event: RecordedEvent, live: boolean): Promise<void> | void {
    if (this.settings.readOnly === true) return;
    this.#since += 1;
    if (live && this.#since >= this.#everyEvents) return this.#take(event);
  }

  /** Resolves when it is on disk, or `onFailure` has been told that it is not. */
  async write(event: RecordedEvent): Promise<void> {
    if (this.settings.readOnly === true) return;
    await this.#take(event);
    await this.#writing;
  }

  async #take(event: RecordedEvent): Promise<void> {
    this.#since = 0;
    const views: SnapshotView[] = [];
    for (const projection of this.projections) {
      const { name, version } = projection;
      views.push({ name, version, json: JSON.stringify(projection.save()) });
      await nextTurn();
    }
    const { position, stream, revision, id } = event;
    const last = { position: String(position), stream, revision: String(revision), id };
    this.#writing = this.#writing.then(() =>
      this.#orTell(writeSnapshot(this.settings.folder, { last, views })),
    );
  }

  /** A disk that refuses costs the next start time, so the views go on; whoever runs the node is told. */
  async #orTell(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.settings.onFailure?.(error as Error);
    }
  }

  async #isOfThisLog(last: SnapshotEvent): Promise<boolean> {
    for await (const event of this.store.read(last.stream, BigInt(last.revision))) {
      return event.id === last.id && String(event.position) === last.position;
    }
    return false;
  }
}
