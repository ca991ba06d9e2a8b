import { upcasters, withUpcasting, type EventStore } from '@kaoping/event-store';

/**
 * Steps from event shapes of earlier releases to the present ones. Every shape so far is the first one. A new shape
 * brings its step here and a frozen sample of the old one in `test/samples`.
 */
const STEPS = {};

/** The log as this release reads it; whoever opens a store wraps it so. */
export function inPresentShapes(store: EventStore): EventStore {
  return withUpcasting(store, upcasters(STEPS));
}
