export { SqliteEventStore, type SqliteStoreOptions } from './sqlite-event-store.js';
