/** Nest tokens for ports that are interfaces. */
export const EVENT_STORE = Symbol('EventStore');
export const EVIDENCE_STORE = Symbol('EvidenceStore');
