import { EventStoreError, StoreLocked, StoreUnavailable, StoreVersionUnsupported } from '../errors.js';

/** An error as it crosses from the writer thread; structured clone would strip its class. */
export interface WireFailure {
  readonly code: string;
  readonly message: string;
}

/** Code and message of whatever was thrown. Errors of the driver come from another realm: no instanceof on them. */
export function causeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [code, message].filter((part) => typeof part === 'string').join(' ') || String(error);
}

/** True for what the driver throws when SQLite fails, as opposed to a wrong argument. */
export function isSqliteFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_');
}

/** Our own errors as they are, anything else as StoreUnavailable that names what was being done. */
export function asStoreError(error: unknown, doing: string): EventStoreError {
  if (error instanceof EventStoreError) return error;
  return new StoreUnavailable(`${doing}: ${causeOf(error)}`, { cause: error });
}

export function toWire(error: EventStoreError): WireFailure {
  return { code: error.code, message: error.message };
}

export function fromWire({ code, message }: WireFailure): EventStoreError {
  switch (code) {
    case 'STORE_LOCKED':
      return new StoreLocked(message);
    case 'STORE_VERSION_UNSUPPORTED':
      return new StoreVersionUnsupported(message);
    default:
      return new StoreUnavailable(message);
  }
}
