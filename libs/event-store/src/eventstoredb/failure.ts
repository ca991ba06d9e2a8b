import { ErrorType } from '@eventstore/db-client';
import { StoreUnavailable } from '../errors.js';

/** What a failed call means for us. After `transient` nobody knows whether an append was done. */
export type Trouble = 'conflict' | 'too-large' | 'unknown-stream' | 'too-slow' | 'refused' | 'transient';

/** gRPC's ABORTED: the server ends a subscription that has fallen behind. */
const ABORTED = 10;

const TROUBLES: Readonly<Record<string, Trouble>> = {
  [ErrorType.WRONG_EXPECTED_VERSION]: 'conflict',
  [ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED]: 'too-large',
  [ErrorType.STREAM_NOT_FOUND]: 'unknown-stream',
  [ErrorType.ACCESS_DENIED]: 'refused',
  [ErrorType.STREAM_DELETED]: 'refused',
  [ErrorType.INVALID_ARGUMENT]: 'refused',
  [ErrorType.UNSUPPORTED]: 'refused',
};

/** Without a server the client throws an Error without a type: everything that has no name here may pass. */
export function troubleOf(error: unknown): Trouble {
  const { type, code } = (error ?? {}) as { readonly type?: unknown; readonly code?: unknown };
  if (code === ABORTED) return 'too-slow';
  return (typeof type === 'string' ? TROUBLES[type] : undefined) ?? 'transient';
}

/** @param what that could not be done, for the log */
export function unavailable(what: string, error: unknown): StoreUnavailable {
  const { message } = error instanceof Error ? error : { message: String(error) };
  // The client adds a heading for advice that it has none of.
  return new StoreUnavailable(`${what}: ${message.replace(/\s*Resolution note:\s*$/u, '')}`, {
    cause: error,
  });
}
