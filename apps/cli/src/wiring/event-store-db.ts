/** Loaded only where a log is on a server. */
export { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
