import type { ExpectedRevision } from './event-store.port.js';

/** Everything the store refuses or fails with. `code` is stable; the edge maps it, the message is for the log. */
export abstract class EventStoreError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Somebody else appended since the stream was read. `actual` is undefined when the stream does not exist. */
export class WrongExpectedRevision extends EventStoreError {
  readonly code = 'WRONG_EXPECTED_REVISION';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: bigint | undefined,
  ) {
    super(`${stream} was expected at ${expected} and is at ${actual ?? 'no-stream'}`);
  }
}

/** The caller's own precondition (If-Match) does not hold; deciding afresh would defeat it, so nothing was tried. */
export class RevisionMismatch extends EventStoreError {
  readonly code = 'REVISION_MISMATCH';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: bigint | undefined,
  ) {
    super(`${stream} must be at ${expected} for this command and is at ${actual ?? 'no-stream'}`);
  }
}

/** This commandId was appended to the stream before, with another payload. */
export class CommandIdReused extends EventStoreError {
  readonly code = 'COMMAND_ID_REUSED';

  constructor(
    readonly stream: string,
    readonly commandId: string,
  ) {
    super(`${commandId} was used on ${stream} for another payload`);
  }
}

/** Not 1 to 200 characters, or with a control character or half a surrogate pair in it. */
export class CommandIdInvalid extends EventStoreError {
  readonly code = 'COMMAND_ID_INVALID';

  constructor(readonly commandId: string) {
    super(`${JSON.stringify(commandId.slice(0, 80))} cannot be a commandId`);
  }
}

export class StreamNameInvalid extends EventStoreError {
  readonly code = 'STREAM_NAME_INVALID';

  constructor(readonly stream: string) {
    super(`${JSON.stringify(stream.slice(0, 120))} is not category-id or category-id_id`);
  }
}

export class AppendTooLarge extends EventStoreError {
  readonly code = 'APPEND_TOO_LARGE';

  constructor(
    readonly stream: string,
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`${bytes} bytes for ${stream} in one append, at most ${limit} are taken`);
  }
}

/**
 * The log cannot be used: closed, unwritable, disk full, I/O error. For an append in flight the outcome is
 * unknown; sending the same commandId again to a healthy store resolves it.
 */
export class StoreUnavailable extends EventStoreError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** It waited in line behind others that the store does not answer until its time was over: nothing was done. */
export class StoreNotAsked extends StoreUnavailable {
  /** Handed on to the caller, who need not ask what became of it. */
  readonly outcome = 'not-done';

  constructor(stream: string) {
    super(`nothing was done: others on ${stream} wait for the store's answer`);
  }
}

/** Another process (or another store in this one) writes to this data folder. */
export class StoreLocked extends EventStoreError {
  readonly code = 'STORE_LOCKED';
}

/** Written by a newer version of this software. */
export class StoreVersionUnsupported extends EventStoreError {
  readonly code = 'STORE_VERSION_UNSUPPORTED';
}

/** The server is told to drop events of ours after a time, a number or a revision; nobody works on such a log. */
export class StoreWouldForget extends EventStoreError {
  readonly code = 'STORE_WOULD_FORGET';

  /** @param streams with what makes the server forget, `case-1 ($maxAge)` */
  constructor(readonly streams: string) {
    super(`the server would lose events of ${streams}; take the limits out of the metadata`);
  }
}

/** Two logs that should hold the same do not, from here on. */
export class LogsDiffer extends EventStoreError {
  readonly code = 'LOGS_DIFFER';

  constructor(
    /** `stream@revision` of the first event that differs. */
    readonly at: string,
    /** How many events before it are the same. */
    readonly same: number,
  ) {
    super(`the logs differ at ${at}, behind ${same} events that are the same`);
  }
}

/** Somebody else writes to the log that another is copied into. */
export class TargetWritten extends EventStoreError {
  readonly code = 'TARGET_WRITTEN';

  /** @param stream where that was noticed */
  constructor(
    readonly stream: string,
    options?: ErrorOptions,
  ) {
    super(`the target of the copy is written by another process as well, noticed at ${stream}`, options);
  }
}

/** An append to a store that was opened for reading. */
export class StoreReadOnly extends EventStoreError {
  readonly code = 'STORE_READ_ONLY';
}

/** A subscription was handed a stream with an event missing or repeated: the log or its transport is broken. */
export class LogGap extends EventStoreError {
  readonly code = 'LOG_GAP';

  constructor(
    readonly stream: string,
    readonly expected: bigint,
    readonly found: bigint,
    readonly position: bigint,
  ) {
    super(`${stream}@${expected} should come next and ${stream}@${found} came, at position ${position}`);
  }
}
