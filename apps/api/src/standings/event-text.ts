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
