import { upcasters, withUpcasting, type EventStore, type Upcast } from '@kaoping/event-store';

/**
 * Steps from event shapes of earlier releases to the present ones. Every shape so far is the first one. A new shape
 * brings its step here and a frozen sample of the old one in `test/samples`.
 */
const STEPS = {};

/** One event as this release reads it, for whoever has events without a store: an archive. */
export const presentShape: Upcast = upcasters(STEPS);

/** The log as this release reads it; whoever opens a store wraps it so. */
export function inPresentShapes(store: EventStore): EventStore {
  return withUpcasting(store, presentShape);
}
