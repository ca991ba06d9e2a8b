export { SqliteEventStore, type SqliteStoreOptions } from './sqlite-event-store.js';
export { copyLogFile, examineLog, holdLogPlace, putLogInPlace } from './log-copy.js';
