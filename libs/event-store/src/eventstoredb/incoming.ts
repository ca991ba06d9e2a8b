/** What we use of a readable of the client. */
interface Call<Item> {
  /** A read of the client is cancelled, a subscription is unsubscribed. */
  cancel?(): Promise<void>;
  unsubscribe?(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  resume(): unknown;
  destroy(error?: Error): unknown;
  iterator(options: { readonly destroyOnReturn: boolean }): AsyncIterator<Item>;
}

/**
 * A stream of the client as a plain iterable. The client only emits its errors, which reaches nobody who has not begun
 * to listen and ends the process when nobody does; and it leaves the call open when its stream is left early.
 *
 * @param mostSilentMs how long the next item may keep us waiting; for ever when absent
 */
export function incoming<Item>(call: Call<Item>, mostSilentMs?: number): AsyncIterable<Item> {
  call.on('error', (error) => call.destroy(error));
  const silence = mostSilentMs === undefined ? undefined : new Silence(call, mostSilentMs);
  const items = { [Symbol.asyncIterator]: () => call.iterator({ destroyOnReturn: false }) };
  return {
    async *[Symbol.asyncIterator]() {
      try {
        silence?.begins();
        for await (const item of items) {
          silence?.ends();
          yield item;
          silence?.begins();
        }
      } finally {
        silence?.stop();
        await hangUp(call);
      }
    },
  };
}

/**
 * What has arrived meanwhile is let run through: a call of gRPC ends only when it has been read, and the client waits for
 * the end of every call when it is closed.
 */
export async function hangUp(call: Omit<Call<unknown>, 'iterator'>): Promise<void> {
  try {
    await (call.cancel ?? call.unsubscribe)?.call(call);
  } catch {
    // It was never answered, so there is nothing to hang up.
  }
  call.resume();
}

/** The client gives reads no deadline: on a line that is dead without a word one would wait for ever. */
class Silence {
  readonly #timer: NodeJS.Timeout;
  #waiting = false;

  constructor(call: Call<unknown>, mostMs: number) {
    this.#timer = setTimeout(() => {
      // Who is slow to take the next one is not kept waiting.
      if (this.#waiting) call.destroy(new Error(`nothing came for ${mostMs} ms`));
      else this.#timer.refresh();
    }, mostMs);
  }

  begins(): void {
    this.#waiting = true;
    this.#timer.refresh();
  }

  ends(): void {
    this.#waiting = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
