const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TRACE_ID = /^[0-9a-f]{32}$/;
/** W3C Trace Context: version, trace id, id of the caller's span, flags. */
const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const NO_TRACE = '0'.repeat(32);

/**
 * The id of the chain of requests that a caller names: `X-Correlation-Id` as a UUID or 32 hexadecimal digits, else the
 * trace id of `traceparent`. Nothing looser: the id goes into the log and the events, where a name, a telephone number or
 * the number of an identity card must not come to stand.
 */
export function correlationOf(said: string | undefined, traceparent: string | undefined): string | undefined {
  if (said !== undefined && (UUID.test(said) || TRACE_ID.test(said))) return said.toLowerCase();
  const [, trace] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  return trace === NO_TRACE ? undefined : trace;
}
