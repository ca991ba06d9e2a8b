/**
 * Wakes those who wait for the log to grow. A waiter notes `rings` before it looks at the log and waits for
 * more than that, so a ring between looking and waiting is not lost.
 */
export class Bell {
  #rings = 0;
  readonly #waiting = new Set<() => void>();

  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves when the bell has rung since `seen` or `signal` aborts, whichever comes first. */
  async rungSince(seen: number, signal?: AbortSignal): Promise<void> {
    if (this.#rings !== seen || signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}
