import type { RecordedEvent } from '@kaoping/event-store';
import { firstDifference, Views, type Json } from '@kaoping/read-models';

/**
 * A second set of views that only ever sees the events, in order and unasked: at any point it is what a replay from zero
 * gives there, because views are a fold over the log.
 */
export class Replayed {
  readonly #views = new Views();
  readonly #waiting: RecordedEvent[] = [];

  record(events: readonly RecordedEvent[]): void {
    this.#waiting.push(...events);
  }

  /** First difference between the live views and the replay; undefined when they are equal. */
  difference(live: Views): string | undefined {
    for (const event of this.#waiting.splice(0)) this.#views.apply(event);
    const found = firstDifference(saved(live), saved(this.#views));
    return found && `${found.path}: live ${JSON.stringify(found.a)}, replay ${JSON.stringify(found.b)}`;
  }
}

/** From the first event on, in one go. */
export function replayDifference(events: readonly RecordedEvent[], live: Views): string | undefined {
  const replayed = new Replayed();
  replayed.record(events);
  return replayed.difference(live);
}

function saved(views: Views): Json {
  const all = views.projections.map((projection) => [projection.name, projection.save()] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(all))) as Json;
}
