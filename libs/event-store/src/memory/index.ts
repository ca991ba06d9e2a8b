export { InMemoryEventStore } from './in-memory-event-store.js';
export { InMemoryLog } from './in-memory-log.js';
