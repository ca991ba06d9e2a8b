import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { RecordedEvent } from '@kaoping/event-store';

/** An event on one line; positions and revisions as decimal strings. */
export function eventLine({ position, revision, ...event }: RecordedEvent): string {
  return JSON.stringify({ position: String(position), revision: String(revision), ...event });
}

/** Events of a file that `eventLine` wrote, in its order. */
export async function readEventLines(path: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const { position, revision, ...event } = JSON.parse(line) as Omit<
      RecordedEvent,
      'position' | 'revision'
    > & { readonly position: string; readonly revision: string };
    events.push({ ...event, position: BigInt(position), revision: BigInt(revision) });
  }
  return events;
}
