/** Nest tokens for ports that are interfaces. */
export const EVENT_STORE = Symbol('EventStore');
export const EVIDENCE_STORE = Symbol('EvidenceStore');
/** The log as it is stored, in the shapes of the releases that wrote it: for archives, which keep what was written. */
export const STORED_LOG = Symbol('StoredLog');
