export type {
  AppendOrigin,
  AppendResult,
  EventMetadata,
  EventStore,
  ExpectedRevision,
  NewEvent,
  RecordedEvent,
} from './event-store.port.js';
export {
  AppendTooLarge,
  CommandIdInvalid,
  CommandIdReused,
  EventStoreError,
  LogGap,
  LogsDiffer,
  RevisionMismatch,
  StoreLocked,
  StoreNotAsked,
  StoreReadOnly,
  StoreUnavailable,
  StoreVersionUnsupported,
  StoreWouldForget,
  StreamNameInvalid,
  TargetWritten,
  WrongExpectedRevision,
} from './errors.js';
export { MAX_APPEND_BYTES } from './batch.js';
export { copyLog, type Copied, type LogSummary } from './copy-log.js';
export { answeredWithin, PATIENCE_MS } from './deadline.js';
export type { Fold } from './folded-stream.js';
export { canonicalJson, commandDigest, eventId } from './identity.js';
export { subscribe, type Subscription } from './subscribe.js';
export { transact, type Transaction, type TransactResult } from './transact.js';
export { upcasters, withUpcasting, type Upcast, type Upcaster } from './upcasting.js';
