import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bell } from './bell.js';
import type { RecordedEvent } from './event-store.port.js';

export interface Page {
  readonly events: readonly RecordedEvent[];
  /** The page was cut: there is more behind it already. */
  readonly more: boolean;
}

/** Most events on a page: reading one blocks the thread, for a few milliseconds at this size. */
export const PAGE_EVENTS = 500;

/** What follows a cursor (exclusive), oldest first. Throws StoreUnavailable when the log is lost. */
export type NextPage = (after: bigint) => Page;

/** Everything behind `after`, giving the event loop a turn between pages. */
export async function* readPages(
  nextPage: NextPage,
  after: bigint,
  cursorOf: (event: RecordedEvent) => bigint,
): AsyncGenerator<RecordedEvent, void, undefined> {
  let cursor = after;
  for (;;) {
    const page = nextPage(cursor);
    for (const event of page.events) {
      cursor = cursorOf(event);
      yield event;
    }
    if (!page.more) return;
    await nextTurn();
  }
}

/** Everything behind `after`, then live. Pulled by the consumer: a slow one holds up nobody and fills no buffer. */
export async function* followPages(
  nextPage: NextPage,
  bell: Bell,
  after: bigint,
  signal?: AbortSignal,
): AsyncGenerator<RecordedEvent, void, undefined> {
  const aborted = () => signal?.aborted === true;
  let cursor = after;
  while (!aborted()) {
    const seen = bell.rings;
    const page = nextPage(cursor);
    for (const event of page.events) {
      cursor = event.position;
      yield event;
      if (aborted()) return;
    }
    if (page.more) await nextTurn();
    else await bell.rungSince(seen, signal);
  }
}
