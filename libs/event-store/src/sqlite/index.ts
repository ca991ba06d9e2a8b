export { SqliteEventStore, type SqliteStoreOptions } from './sqlite-event-store.js';
export { hasLogFile } from './data-folder.js';
export { copyLogFile, examineLog, holdLogPlace, putLogInPlace } from './log-copy.js';
export { takeWriterLock, type WriterLock } from './writer-lock.js';
