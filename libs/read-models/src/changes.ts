/** What has been applied since the last notification. */
export interface Change {
  /** Of the last event applied. */
  readonly position: bigint;
  /** Cycles that the events were about. */
  readonly cycles: ReadonlySet<string>;
}

/**
 * Tells listeners that events were applied, once per turn of the event loop however many there were: a listener
 * that asks the views then sees them all.
 */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();
  #cycles = new Set<string>();
  #position = -1n;
  #scheduled = false;

  /** @returns how to stop listening */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  applied(position: bigint, cycle: string | undefined): void {
    if (this.#listeners.size === 0) return;
    this.#position = position;
    if (cycle !== undefined) this.#cycles.add(cycle);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#tell());
  }

  #tell(): void {
    const change = { position: this.#position, cycles: this.#cycles };
    this.#cycles = new Set();
    this.#scheduled = false;
    for (const listener of [...this.#listeners]) listener(change);
  }
}
