interface Waiter {
  readonly position: bigint;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Callers that wait until the views have reached a position. */
export class Waiters {
  readonly #waiting = new Set<Waiter>();
  /** The lowest position waited for, so that the usual event costs one comparison. */
  #next: bigint | undefined;

  /** Rejects with `onTimeout()` after `timeoutMs`; without them it waits for as long as it takes. */
  async until(position: bigint, timeoutMs?: number, onTimeout?: () => Error): Promise<void> {
    let waiter: Waiter | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        waiter = { position, resolve, reject };
        if (onTimeout !== undefined) timer = setTimeout(() => reject(onTimeout()), timeoutMs);
        this.#waiting.add(waiter);
        if (this.#next === undefined || position < this.#next) this.#next = position;
      });
    } finally {
      clearTimeout(timer);
      if (waiter !== undefined) this.#waiting.delete(waiter);
    }
  }

  reached(position: bigint): void {
    if (this.#next === undefined || position < this.#next) return;
    this.#next = undefined;
    for (const waiter of this.#waiting) {
      if (waiter.position <= position) waiter.resolve();
      else if (this.#next === undefined || waiter.position < this.#next) this.#next = waiter.position;
    }
  }

  fail(reason: Error): void {
    for (const waiter of this.#waiting) waiter.reject(reason);
    this.#next = undefined;
  }
}
