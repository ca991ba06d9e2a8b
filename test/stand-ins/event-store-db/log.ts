/** An event as the stand-in keeps it. Content is bytes: what it means is the client's affair. */
export interface KeptEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare position: here, as on the server, what is written by an append is committed where it is prepared. */
  readonly position: bigint;
  /** When it was written, by the stand-in's clock, in ms. */
  readonly created: number;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export type Proposed = Omit<KeptEvent, 'stream' | 'revision' | 'position' | 'created'>;
export type Expected = 'no-stream' | 'any' | 'exists' | bigint;

export type Written =
  | { readonly kind: 'written'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'conflict'; readonly current: bigint | undefined };

/** Positions are offsets in a file there, so they grow by what an event takes. */
const HEADER_BYTES = 120n;

/** The log of the stand-in, in memory: it answers an append as a server was measured to. */
export class StandInLog {
  readonly events: KeptEvent[] = [];
  /** By how much the stand-in's clock is ahead of ours. */
  clockAheadMs = 0;
  readonly #streams = new Map<string, KeptEvent[]>();
  readonly #waiting = new Set<() => void>();
  #end = 0n;

  stream(name: string): readonly KeptEvent[] {
    return this.#streams.get(name) ?? [];
  }

  /** The same ids at the same place are answered as the first time, also after later appends. */
  append(stream: string, expected: Expected, proposed: readonly Proposed[]): Written {
    const kept = this.#streams.get(stream) ?? [];
    const current = BigInt(kept.length) - 1n;
    const wanted = expected === 'no-stream' ? -1n : typeof expected === 'bigint' ? expected : current;
    if (wanted !== current) {
      const there = kept.slice(Number(wanted) + 1, Number(wanted) + 1 + proposed.length);
      const last = there.at(-1);
      const same = there.length === proposed.length && there.every(({ id }, n) => id === proposed[n]?.id);
      if (same && last !== undefined)
        return { kind: 'written', revision: last.revision, position: last.position };
      return { kind: 'conflict', current: current < 0n ? undefined : current };
    }
    for (const event of proposed) this.#keep(stream, kept, event);
    this.#streams.set(stream, kept);
    const last = kept.at(-1) as KeptEvent;
    for (const wake of [...this.#waiting]) wake();
    return { kind: 'written', revision: last.revision, position: last.position };
  }

  /** Resolves when the log has grown beyond `length`, or `signal` aborts. */
  async grown(length: number, signal: AbortSignal): Promise<void> {
    if (this.events.length > length || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  #keep(stream: string, kept: KeptEvent[], event: Proposed): void {
    const position = this.#end;
    this.#end += HEADER_BYTES + BigInt(stream.length + event.data.length + event.metadata.length);
    const created = Date.now() + this.clockAheadMs;
    const keptEvent = { ...event, stream, revision: BigInt(kept.length), position, created };
    kept.push(keptEvent);
    this.events.push(keptEvent);
  }
}
