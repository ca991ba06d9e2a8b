import type { RecordedEvent } from '@kaoping/event-store';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A view kept up to date by the log. `apply` is total: it never throws on a known shape and ignores types it does
 * not know. An event that comes again changes nothing, so at-least-once delivery is enough.
 */
export interface Projection {
  readonly name: string;
  /** Raised whenever `apply` or the saved shape changes: an older snapshot is then thrown away. */
  readonly version: number;
  apply(event: RecordedEvent): void;
  /** What a snapshot holds. Two views that answer alike save alike; nothing in it depends on when it was asked. */
  save(): Json;
  /** @throws nothing for what `save` of the same version gave. */
  load(saved: Json): void;
}

/** Skips what it has seen: positions grow, so one number recognises every repetition, across restarts too. */
export abstract class OnceProjection<Saved> implements Projection {
  abstract readonly name: string;
  abstract readonly version: number;
  #position = -1n;

  apply(event: RecordedEvent): void {
    if (event.position <= this.#position) return;
    this.#position = event.position;
    this.project(event);
  }

  save(): Json {
    return { position: String(this.#position), view: this.saveView() as Json };
  }

  load(saved: Json): void {
    const { position, view } = saved as { position: string; view: unknown };
    this.#position = BigInt(position);
    this.loadView(view as Saved);
  }

  protected abstract project(event: RecordedEvent): void;
  /** Plain JSON. It is turned into text before the next event is applied, so it may share what the view holds. */
  protected abstract saveView(): Saved;
  protected abstract loadView(saved: Saved): void;
}
