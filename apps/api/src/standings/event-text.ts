/** A Server-Sent Event as text. The data is JSON, whose line breaks are escaped, so one `data:` line always holds it. */
export function eventText({
  event,
  id,
  data,
}: {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}): string {
  return `event: ${event}\nid: ${id}\ndata: ${data}\n\n`;
}

/** A comment: it keeps proxies from closing a quiet connection and is no event. */
export const HEARTBEAT = ': \n\n';

/** How long a browser waits before it comes back after the connection broke. */
export const RETRY = 'retry: 3000\n\n';

const SOONEST_MS = 500;
const LATEST_MS = 4_000;

/**
 * The last word of a node that stops: come back soon, to whichever node is there, but not all in the same moment.
 * @param chance from 0 to 1
 */
export function farewell(chance: number): string {
  return `retry: ${Math.round(SOONEST_MS + chance * (LATEST_MS - SOONEST_MS))}\n\n`;
}
