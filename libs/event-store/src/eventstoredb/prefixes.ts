import type { AllStreamResolvedEvent } from '@eventstore/db-client';
import { isStreamName } from '../stream-name.js';
import type { Connection } from './connection.js';
import { incoming } from './incoming.js';
import { patiently } from './patience.js';

/** So many events at either end of the server are looked at: it has no list of its streams. */
const LOOKED_AT = 1_000;

/** What the streams at either end of a server begin with that could be logs of ours. @throws StoreUnavailable */
export async function prefixesThere(connection: Connection): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const end of ['start', 'end'] as const)
    for (const stream of await patiently(connection.patienceMs, 'the server cannot be looked through', () =>
      streamsAt(connection, end),
    )) {
      const dot = stream.indexOf('.');
      if (dot > 0 && isStreamName(stream.slice(dot + 1))) found.add(stream.slice(0, dot));
    }
  return [...found].sort();
}

async function streamsAt(
  { client, reading, deadlineMs }: Connection,
  end: 'start' | 'end',
): Promise<readonly string[]> {
  const call = client.readAll({
    ...reading,
    direction: end === 'start' ? 'forwards' : 'backwards',
    fromPosition: end,
    maxCount: LOOKED_AT,
  });
  const streams: string[] = [];
  for await (const { event } of incoming<AllStreamResolvedEvent>(call, deadlineMs))
    // What begins with a dollar is the server's own.
    if (event !== undefined && !event.streamId.startsWith('$')) streams.push(event.streamId);
  return streams;
}
